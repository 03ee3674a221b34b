/**
 * Who holds which role at which body, from and to, and which compartments they are read in to.
 *
 * <p>Nobody gives themselves a role and nobody gives one alone: it is proposed by one and given by another (security.md 2.2
 * and 2.3). Two roles follow from facts and are given by nobody: who serves a force is a member of its staff, and whom a
 * posting names as line manager is a supervisor of those who report to them. Under an agreement a role reaches the partner's
 * records for as long as the agreement runs and names it.
 *
 * <p>The first holders of a body's heads, auditors, administrators and overseers are seated once, when the body is founded
 * here: {@link org.probity.people.roles.Founding}.
 */
@NamedInterface("roles")
@NullMarked
package org.probity.people.roles;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
