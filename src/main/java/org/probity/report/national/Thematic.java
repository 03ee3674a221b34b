package org.probity.report.national;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.probity.figure.Figure;
import org.probity.figure.FigureWords;
import org.probity.report.text.ReleaseDocument;

/** The thematic report as it reads; made from the releases of the round, so that it says of a force what its release says. */
public record Thematic(String round, String title, String marking, List<Part> parts) {

    public Thematic {
        parts = List.copyOf(parts);
    }

    /**
     * One measure over all forces.
     *
     * @param sentence what they come to together
     * @param warning why the figures are not alike; empty where they are
     */
    public record Part(String metric, String title, String sentence, String warning, List<Row> rows) {
        public Part {
            rows = List.copyOf(rows);
        }
    }

    /** What one force's release says. */
    public record Row(String body, String force, String shown, String period, String provenance) {}

    public String subject() {
        return marking.isBlank() ? title : marking;
    }

    /** @param releases of one round, in any order; at least one */
    public static Thematic of(List<ReleaseDocument> releases) {
        List<ReleaseDocument> byName = releases.stream()
                .sorted(Comparator.comparing(ReleaseDocument::bodyName))
                .toList();
        Map<String, List<Said>> byMetric = new LinkedHashMap<>();
        for (ReleaseDocument release : byName) {
            for (Figure figure : release.figures()) {
                byMetric.computeIfAbsent(figure.metric(), metric -> new ArrayList<>())
                        .add(new Said(release, figure));
            }
        }
        ReleaseDocument any = byName.getFirst();
        List<Part> parts = byMetric.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> part(entry.getKey(), entry.getValue()))
                .toList();
        boolean sample = any.marking().startsWith("Sample data");
        return new Thematic(
                any.round(),
                "All forces: " + any.roundTitle(),
                sample ? "Sample data: not real people or events. These forces do not exist." : any.marking(),
                parts);
    }

    /** A figure with the release that says it. */
    private record Said(ReleaseDocument release, Figure figure) {}

    private static Part part(String metric, List<Said> said) {
        List<Figure> figures = said.stream().map(Said::figure).toList();
        return new Part(
                metric,
                figures.getFirst().definition().title(),
                Together.sentence(figures),
                Together.warning(figures),
                said.stream().map(Thematic::row).toList());
    }

    private static Row row(Said said) {
        return new Row(
                said.release().body(),
                said.release().bodyName(),
                FigureWords.shown(said.figure()),
                said.figure().period().words(),
                ReleaseDocument.provenance(said.figure()));
    }
}
