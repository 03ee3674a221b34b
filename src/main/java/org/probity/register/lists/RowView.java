package org.probity.register.lists;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.probity.platform.words.Words;
import org.probity.register.definition.Register;

/** A row of a list in words. */
public record RowView(
        String reference,
        String href,
        String headline,
        String category,
        String owner,
        String force,
        String sent,
        String due,
        String status,
        @Nullable String waiting,
        String nature) {

    static RowView of(Row row, Register<?> register, Map<UUID, String> names, String force, String base) {
        return new RowView(
                row.reference(),
                base + row.reference(),
                row.headline() == null ? "" : row.headline(),
                row.category() == null ? "" : ListFilter.categoryWords(row.category(), register),
                names.getOrDefault(row.owner(), "Not on the staff list"),
                force,
                Words.date(row.sentOn()),
                words(row.dueOn()),
                row.status().word(),
                row.waiting() == null ? null : row.waiting().word(),
                row.nature().word());
    }

    private static String words(@Nullable LocalDate day) {
        return day == null ? "No date set" : Words.date(day);
    }
}
