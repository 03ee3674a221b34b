package org.probity.inspection.recommendation.thread;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.probity.platform.forms.Choice;
import org.probity.platform.lists.Chosen;

/**
 * Recommendations by force and day.
 *
 * @param counts of what matches, in words, by status
 * @param severalForces whether the reader sees more than one force
 * @param none what an empty list says
 */
public record RecommendationListView(
        List<Row> rows,
        List<String> counts,
        List<Chosen> chosen,
        List<Choice> forces,
        List<Choice> rounds,
        boolean severalForces,
        String none) {

    /** @param slip the distance from the first day to the present one, in words; none where it was never moved */
    public record Row(
            String ref,
            String kind,
            String words,
            String force,
            String round,
            @Nullable LocalDate due,
            @Nullable String slip,
            boolean overdue,
            String status) {}
}
