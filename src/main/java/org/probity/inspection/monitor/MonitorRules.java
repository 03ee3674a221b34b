package org.probity.inspection.monitor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.probity.figure.Figure;
import org.probity.inspection.monitor.Indicators.Reading;
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

    /** The day of which a figure speaks; null where its source does not say. */
    static @Nullable LocalDate day(Figure figure) {
        return figure.asAt() != null ? figure.asAt() : figure.period().to();
    }

    /** Readings of each metric, oldest first; metrics in the order of their titles. */
    static Map<String, List<Reading>> series(List<Reading> readings) {
        Map<String, List<Reading>> series = new LinkedHashMap<>();
        readings.stream()
                .sorted(Comparator.comparing((Reading reading) ->
                                reading.figure().definition().title())
                        .thenComparing(Reading::day))
                .forEach(reading -> series.computeIfAbsent(reading.figure().metric(), metric -> new ArrayList<>())
                        .add(reading));
        return series;
    }
}
