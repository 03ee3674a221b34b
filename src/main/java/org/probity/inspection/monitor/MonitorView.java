package org.probity.inspection.monitor;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.probity.figure.Definitions;
import org.probity.figure.Figure;
import org.probity.figure.FigureWords;
import org.probity.figure.Shape;
import org.probity.figure.pages.FigureView;
import org.probity.inspection.monitor.MonitorMove.Stage;
import org.probity.platform.charts.Chart;
import org.probity.platform.words.Moments;
import org.probity.platform.words.Words;

/**
 * One force between rounds, as either side sees it.
 *
 * @param since how long it has been in its stage, in words
 * @param history newest first
 */
public record MonitorView(
        String body, String name, String stage, String since, List<Event> history, List<Row> rows, List<Chart> charts) {

    /** One line of the board. */
    public record Line(String body, String name, String stage, String since, String reasons, String responses) {}

    /**
     * One thing that happened.
     *
     * @param by a name for the inspectorate, a role for the force
     * @param response where it is one that waits for an answer
     */
    public record Event(
            String title,
            String by,
            Instant at,
            List<String> words,
            List<Cited> cited,
            @Nullable String response) {}

    public record Cited(String title, String shown, String when, String source) {}

    /** One indicator: its readings, oldest first. */
    public record Row(String metric, String title, List<Reading> readings, String change) {}

    public record Reading(String shown, String when, String source) {}

    /** A reading that waits for a lead. */
    public record Draft(String id, String title, String shown, String source, boolean mayApprove) {}

    static String since(Monitoring.File file) {
        MonitorMove move = file.current();
        return move == null ? "No move is recorded" : Moments.at(move.at());
    }

    static Line line(Monitoring.File file, String name) {
        MonitorMove move = file.current();
        int open = file.open().size();
        String responses = file.responses().isEmpty()
                ? "None"
                : Words.count(file.responses().size(), "response", "responses")
                        + (open == 0 ? ", answered" : ", " + open + " to answer");
        return new Line(
                file.body(), name, file.stage().label(), since(file), move == null ? "" : move.reasons(), responses);
    }

    /** @param names of people, for the inspectorate; empty for the force, which reads roles */
    static List<Event> history(Monitoring.File file, Map<UUID, String> names) {
        List<Event> events = new ArrayList<>();
        for (MonitorMove move : file.moves()) {
            file.responses().stream()
                    .filter(response -> response.move().equals(move.id()))
                    .toList()
                    .reversed()
                    .forEach(response -> events.addAll(said(response, names)));
            events.add(moved(move, names));
        }
        return events;
    }

    private static List<Event> said(MonitorResponse response, Map<UUID, String> names) {
        List<Event> events = new ArrayList<>();
        MonitorResponse.Answer answer = response.answer();
        if (answer != null) {
            events.add(new Event(
                    "The inspectorate answers " + response.side().label().toLowerCase(Locale.UK),
                    names.getOrDefault(answer.person(), "lead inspector"),
                    answer.at(),
                    List.of(answer.words()),
                    List.of(),
                    null));
        }
        events.add(new Event(
                response.side().label() + " responds" + (response.late() ? ", after the last day" : ""),
                response.side() == MonitorResponse.Side.FORCE ? "chief officer" : "local policing body",
                response.at(),
                List.of(response.words()),
                List.of(),
                answer == null ? response.id().toString() : null));
        return events;
    }

    private static Event moved(MonitorMove move, Map<UUID, String> names) {
        String to = move.stage() == Stage.ENGAGE ? "Moved from scan to engage" : "Moved from engage back to scan";
        return new Event(
                to,
                names.getOrDefault(move.person(), "lead inspector"),
                move.at(),
                List.of(
                        "Purpose: " + move.purpose(),
                        "Reasons: " + move.reasons(),
                        "The force and its local policing body may respond until " + Words.date(move.respondBy())
                                + "."),
                move.cited().stream()
                        .map(cited -> new Cited(
                                Definitions.of(cited.metric()).title(), cited.shown(), cited.when(), cited.source()))
                        .toList(),
                null);
    }

    static List<Row> rows(Map<String, List<Indicators.Reading>> series) {
        return series.entrySet().stream()
                .map(each -> row(each.getKey(), each.getValue()))
                .toList();
    }

    private static Row row(String metric, List<Indicators.Reading> readings) {
        return new Row(
                metric,
                readings.getFirst().figure().definition().title(),
                readings.stream()
                        .map(reading ->
                                new Reading(reading.shown(), reading.when(), FigureView.provenance(reading.figure())))
                        .toList(),
                change(readings));
    }

    /** Of the last two readings that have a value. */
    static String change(List<Indicators.Reading> readings) {
        List<Figure> known = readings.stream()
                .map(Indicators.Reading::figure)
                .filter(figure -> figure.value() != null)
                .toList();
        if (known.size() < 2) {
            return "One reading";
        }
        Figure last = known.getLast();
        Figure before = known.get(known.size() - 2);
        var by = Objects.requireNonNull(last.value()).subtract(Objects.requireNonNull(before.value()));
        if (last.definition().shape() == Shape.YES_NO) {
            return by.signum() == 0 ? "As before" : "Was " + FigureWords.shown(before);
        }
        String words = by.signum() == 0
                ? "No change"
                : (by.signum() > 0 ? "+" : "−") + by.abs().stripTrailingZeros().toPlainString();
        boolean alike = last.provenance() == before.provenance();
        return alike ? words : words + ", from another kind of source";
    }
}
