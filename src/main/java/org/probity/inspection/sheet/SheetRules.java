package org.probity.inspection.sheet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.probity.exchange.SheetRow;
import org.probity.figure.FigureWords;
import org.probity.figure.stated.Stated;
import org.probity.inspection.returns.Cell;
import org.probity.inspection.sheet.RowRead.What;

/** Reads a filled template against the return, row by row. Pure; nothing is guessed and nothing is written. */
final class SheetRules {

    /** The file as a whole: its rows, or what is wrong with its headings, which comes before any row is read. */
    sealed interface Read {
        record Rows(List<RowRead> rows) implements Read {}

        record NoHeadings(String words) implements Read {}
    }

    private final String body;
    private final Map<String, Cell> asked = new HashMap<>();

    SheetRules(String body, List<Cell> cells) {
        this.body = body;
        cells.forEach(cell -> asked.put(cell.metric(), cell));
    }

    Read read(List<SheetRow> rows) {
        if (rows.isEmpty()) {
            return new Read.NoHeadings("The selected file is empty");
        }
        Map<SheetColumn, Integer> columns = columns(rows.getFirst());
        for (SheetColumn needed : List.of(SheetColumn.MEASURE, SheetColumn.VALUE, SheetColumn.ABSENCE)) {
            if (!columns.containsKey(needed)) {
                return new Read.NoHeadings("The selected file has no column headed \u201c" + needed.heading()
                        + "\u201d. Start from the template.");
            }
        }
        Map<String, Integer> seen = new HashMap<>();
        List<RowRead> read = new ArrayList<>();
        for (SheetRow row : rows.subList(1, rows.size())) {
            Map<SheetColumn, String> cells = new EnumMap<>(SheetColumn.class);
            columns.forEach((column, at) -> cells.put(column, row.cell(at)));
            read.add(read(row.number(), cells, seen));
        }
        return new Read.Rows(read);
    }

    private static Map<SheetColumn, Integer> columns(SheetRow headings) {
        Map<SheetColumn, Integer> columns = new EnumMap<>(SheetColumn.class);
        for (int at = 0; at < headings.cells().size(); at++) {
            String heading = headings.cell(at).toLowerCase(Locale.UK);
            for (SheetColumn column : SheetColumn.values()) {
                if (column.heading().toLowerCase(Locale.UK).equals(heading)) {
                    columns.putIfAbsent(column, at);
                }
            }
        }
        return columns;
    }

    private RowRead read(int number, Map<SheetColumn, String> cells, Map<String, Integer> seen) {
        String metric = cells.getOrDefault(SheetColumn.MEASURE, "");
        Cell cell = asked.get(metric);
        if (metric.isEmpty() || cell == null) {
            String words = metric.isEmpty()
                    ? "Measure is missing: keep the column of the template as it is"
                    : "This measure is not asked for in this return";
            return new RowRead(number, metric, new What.Faulty(List.of(words)));
        }
        String title = cell.asked().definition().title();
        Integer first = seen.putIfAbsent(metric, number);
        if (first != null) {
            return new RowRead(
                    number, title, new What.Faulty(List.of("This measure stands in row " + first + " already")));
        }
        return new RowRead(number, title, what(cell, new RowAnswer(cells)));
    }

    private What what(Cell cell, RowAnswer answer) {
        if (answer.isEmpty() || answer.standsIn(cell)) {
            return new What.Same();
        }
        List<String> faults = answer.faults(cell);
        if (!faults.isEmpty()) {
            return new What.Faulty(faults);
        }
        Stated stated = answer.stated(body, cell);
        String was = Optional.ofNullable(cell.figure())
                .filter(figure -> cell.answered())
                .map(FigureWords::shown)
                .orElse("Not answered");
        String will = FigureWords.shown(cell.asked().definition().shape(), stated.value(), stated.absence());
        return new What.Ready(stated, was, will);
    }
}
