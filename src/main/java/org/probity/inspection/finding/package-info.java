/**
 * What the inspectorate notes in the field, states and finds of one force in one round. A note says whom or what by role
 * and never by name. A statement is a qualitative fact with its citation, in the words in which it may be printed; two
 * that contradict each other are both kept, and the clash is flagged and not resolved (domain.md 14.1, trap 7). A finding
 * rests on notes, statements and figures that it cites. Each is approved by somebody who wrote none of it.
 */
@NamedInterface("finding")
@NullMarked
package org.probity.inspection.finding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
