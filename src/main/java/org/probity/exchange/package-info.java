/**
 * Tables in and out as spreadsheets: one flat sheet, one heading row, nothing hidden, no formula, no author (ux.md section
 * 7). What a cell means is the business of the module that reads it; here a cell is text, and a row keeps the number that
 * the spreadsheet shows, so that a fault can be found again.
 *
 * <p>May use {@code platform}.
 */
@ApplicationModule(allowedDependencies = {"platform::files"})
@NullMarked
package org.probity.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
