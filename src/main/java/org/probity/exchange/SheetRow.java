package org.probity.exchange;

import java.util.List;

/**
 * A row as text.
 *
 * @param number as the spreadsheet shows it, from 1
 * @param cells stripped; a date is ISO 8601, a number has no thousands; empty for an empty cell
 */
public record SheetRow(int number, List<String> cells) {

    public SheetRow {
        cells = List.copyOf(cells);
    }

    /** Empty beyond the end of the row. */
    public String cell(int column) {
        return column >= 0 && column < cells.size() ? cells.get(column) : "";
    }

    public boolean isBlank() {
        return cells.stream().allMatch(String::isEmpty);
    }
}
