/**
 * Finds like names without comparing all: for one query, live, and for two whole lists.
 *
 * <p>Letters and lengths rule out nearly every word by bounds that lose nothing; what is left is compared once. Uses
 * {@code linkage.text} and {@code linkage.column}.
 */
@NullMarked
package org.probity.linkage.search;

import org.jspecify.annotations.NullMarked;
