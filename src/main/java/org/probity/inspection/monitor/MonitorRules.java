package org.probity.inspection.monitor;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.probity.figure.Figure;
import org.probity.inspection.monitor.MonitorMove.Stage;

/** Stages and the order of readings. */
final class MonitorRules {

    private MonitorRules() {}

    /** @param moves newest first */
    static Stage stage(List<MonitorMove> moves) {
        return moves.isEmpty() ? Stage.SCAN : moves.getFirst().stage();
    }

    /** Why a move cannot be made as typed, by field; empty where it can. */
    static Map<String, String> faults(Stage now, Stage to, @Nullable LocalDate respondBy, LocalDate today) {
        Map<String, String> faults = new LinkedHashMap<>();
        if (now == to) {
            faults.put("", "This force is in this stage already. Somebody moved it since you opened the page");
        }
        if (respondBy == null) {
            faults.put("respondBy", "Enter the last day for a response");
        } else if (!respondBy.isAfter(today)) {
            faults.put("respondBy", "Last day for a response must be after today");
        }
        return faults;
    }

    /** Responses to a move that nobody answered yet. */
    static List<MonitorResponse> open(List<MonitorResponse> responses) {
        return responses.stream().filter(each -> each.answer() == null).toList();
    }

    /** The day of which a figure speaks, as well as its source says. */
    static LocalDate day(Figure figure) {
        if (figure.asAt() != null) {
            return figure.asAt();
        }
        LocalDate to = figure.period().to();
        if (to != null) {
            return to;
        }
        if (figure.frozenAt() != null) {
            return figure.frozenAt().atOffset(ZoneOffset.UTC).toLocalDate();
        }
        LocalDate from = figure.period().from();
        return from == null ? LocalDate.MIN : from;
    }

    /** Readings of each metric, oldest first; metrics in the order of their titles. */
    static Map<String, List<Figure>> series(List<Figure> figures) {
        Map<String, List<Figure>> series = new LinkedHashMap<>();
        figures.stream()
                .sorted(Comparator.comparing(
                                (Figure figure) -> figure.definition().title())
                        .thenComparing(MonitorRules::day))
                .forEach(figure -> series.computeIfAbsent(figure.metric(), metric -> new ArrayList<>())
                        .add(figure));
        return series;
    }
}
