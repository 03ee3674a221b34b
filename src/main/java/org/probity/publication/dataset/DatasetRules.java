package org.probity.publication.dataset;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.probity.publication.dataset.Dataset.Row;
import org.probity.publication.dataset.Dataset.Table;

/**
 * Where a cell could tell about a person, and withholding it with what would give it back (security.md section 9.4). Zero
 * concerns nobody.
 */
final class DatasetRules {

    /** Counts of events below this, other than zero, are small. */
    static final int FEW_EVENTS = 5;

    /** Estimates that rest on fewer people than this, other than nobody, are small. */
    static final int FEW_PEOPLE = 10;

    static final String WITHHELD = "Withheld [c]";

    private DatasetRules() {}

    /** @param says what was found, in a sentence */
    record Concern(String table, String row, String says) {}

    static List<Concern> concerns(Dataset data) {
        List<Concern> concerns = new ArrayList<>();
        for (Table table : data.tables()) {
            for (Row row : table.rows()) {
                if (isSmall(row)) {
                    String few = row.isEstimate() ? "rests on fewer than 10 replies" : "is a count of 1 to 4";
                    concerns.add(new Concern(table.title(), row.label(), few));
                } else if (isAllOrNone(row)) {
                    concerns.add(new Concern(table.title(), row.label(), "is all or none of those who answered"));
                }
            }
        }
        return concerns;
    }

    private static boolean isSmall(Row row) {
        Integer people = row.people();
        return people != null && people > 0 && people < (row.isEstimate() ? FEW_PEOPLE : FEW_EVENTS);
    }

    private static boolean isAllOrNone(Row row) {
        Double value = row.value();
        return row.isEstimate() && row.people() != null && value != null && (value <= 0 || value >= 100);
    }

    /** As it is, without the small cells; a single one takes the next smallest of its table with it. */
    static Dataset withheld(Dataset data) {
        return new Dataset(
                data.kind(),
                data.round(),
                data.title(),
                data.marking(),
                data.facts(),
                data.method(),
                data.tables().stream().map(DatasetRules::withheld).toList());
    }

    private static Table withheld(Table table) {
        Set<Row> hidden = new HashSet<>();
        table.rows().stream().filter(row -> isSmall(row) || isAllOrNone(row)).forEach(hidden::add);
        if (hidden.size() == 1) {
            table.rows().stream()
                    .filter(row -> !hidden.contains(row) && row.people() != null && row.people() > 0)
                    .min(Comparator.comparingInt(row -> Objects.requireNonNull(row.people())))
                    .ifPresent(hidden::add);
        }
        List<Row> rows = table.rows().stream()
                .map(row -> hidden.contains(row) ? Row.absent(row.label(), WITHHELD) : row)
                .toList();
        return new Table(table.key(), table.title(), table.note(), table.first(), table.unit(), rows);
    }
}
