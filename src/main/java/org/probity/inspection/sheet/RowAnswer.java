package org.probity.inspection.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.probity.figure.Absence;
import org.probity.figure.Period;
import org.probity.figure.stated.Stated;
import org.probity.figure.stated.StatedRules;
import org.probity.inspection.returns.Cell;
import org.probity.platform.forms.DateInput;

/** What one row says of one figure. */
record RowAnswer(Map<SheetColumn, String> cells) {

    private static final List<Absence> SAID = List.of(Absence.NOT_HELD, Absence.NOT_SUPPLIED, Absence.NOT_APPLICABLE);

    private String cell(SheetColumn column) {
        return cells.getOrDefault(column, "");
    }

    /** Neither a value nor a word for its absence: the row answers nothing, whatever else stands in it. */
    boolean isEmpty() {
        return cell(SheetColumn.VALUE).isEmpty() && cell(SheetColumn.ABSENCE).isEmpty();
    }

    /** Whether the row is what the template would say of the cell as it stands. */
    boolean standsIn(Cell cell) {
        List<String> template = ReturnSheet.row(cell);
        return cells.entrySet().stream()
                .filter(entry -> entry.getKey().most() > 0)
                .allMatch(entry ->
                        same(said(entry.getKey()), template.get(entry.getKey().ordinal())));
    }

    private String said(SheetColumn column) {
        return column == SheetColumn.ABSENCE ? absence().map(Absence::word).orElse(cell(column)) : cell(column);
    }

    private static boolean same(String said, String stands) {
        if (said.equals(stands)) {
            return true;
        }
        try {
            return new BigDecimal(said).compareTo(new BigDecimal(stands)) == 0;
        } catch (NumberFormatException words) {
            return false;
        }
    }

    List<String> faults(Cell cell) {
        List<String> faults = new ArrayList<>();
        for (SheetColumn column : SheetColumn.values()) {
            if (column.most() > 0 && cell(column).length() > column.most()) {
                faults.add(
                        column.heading() + " must be " + String.format("%,d", column.most()) + " characters or fewer");
            }
        }
        if (!cell(SheetColumn.VALUE).isEmpty() && !cell(SheetColumn.ABSENCE).isEmpty()) {
            faults.add("Value and No value because cannot both be filled in");
        } else if (cell(SheetColumn.VALUE).isEmpty()) {
            if (absence().isEmpty()) {
                faults.add("No value because must be not-held, not-supplied or not-applicable");
            }
        } else {
            value(cell, faults);
        }
        return faults;
    }

    private void value(Cell cell, List<String> faults) {
        StatedRules.Read read = StatedRules.read(cell.asked().definition().shape(), cell(SheetColumn.VALUE));
        if (read.fault() != null) {
            faults.add(read.fault());
        }
        String system = cell(SheetColumn.SYSTEM);
        if (system.isEmpty()) {
            faults.add("Enter the system that the figure comes from");
        } else if (system.equals(ReturnSheet.COUNTED)) {
            faults.add("This was counted by Probity: to supply another figure, enter the system that it comes from");
        }
        for (SheetColumn date : List.of(SheetColumn.FROM, SheetColumn.TO, SheetColumn.AS_AT)) {
            if (!cell(date).isEmpty() && day(date).isEmpty()) {
                faults.add(date.heading() + " must be a real date, like 2011-09-01 or 1 September 2011");
            }
        }
        Optional<LocalDate> from = day(SheetColumn.FROM);
        Optional<LocalDate> to = day(SheetColumn.TO);
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            faults.add("Last day must be the same as or after the first day");
        }
    }

    /** @throws java.util.NoSuchElementException when {@link #faults} were not asked for first */
    Stated stated(String body, Cell cell) {
        Period asked = cell.asked().period();
        if (cell(SheetColumn.VALUE).isEmpty()) {
            return Stated.absent(body, cell.metric(), absence().orElseThrow(), asked, "stated by the force")
                    .commented(text(SheetColumn.EXPLANATION));
        }
        BigDecimal value = Optional.ofNullable(
                        StatedRules.read(cell.asked().definition().shape(), cell(SheetColumn.VALUE))
                                .value())
                .orElseThrow();
        boolean columns = cells.containsKey(SheetColumn.FROM) && cells.containsKey(SheetColumn.TO);
        Period period = columns
                ? new Period(
                        day(SheetColumn.FROM).orElse(null), day(SheetColumn.TO).orElse(null))
                : asked;
        return Stated.value(body, cell.metric(), value, period, cell(SheetColumn.SYSTEM))
                .asAt(day(SheetColumn.AS_AT).orElse(null))
                .evidencedBy(text(SheetColumn.EVIDENCE))
                .commented(text(SheetColumn.EXPLANATION));
    }

    private @Nullable String text(SheetColumn column) {
        return cell(column).isEmpty() ? null : cell(column);
    }

    private Optional<Absence> absence() {
        String said = cell(SheetColumn.ABSENCE).toLowerCase(Locale.UK).replaceAll("[\\s_-]+", "-");
        return SAID.stream().filter(absence -> absence.word().equals(said)).findFirst();
    }

    private Optional<LocalDate> day(SheetColumn column) {
        String said = cell(column);
        try {
            return said.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(said));
        } catch (DateTimeParseException words) {
            return new DateInput(said, "", "").date();
        }
    }
}
