/** References that people read, type and quote: random, so that none tells how many there are or when it was made. */
@NamedInterface("reference")
@NullMarked
package org.probity.platform.reference;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
