package org.probity.inspection.load;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.probity.exchange.SheetRow;

/** The columns of a sheet by their headings; small and capital letters are alike. */
public final class Headings {

    private final Map<String, Integer> columns = new HashMap<>();

    public Headings(SheetRow row) {
        for (int at = 0; at < row.cells().size(); at++) {
            columns.putIfAbsent(row.cell(at).toLowerCase(Locale.UK), at);
        }
    }

    /** What to say where one of them is not there. */
    public Optional<RowFault> missing(List<String> needed) {
        return needed.stream()
                .filter(heading -> !columns.containsKey(heading.toLowerCase(Locale.UK)))
                .findFirst()
                .map(heading -> new RowFault(1, "There is no column headed \u201c" + heading + "\u201d"));
    }

    /** Empty where there is no such column. */
    public String cell(SheetRow row, String heading) {
        return row.cell(columns.getOrDefault(heading.toLowerCase(Locale.UK), -1));
    }

    public boolean has(String heading) {
        return columns.containsKey(heading.toLowerCase(Locale.UK));
    }
}
