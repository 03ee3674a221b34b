/**
 * Who may do what: one pure decision over the grants table.
 *
 * <p>{@link org.probity.access.Access#permit} says yes or no to one {@link org.probity.access.Actor} who
 * {@link org.probity.access.Ask asks} for one act on one {@link org.probity.access.Subject} at one
 * {@link org.probity.access.Context moment}. All facts come in as values; nothing is read from a clock, a database or
 * a setting. Anything absent is denied.
 *
 * <p>The words (roles, object classes, states, conditions) are those of {@code permissions.csv} and {@code roles.csv}
 * beside this package; how to read them is said in the security document, section 2. A file with a word that is not
 * in the closed lists here does not load, and the application does not start.
 *
 * <p>The package imports {@code java.*} and the JSpecify annotations and nothing else, so that every decision can be
 * enumerated in plain Java. Any module may use it.
 */
@NullMarked
package org.probity.access;

import org.jspecify.annotations.NullMarked;
