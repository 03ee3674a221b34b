/**
 * Tables as open data: CSV by RFC 4180 with its meaning as CSV on the Web (CSVW) beside it, JSON, and OpenDocument
 * spreadsheets. One {@link org.probity.publication.opendata.DataTable} gives all four, so that they cannot differ.
 */
@NullMarked
package org.probity.publication.opendata;

import org.jspecify.annotations.NullMarked;
