/**
 * Second jobs and business interests of officers, staff, special constables and volunteers, their own or a relative's.
 *
 * <p>What counts is that of regulation 7 of the Police Regulations 2003 and of force policy: office or employment for hire
 * or gain, a business, or a licence for alcohol, betting or entertainment in the force area. The categories are those that
 * a force publishes, the three licences and four of our own; the trades that are normally incompatible are data with a
 * source each. How one is treated says the policy in force on the day of the application ({@code policy.rules}); where it is
 * silent, the setting {@code interests.trade.ID} = on or off; else the shipped list, whose unverified trades have no effect.
 *
 * <p>A renewal or a change notice is no application. Refusals are counted from decisions, never as applications less
 * approvals. The metrics read the view {@code decision.move_published}.
 *
 * <p>May use what {@code register} may.
 */
@NullMarked
@ApplicationModule
package org.probity.register.interests;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
