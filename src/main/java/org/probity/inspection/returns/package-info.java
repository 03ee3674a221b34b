/**
 * A force's own return: one cell for each metric that it is asked, counted as at the cut-off, or supplied with evidence,
 * or absent with its word; explained; checked; signed by a chief officer who entered none of it. What is signed is copied
 * and sent; the draft is the force's own and no inspector can tell whether there is one.
 */
@NamedInterface("returns")
@NullMarked
package org.probity.inspection.returns;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
