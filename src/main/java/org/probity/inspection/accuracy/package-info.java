/**
 * The factual accuracy round: a draft goes to the force before printing, the force corrects facts text by text until the
 * window closes, and each comment has its own answer: accepted, accepted in part or not accepted, and why (domain.md
 * section 17). What was shown is a frozen copy; comments and answers are added and never changed.
 */
@NamedInterface("accuracy")
@NullMarked
package org.probity.inspection.accuracy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
