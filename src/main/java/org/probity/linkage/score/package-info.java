/**
 * What an agreement is worth: weights from the probabilities of each level, their estimation without labels, and the sum for a
 * pair.
 *
 * <p>The method is that of Fellegi and Sunter, "A theory for record linkage", JASA 64, 1969: the weight of a level is the binary
 * logarithm of m / u, where m is its probability among matches and u among other pairs; estimation follows Winkler, "Using the EM
 * algorithm for weight computation in the Fellegi-Sunter model", 1988. Uses {@code linkage.column} and {@code linkage.compare}.
 */
@NullMarked
package org.probity.linkage.score;

import org.jspecify.annotations.NullMarked;
