/**
 * The inspectorate's desk for one round: all forces by stage on one page, and one force with its answers, what research
 * found of it, fieldwork, statements and findings. Holds no table: it shows what the other parts keep.
 */
@NamedInterface("force")
@NullMarked
package org.probity.inspection.force;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
