/**
 * The one register engine. A register is data and a small class: a record of what is declared, a {@link
 * org.probity.register.definition.Register} that says which questions are asked and which moves are allowed, its {@link
 * org.probity.register.definition.Checks}, and a view.
 *
 * <p>Every declaration is one row of {@code register.entry}; every version of what was declared is kept in {@code
 * register.revision}; what figures count is kept in {@code register.fact} (sent, corrected, merged, ended) and in the moves
 * of {@code decision}, both append-only and with two times: when it happened, and when it was recorded. From the definition
 * the engine draws the question pages, check answers, list, entry page, decision page and file.
 *
 * <p>An entry belongs to one force, for ever, whoever decides it. The words for a declaration's status are those of {@link
 * org.probity.decision.Status}.
 *
 * <p>Packages inside: {@code declaring} (the declarer's pages), {@code desk} (lists, worklist, entry and decision pages),
 * {@code conditions}. Nested modules: {@code interests}, {@code gifts}, {@code media}. May use everything below row 7; screening and other modules above
 * it add findings to a draft through {@link org.probity.register.definition.Checks}.
 */
@NullMarked
@ApplicationModule
package org.probity.register;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
