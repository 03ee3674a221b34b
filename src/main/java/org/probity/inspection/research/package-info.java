/**
 * Commissioned research into social media, taken from a spreadsheet: profiles that were examined, instances found on them
 * and the cases that they make. These are three counts; none is turned into another, and people are not counted at all
 * (domain.md section 10). A profile is known by the study's own code: addresses and handles are refused with the file.
 *
 * <p>Each case is referred to its force by {@code inspection.referral}, and the force's outcome is read from there. The
 * counts go into the figures of each body as researched, with the study's own wording, for a lead to approve; a finding
 * cites them like any other figure.
 */
@NamedInterface("research")
@NullMarked
package org.probity.inspection.research;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
