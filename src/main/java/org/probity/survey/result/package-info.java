/**
 * What came of a survey. Once it has closed a job opens the boxes of replies, counts them in one transaction and empties the
 * boxes; what is too small to be shown is not written down at all.
 *
 * <p>A cut has at least ten replies, else it is withheld (security.md section 9.3). A unit is shown if ten or more answered each
 * scored question; units that are not shown form one rest, and as long as that rest is smaller than ten for some question the
 * smallest shown unit joins it, so that the total less what is shown gives nothing smaller back. Shares stand with their base
 * and a Wilson interval of 95 per cent. Two waves are compared question by question, and only where the same was asked word for
 * word.
 */
@NamedInterface("result")
@NullMarked
package org.probity.survey.result;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
