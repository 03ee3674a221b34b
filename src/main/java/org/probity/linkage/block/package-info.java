/**
 * Chooses which pairs are worth comparing: rows that share a key, for the union of several kinds of key, within a budget of pairs.
 *
 * <p>A pair is given once, by the first rule that finds it. Uses {@code linkage.text} and {@code linkage.column}.
 */
@NullMarked
package org.probity.linkage.block;

import org.jspecify.annotations.NullMarked;
