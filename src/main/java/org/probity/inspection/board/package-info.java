/**
 * The board of a round: all forces by stage, who is late, what was asked and not answered, and when a force was reminded and by
 * whom. A reminder is an event: it stays, the force sees it, and its return leads get a notice with a link and no detail.
 */
@NamedInterface("board")
@NullMarked
package org.probity.inspection.board;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
