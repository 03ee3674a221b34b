package org.probity.inspection.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.probity.figure.Definition;
import org.probity.figure.Figure;
import org.probity.figure.FigureWords;
import org.probity.figure.Period;
import org.probity.figure.Provenance;
import org.probity.inspection.returns.Cell;

/** A return as rows of the template. Pure. */
final class ReturnSheet {

    /** Stands where a value was counted here: such a row is left alone unless its value changes. */
    static final String COUNTED = "Counted by Probity";

    private ReturnSheet() {}

    static List<String> headings() {
        return Arrays.stream(SheetColumn.values()).map(SheetColumn::heading).toList();
    }

    /** One row a cell, with what stands in it. */
    static List<List<String>> rows(List<Cell> cells) {
        return cells.stream().map(ReturnSheet::row).toList();
    }

    static List<String> row(Cell cell) {
        Definition asked = cell.asked().definition();
        Figure figure = cell.answered() ? cell.figure() : null;
        Period period = figure == null ? cell.asked().period() : figure.period();
        List<String> row = new ArrayList<>(List.of(cell.metric(), asked.title(), asked.definition()));
        row.add(day(period.from()));
        row.add(day(period.to()));
        row.add(figure == null ? "" : FigureWords.raw(figure));
        row.add(figure == null || figure.absence() == null ? "" : figure.absence().word());
        row.add(day(figure == null ? null : figure.asAt()));
        row.add(system(figure));
        row.add(figure == null || cell.kept() == null || cell.kept().evidence() == null ? "" : cell.kept().evidence());
        row.add(cell.comment() == null ? "" : cell.comment());
        return row;
    }

    private static String system(@Nullable Figure figure) {
        if (figure == null || figure.value() == null) {
            return "";
        }
        return figure.provenance() == Provenance.COUNTED ? COUNTED : figure.source();
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
