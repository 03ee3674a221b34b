/**
 * Conditions of an approval: each is dated, held by the person bound by it, and said to be met or not met by somebody else.
 * Words: To do, Due, Overdue, Evidence sent, Met, Not met.
 */
@NamedInterface("conditions")
@NullMarked
package org.probity.register.conditions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
