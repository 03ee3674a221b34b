package org.probity.exchange;

import java.util.List;

/** What came of reading a spreadsheet. */
public sealed interface Reading {

    /** @param rows of the first sheet, those without any text left out */
    record Rows(List<SheetRow> rows) implements Reading {

        public Rows {
            rows = List.copyOf(rows);
        }
    }

    /** @param words for whoever sent the file */
    record Unreadable(String words) implements Reading {}
}
