/**
 * Compares two values: named tests ("slips 1", "given-form"), tried in a model's order, and a memory of what was found so that each
 * distinct pair of values is compared once.
 *
 * <p>Bounds come first: a test that lengths and letters already rule out is not run. Uses {@code linkage.text} and
 * {@code linkage.column}.
 */
@NullMarked
package org.probity.linkage.compare;

import org.jspecify.annotations.NullMarked;
