package org.probity.register.definition;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule of the day as it stands beside the box that it is about.
 *
 * @param source whose rule it is, and whether the force has confirmed it
 * @param more rows that apply whatever is typed in the box
 */
public record Rulebook(String title, String source, List<Row> rows, List<Row> more) {

    public Rulebook {
        rows = List.copyOf(rows);
        more = List.copyOf(more);
    }

    /** @param decides who decides it; null where nobody need */
    public record Row(String what, String rule, @Nullable String decides) {}
}
