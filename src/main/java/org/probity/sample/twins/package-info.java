/**
 * The plan of the generated records of two fictional forces: which records there are, what happened to each and when that was
 * written down. The numbers and the traps are those of twins.csv; nothing here touches a database.
 *
 * <p>May use: nothing of the application.
 */
@NamedInterface("twins")
@NullMarked
package org.probity.sample.twins;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
