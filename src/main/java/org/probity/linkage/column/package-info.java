/**
 * Columns of a table as numbers: each distinct value is held once, with its bytes, its letter signature and a code.
 *
 * <p>Memory grows with the distinct values and four bytes a row. Uses {@code linkage.text}.
 */
@NullMarked
package org.probity.linkage.column;

import org.jspecify.annotations.NullMarked;
