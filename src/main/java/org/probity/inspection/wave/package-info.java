/**
 * Waves of surveys of the public that the inspectorate had carried out: replies with weights taken from a spreadsheet,
 * weighted estimates with their 95% intervals and bases, and changes between waves.
 *
 * <p>The method is Kish's for the effect of weighting (Survey Sampling, 1965; Journal of Official Statistics 8, 1992), the
 * score interval of Wilson at the effective base, and Newcombe's interval for the difference of two independent shares
 * (Statistics in Medicine 17, 1998, 857 and 873). It knows of no clusters or strata, and pages say so. An estimate of fewer
 * than ten replies is withheld. A change is worked out only where both waves asked the same people the same question with
 * the same answers. Staff surveys of a force are module {@code survey}; these are the inspectorate's own and belong to its
 * rounds.
 */
@NamedInterface("wave")
@NullMarked
package org.probity.inspection.wave;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
