/**
 * The rules that a policy version sets for the registers: tiers of gifts and hospitality, and trades that are normally not
 * approved. They belong to the version: written while it is a draft, approved and published with it, in force from its day.
 *
 * <p>A register asks {@link org.probity.policy.rules.RulesInForce}: {@code gifts(body, day)} always answers, with the tiers
 * that are shipped until the force publishes its own; {@code trades(body, day)} answers for the trades that a published
 * policy speaks of and is silent on the others, whose treatment the register knows by itself. Of several policies that set
 * the same kind of rule, the one that came into force last holds. A version that says nothing keeps the rules of the version before it.
 *
 * <p>A matter stays under the rule of its day: ask for the day of the offer or of the application, not for today.
 */
@NamedInterface("rules")
@NullMarked
package org.probity.policy.rules;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
