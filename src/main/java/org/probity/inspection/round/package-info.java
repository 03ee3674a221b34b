/**
 * A round as data: who asked for it and in what words, its terms and criteria, each body with the basis on which it is
 * in, each metric with its period, the cut-off and the windows; and who works on which force. Set out by one lead,
 * opened by another. A force sees a round only when it is in it and the round is open.
 */
@NamedInterface("round")
@NullMarked
package org.probity.inspection.round;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
