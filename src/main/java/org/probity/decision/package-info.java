/**
 * Deciding stays a table.
 *
 * <p>A {@link org.probity.decision.Workflow} is a list of allowed moves, read from top to bottom. {@link
 * org.probity.decision.Decisions#decide} tries one move and answers with a sealed {@link org.probity.decision.Outcome} that
 * the page must switch over. Every move that was made is kept as a row that is never changed, with the time it happened and
 * the time it was recorded; a decision also keeps the bytes of what it was decided on, so that it can be seen to have gone
 * stale.
 * The status words are those of the interface, one list for lists, pages, exports and figures. Other modules read the
 * moves through the view {@code decision.move_published}.
 *
 * <p>May use: {@code access} for the question who may, {@code audit} for asking it and for the trail, {@code platform} for
 * the time. It knows nothing of registers: whoever calls brings the {@link org.probity.decision.Matter}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"access", "audit", "platform :: time"})
package org.probity.decision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
