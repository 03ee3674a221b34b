/**
 * The command line of record linkage, {@code ./probity link}: reads CSV files, runs {@code linkage}, writes the pairs found, explains
 * a pair, and measures against labels.
 *
 * <p>Words are those of {@code linkage}. Uses {@code linkage} and the CSV library; touches no database.
 */
@NullMarked
package org.probity.link;

import org.jspecify.annotations.NullMarked;
