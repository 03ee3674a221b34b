/**
 * The house rules of the architecture, checked: rows, fences, names, ownership of SQL, budgets and the database's catalogue. Each check is also fed a planted fault, because a check
 * that cannot fail is worth nothing; the faults stand in {@code planted}.
 */
package org.probity.architecture;
