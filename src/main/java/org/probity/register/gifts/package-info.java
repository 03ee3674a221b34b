/**
 * Gifts, gratuities and hospitality, offered to or by anybody of the force: accepted, declined, handed back, given up.
 *
 * <p>Every offer is declared, declined ones too, on one form. The tiers are those of the force's policy in force on the day of
 * the offer ({@link org.probity.policy.rules.RulesInForce}), and as shipped until it publishes any; the page says which. Of
 * several tiers that fit, the one of the lowest precedence decides; for a chief officer it names who decides and the next
 * one names what the rule says.
 *
 * <p>Only what was accepted is decided, by the role that the tier names; all else is recorded. Figures count what {@code
 * register.gift_counted} holds: dates, codes and digests, never a name.
 *
 * <p>May use what {@code register} may.
 */
@NullMarked
@ApplicationModule
package org.probity.register.gifts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
