package org.probity.inspection.board;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.probity.platform.charts.Chart;

/**
 * All bodies of a round by stage.
 *
 * @param filters "All 44 bodies", "Late: 3" and so on; one of them is the present one
 * @param map the stages on the map of tiles; absent for a round of a few
 * @param mayChase whether the reader may remind forces
 */
public record BoardView(
        String key,
        String title,
        String window,
        List<Filter> filters,
        String caption,
        List<Row> rows,
        @Nullable Chart map,
        boolean mayChase) {

    public record Filter(String label, String href, boolean current) {}

    /**
     * @param status a status word; absent where {@code stage} is none
     * @param when it was sent; {@code late} how late it is or was
     * @param queries how the threads stand; {@code chased} when it was last reminded and by whom
     */
    public record Row(
            String body,
            String name,
            String stage,
            @Nullable String status,
            String version,
            String when,
            String late,
            String queries,
            String chased) {}

    /** One force that owes something, on the page that reminds it. */
    public record Owing(String body, String name, String words, boolean late) {}
}
