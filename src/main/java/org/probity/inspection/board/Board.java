package org.probity.inspection.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.probity.inspection.round.Round;
import org.probity.inspection.submission.QueryStanding;
import org.probity.inspection.submission.ReturnStatus;
import org.probity.inspection.submission.Submissions.Standing;
import org.probity.organisation.Body;
import org.probity.platform.words.Moments;
import org.probity.platform.words.Words;

/**
 * The board of one round as it was read.
 *
 * @param names of the people who reminded forces
 */
record Board(Round round, LocalDate today, List<Line> lines, Map<UUID, String> names) {

    /** One body. */
    record Line(Standing standing, Body body, QueryStanding queries, List<Chase> chases) {
        @Nullable
        Chase last() {
            return chases.isEmpty() ? null : chases.getLast();
        }
    }

    /** What is not signed off is not known here, whether or not a draft was begun. */
    static final String NOTHING_YET = "Nothing signed off yet";

    static final String FROM_DOCUMENT = "From a published document";

    private static final List<String> STAGES = List.of(
            ReturnStatus.QUERIED.words(),
            ReturnStatus.SENT.words(),
            NOTHING_YET,
            ReturnStatus.NOT_SUPPLIED.words(),
            ReturnStatus.ACCEPTED.words(),
            FROM_DOCUMENT);

    static Board of(
            Round round,
            LocalDate today,
            List<Standing> standings,
            Map<String, QueryStanding> queries,
            List<Chase> chases,
            Map<String, Body> bodies,
            Map<UUID, String> names) {
        Map<String, List<Chase>> byBody = new HashMap<>();
        chases.forEach(chase ->
                byBody.computeIfAbsent(chase.body(), body -> new ArrayList<>()).add(chase));
        List<Line> lines = standings.stream()
                .filter(standing -> bodies.containsKey(standing.body()))
                .map(standing -> new Line(
                        standing,
                        java.util.Objects.requireNonNull(bodies.get(standing.body())),
                        queries.getOrDefault(standing.body(), QueryStanding.NONE),
                        byBody.getOrDefault(standing.body(), List.of())))
                .sorted(Comparator.comparing((Line line) -> STAGES.indexOf(stage(line.standing())))
                        .thenComparing(line -> line.body().shortName()))
                .toList();
        return new Board(round, today, lines, names);
    }

    static String stage(Standing standing) {
        ReturnStatus status = standing.status();
        return status != null ? status.words() : standing.transcribed() > 0 ? FROM_DOCUMENT : NOTHING_YET;
    }

    /** Those who can be reminded of something. */
    List<Line> owing() {
        return lines.stream()
                .filter(line -> BoardRules.owed(round, line.standing(), line.queries()) != null)
                .toList();
    }

    boolean isLate(Line line) {
        return BoardRules.isLate(round, line.standing(), today);
    }

    /** @param show the word of a filter; anything else shows all */
    BoardView view(@Nullable String show, boolean mayChase) {
        Map<String, Predicate<Line>> filters = filters();
        Predicate<Line> chosen = show == null ? null : filters.get(show);
        List<Line> shown =
                chosen == null ? lines : lines.stream().filter(chosen).toList();
        String page = "/inspect/" + round.key() + "/forces";
        List<BoardView.Filter> links = new ArrayList<>();
        links.add(new BoardView.Filter(Words.count(lines.size(), "body", "bodies"), page, chosen == null));
        filters.forEach((word, filter) -> {
            long many = lines.stream().filter(filter).count();
            if (many > 0) {
                String label = word.substring(0, 1).toUpperCase(Locale.UK)
                        + word.substring(1).replace('-', ' ');
                links.add(new BoardView.Filter(label + ": " + many, page + "?show=" + word, word.equals(show)));
            }
        });
        return new BoardView(
                round.key(),
                round.title(),
                "Returns are taken until " + Words.date(round.plan().returnsTo()),
                links,
                "Showing " + shown.size() + " of " + lines.size(),
                shown.stream().map(this::row).toList(),
                StageMap.chart(this),
                mayChase && !owing().isEmpty());
    }

    private Map<String, Predicate<Line>> filters() {
        Map<String, Predicate<Line>> filters = new java.util.LinkedHashMap<>();
        filters.put("late", this::isLate);
        filters.put("queries-waiting-for-the-force", line -> line.queries().forForce() > 0);
        filters.put("queries-answered", line -> line.queries().forInspectorate() > 0);
        filters.put("chased", line -> line.last() != null);
        STAGES.forEach(stage -> filters.put(
                stage.toLowerCase(Locale.UK).replace(' ', '-'),
                line -> stage(line.standing()).equals(stage)));
        return filters;
    }

    private BoardView.Row row(Line line) {
        Standing standing = line.standing();
        ReturnStatus status = standing.status();
        var latest = standing.latest();
        return new BoardView.Row(
                standing.body(),
                line.body().shortName(),
                stage(standing),
                status == null ? null : status.words(),
                latest == null ? "None" : String.valueOf(latest.version()),
                latest == null ? "Not sent" : Moments.at(latest.signedAt()),
                BoardRules.late(round, standing, today),
                BoardWords.queries(line.queries()),
                BoardWords.chased(line.chases(), names));
    }
}
