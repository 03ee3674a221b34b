package org.probity.report.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.probity.figure.Absence;
import org.probity.figure.Figure;

/** What was withheld and can be worked out from what stands in the papers: what adds up gives the one that is missing back. */
final class SmallCells {

    /** A whole and its parts; with all but one of them the one is known. */
    private static final Map<String, List<String>> ADDS_UP =
            Map.of("bi-applications", List.of("bi-approved", "bi-refused", "bi-withdrawn", "bi-pending"));

    private SmallCells() {}

    static void givenAway(String body, List<Figure> figures, Findings found) {
        Map<String, Figure> byMetric = DocumentCheck.byMetric(figures);
        ADDS_UP.forEach((whole, parts) -> {
            List<String> all = new ArrayList<>(parts);
            all.add(whole);
            List<String> hidden =
                    all.stream().filter(metric -> isWithheld(byMetric, metric)).toList();
            boolean others = all.stream()
                    .filter(metric -> !hidden.contains(metric))
                    .allMatch(metric -> isShown(byMetric, metric));
            if (hidden.size() == 1 && others) {
                found.wrong(
                        "the tables about " + body,
                        "every part but " + hidden.getFirst() + ", so that it can be worked out",
                        "another of them withheld as well");
            }
        });
    }

    private static boolean isWithheld(Map<String, Figure> figures, String metric) {
        Figure figure = figures.get(metric);
        return figure != null && figure.absence() == Absence.WITHHELD;
    }

    private static boolean isShown(Map<String, Figure> figures, String metric) {
        Figure figure = figures.get(metric);
        return figure != null && figure.value() != null;
    }
}
