package org.probity.inspection.sheet;

import java.util.List;
import org.probity.figure.stated.Stated;

/**
 * One row of a filled file beside the return.
 *
 * @param number as the spreadsheet shows it
 * @param title of the figure; what stands in the row where no such figure is asked
 */
record RowRead(int number, String title, What what) {

    /** What the row comes to. */
    sealed interface What {

        /** Can be saved: what stands, and what would stand. */
        record Ready(Stated stated, String was, String will) implements What {}

        /** Says what stands already, or nothing. */
        record Same() implements What {}

        /** @param words each names its column */
        record Faulty(List<String> words) implements What {}
    }
}
