/**
 * A return filled in as a spreadsheet: the template goes out with what is asked and what stands, the filled file comes back,
 * every row is read and compared before anything is written, and faults carry the number of the row that the spreadsheet
 * shows. What comes in is supplied by the force, never counted.
 */
@NullMarked
package org.probity.inspection.sheet;

import org.jspecify.annotations.NullMarked;
