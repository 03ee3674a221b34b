/**
 * Gifts, gratuities and hospitality, offered to or by anybody of the force: accepted, declined, handed back, given up.
 *
 * <p>Every offer is declared, declined ones too, on one form. The tiers are the project's default (gifts-thresholds.csv, with
 * the named policies whose shape they have); a force sets its own values with a date, and says when the rule is its own. Of
 * several tiers that fit, the one of the lowest precedence decides; for a chief officer it names who decides and the next
 * one names what the rule says. A tier that has no source but belief has no effect until the force turns it on.
 *
 * <p>Only what was accepted is decided, by the role that the tier names; all else is recorded. The rule is that of the day
 * of the offer. Figures count what {@code register.gift_counted} holds: dates, codes and digests, never a name.
 *
 * <p>May use what {@code register} may.
 */
@NullMarked
@ApplicationModule
package org.probity.register.gifts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
