/**
 * The first people of a body on a fresh installation, named by whoever holds the code that is printed at start while nobody
 * serves there. They are as many as it takes for every later role to need two people; each then signs in through the directory.
 */
@NamedInterface("founding")
@NullMarked
package org.probity.entrance.founding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
