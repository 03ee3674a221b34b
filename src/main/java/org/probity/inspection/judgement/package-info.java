/**
 * Graded judgements: proposed by an inspector who was there, on findings with evidence; moderated by a lead who did not
 * propose them, with the reason. Who moved what, and why, is kept (domain.md section 17: every judgment has a moderation
 * note). Grades are data with dates: the scale of the round's day holds for the round.
 */
@NamedInterface("judgement")
@NullMarked
package org.probity.inspection.judgement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
