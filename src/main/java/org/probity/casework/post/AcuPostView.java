package org.probity.casework.post;

import java.util.List;
import java.util.UUID;

/**
 * The posts of the unit on one page.
 *
 * @param filled full-time equivalents filled today
 * @param since the day from which the change is counted, in words
 * @param change in full-time equivalents: "unchanged", "1.0 more"
 */
public record AcuPostView(List<Row> rows, String filled, String since, String change, boolean mayEdit) {

    public AcuPostView {
        rows = List.copyOf(rows);
    }

    public record Row(UUID id, String title, String state, String fte, String since) {}
}
