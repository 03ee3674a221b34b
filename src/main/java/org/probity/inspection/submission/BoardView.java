package org.probity.inspection.submission;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.probity.inspection.submission.Submissions.Standing;
import org.probity.platform.words.Moments;
import org.probity.platform.words.Words;

/**
 * All bodies of a round by stage.
 *
 * @param counts "44 forces", "11 accepted" and so on, in the order of the stages
 */
public record BoardView(String key, String title, String window, List<String> counts, List<Row> rows) {

    /** What is not signed off is not known here, whether or not a draft was begun. */
    static final String NOTHING_YET = "Nothing signed off yet";

    static final String FROM_DOCUMENT = "From a published document";

    /**
     * @param status a status word; absent where {@code stage} is none
     */
    public record Row(
            String body,
            String name,
            String stage,
            @Nullable String status,
            String version,
            String when) {}

    private static final List<String> STAGES = List.of(
            ReturnStatus.QUERIED.words(),
            ReturnStatus.SENT.words(),
            NOTHING_YET,
            ReturnStatus.NOT_SUPPLIED.words(),
            ReturnStatus.ACCEPTED.words(),
            FROM_DOCUMENT);

    static BoardView of(String key, String title, String window, List<Standing> standings, Map<String, String> names) {
        List<Row> rows = standings.stream()
                .map(standing -> row(standing, names.getOrDefault(standing.body(), standing.body())))
                .sorted(Comparator.comparing((Row row) -> STAGES.indexOf(row.stage()))
                        .thenComparing(Row::name))
                .toList();
        return new BoardView(key, title, window, counts(rows), rows);
    }

    private static Row row(Standing standing, String name) {
        ReturnStatus status = standing.status();
        var latest = standing.latest();
        String stage = status != null ? status.words() : standing.transcribed() > 0 ? FROM_DOCUMENT : NOTHING_YET;
        return new Row(
                standing.body(),
                name,
                stage,
                status == null ? null : status.words(),
                latest == null ? "None" : String.valueOf(latest.version()),
                latest == null ? "Not sent" : Moments.at(latest.signedAt()) + (latest.late() ? ", late" : ""));
    }

    private static List<String> counts(List<Row> rows) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        STAGES.forEach(stage -> counts.put(stage, 0));
        rows.forEach(row -> counts.merge(row.stage(), 1, Integer::sum));
        counts.values().removeIf(count -> count == 0);
        List<String> words = new java.util.ArrayList<>();
        words.add(Words.count(rows.size(), "body", "bodies"));
        counts.forEach((stage, count) -> words.add(stage + ": " + count));
        return words;
    }
}
