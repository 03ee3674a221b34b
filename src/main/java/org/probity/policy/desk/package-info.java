/** The pages of the policy desk: writing, approving, confirming and withdrawing. No rule is here and no SQL. */
@NullMarked
package org.probity.policy.desk;

import org.jspecify.annotations.NullMarked;
