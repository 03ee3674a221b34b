/**
 * Controls of information security: who owns each, what it requires, how it was last tested, and what is excepted until when.
 *
 * <p>The requirement is a standard of {@code org.probity.policy}, with versions and evidence; this package adds owner, tests and
 * exceptions, and the picture of strength over time. A control is met on a day if its last test of the twelve months up to
 * that day says so. An exception has a last day and counts once somebody who did not ask for it has accepted it. That a standard
 * was strengthened is counted by {@code infosec-standards-strengthened}: a raised version in force, with its evidence.
 * Weak controls are for those who answer for them (permissions-added.csv, security_control); staff read requirements alone.
 */
@NullMarked
package org.probity.policy.standards;

import org.jspecify.annotations.NullMarked;
