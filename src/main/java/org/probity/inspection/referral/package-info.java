/**
 * Cases that the inspectorate's research found, referred to a force, and what the force did: one thread with two faces.
 * One referral is one case; profiles and instances are counted beside it and never mixed (domain.md section 10). The
 * force reads it at its professional standards desk alone: the administrator may be the subject.
 */
@NamedInterface("referral")
@NullMarked
package org.probity.inspection.referral;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
