/**
 * The linkage kernel beside known engines on the same generated work: {@code ./probity bench link [a b c d live] [--pairs N]}.
 *
 * <p>Sides alternate, answers are compared first, CPU seconds stand beside wall time, and only ratios of one run mean anything.
 */
package org.probity.linkage.bench;
