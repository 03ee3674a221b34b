package org.probity.publication.followed;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.probity.platform.forms.Choice;
import org.probity.platform.lists.Chosen;

/**
 * Recommendations that match, with what can be chosen among.
 *
 * @param filtered how many filters are on
 */
public record FollowedListView(
        List<Followed> rows,
        List<Choice> forces,
        List<Choice> rounds,
        List<Chosen> chosen,
        int filtered,
        boolean nothingAtAll,
        LocalDate today) {

    /** How many stand how, of those that match. */
    public Map<String, Long> counts() {
        return rows.stream().collect(Collectors.groupingBy(Followed::status, TreeMap::new, Collectors.counting()));
    }

    public boolean anySample() {
        return rows.stream().anyMatch(row -> row.about().fictional());
    }
}
