/**
 * The figures over cases: what metrics.csv defines, counted from facts by their two times. Reads the tables of
 * {@code casework} as the counting role, one body at a time.
 */
@NullMarked
package org.probity.casework.count;

import org.jspecify.annotations.NullMarked;
