/**
 * What the inspectorate asks for after a finding, and what became of it (domain.md section 17).
 *
 * <p>A recommendation, a cause of concern (always with at least one recommendation) or an area for improvement rests on a
 * finding, is addressed to a body that is able to act, and has a day by which it is due. Its text is approved once, by a
 * lead who wrote none of it, and stays. What follows is one thread with three faces: the force reports and claims, its
 * local policing body answers in public within 56 days of publication (Police Act 1996, section 55), the inspectorate
 * verifies. A claim closes nothing: two inspectors and evidence that they looked at do. The first due day is kept; the
 * distance to the present one is slippage. A later round carries the same thread on.
 *
 * <p>The pages are in {@code thread}.
 */
@NamedInterface("recommendation")
@NullMarked
package org.probity.inspection.recommendation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
