package org.probity.report.check;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.probity.figure.Absence;
import org.probity.figure.Figure;
import org.probity.figure.Period;
import org.probity.figure.Provenance;
import org.probity.organisation.Body;
import org.probity.organisation.BodyKind;
import org.probity.report.check.Papers.Paper;
import org.probity.report.force.ForceReport;
import org.probity.report.national.Thematic;
import org.probity.report.text.BlockKind;
import org.probity.report.text.BlockText;
import org.probity.report.text.FirstDraft;
import org.probity.report.text.FixedText;
import org.probity.report.text.PlannedBlock;
import org.probity.report.text.ReleaseDocument;
import org.probity.report.text.ReleaseFacts;
import org.probity.report.text.ReleaseFacts.RoundFacts;
import org.probity.report.text.ReleaseFacts.Stated;
import org.probity.report.text.Span;

/** The papers of a made-up round of many forces, drawn from a seed, as the rules write them. */
final class GivenPapers {

    private static final Period OPEN = Period.since(LocalDate.of(2011, 9, 1));
    private static final Period CLOSED = Period.between(LocalDate.of(2011, 9, 1), LocalDate.of(2012, 5, 31));

    private final SplittableRandom random;

    GivenPapers(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** What stands behind each force. */
    Map<String, Behind> behind(int forces) {
        Map<String, Behind> behind = new LinkedHashMap<>();
        IntStream.range(0, forces).forEach(i -> {
            String body = "force-" + i;
            Map<String, Figure> accepted = figures(body, i < 2 ? Provenance.COUNTED : Provenance.SUPPLIED);
            behind.put(body, behind(body, accepted, withheld(i, accepted)));
        });
        return behind;
    }

    static Papers papers(Map<String, Behind> behind) {
        List<ReleaseDocument> releases =
                behind.values().stream().map(each -> each.report().release()).toList();
        List<Line> data = new ArrayList<>();
        releases.forEach(release -> release.figures().forEach(figure -> data.add(Line.of(release.body(), figure))));
        return new Papers(
                behind.values().stream()
                        .map(each -> new Paper(each.report().release(), each.report()))
                        .toList(),
                Thematic.of(releases),
                data);
    }

    static Behind behind(String body, Map<String, Figure> accepted, Map<String, Figure> shown) {
        ForceReport report = new ForceReport(
                document(body, shown),
                List.of(new ForceReport.Grade("Second jobs", "Good")),
                List.of(new ForceReport.Asked(
                        "Recommendation", "Record the reasons", null, "The force", "30 June 2013", "Open")));
        return new Behind(report, accepted);
    }

    static ReleaseDocument document(String body, Map<String, Figure> figures) {
        ReleaseFacts facts = facts(body, figures);
        BlockText text = new BlockText(facts, FixedText.of("standard"));
        Map<BlockKind, List<Span>> rendered = new EnumMap<>(BlockKind.class);
        Map<BlockKind, String> titles = new EnumMap<>(BlockKind.class);
        for (PlannedBlock block : FirstDraft.of(facts, FixedText.of("standard"), List.of())) {
            rendered.put(block.kind(), text.read(block.text()));
            titles.put(block.kind(), block.title());
        }
        return ReleaseDocument.of("PR-" + body, facts, titles, rendered, "Sample data: " + body);
    }

    static ReleaseFacts facts(String body, Map<String, Figure> figures) {
        return new ReleaseFacts(
                new RoundFacts("round", "A round", "It was asked for.", "Criteria.", "Basis.", "Fieldwork.", 2011),
                body(body),
                figures,
                List.of(
                        new Stated(body + "-h", "headline", "The force has made improvements", Optional.empty()),
                        new Stated("found-" + body, "finding-4", "Reasons are recorded.", Optional.empty())));
    }

    /** In some forces two parts of the applications are withheld, so that neither gives the other back. */
    private Map<String, Figure> withheld(int force, Map<String, Figure> accepted) {
        Map<String, Figure> shown = new LinkedHashMap<>(accepted);
        if (force % 4 == 1) {
            for (String metric : List.of("bi-refused", "bi-withdrawn")) {
                Figure f = accepted.get(metric);
                shown.put(metric, with(f, null, Absence.WITHHELD, f.provenance(), f.period()));
            }
        }
        return shown;
    }

    private Map<String, Figure> figures(String body, Provenance provenance) {
        Map<String, Figure> figures = new LinkedHashMap<>();
        int approved = random.nextInt(1, 400);
        int refused = random.nextInt(0, 12);
        int withdrawn = random.nextInt(0, 12);
        int pending = random.nextInt(0, 12);
        put(figures, body, "bi-applications", approved + refused + withdrawn + pending, provenance, OPEN);
        put(figures, body, "bi-approved", approved, provenance, OPEN);
        put(figures, body, "bi-refused", refused, provenance, OPEN);
        put(figures, body, "bi-withdrawn", withdrawn, provenance, OPEN);
        put(figures, body, "bi-pending", pending, provenance, OPEN);
        int cases = random.nextInt(0, 15);
        put(figures, body, "media-disclosure-investigations", cases, provenance, CLOSED);
        put(figures, body, "media-disclosure-ongoing", random.nextInt(0, cases + 1), provenance, CLOSED);
        put(figures, body, "policies-updated", random.nextInt(0, 8), provenance, OPEN);
        put(figures, body, "health-check-completed", random.nextInt(0, 2), provenance, OPEN);
        put(figures, body, "acu-posts-change", random.nextInt(-3, 4), provenance, OPEN);
        put(figures, body, "social-media-cases-referred", random.nextInt(0, 9), Provenance.RESEARCHED, OPEN);
        return figures;
    }

    private static void put(
            Map<String, Figure> figures, String body, String metric, int value, Provenance provenance, Period period) {
        figures.put(
                metric,
                new Figure(
                        UUID.nameUUIDFromBytes((body + metric).getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                        body,
                        body,
                        metric,
                        1,
                        BigDecimal.valueOf(value),
                        null,
                        provenance,
                        period,
                        LocalDate.of(2012, 7, 31),
                        null,
                        Instant.parse("2012-09-01T09:00:00Z"),
                        "",
                        "test",
                        null,
                        null,
                        Figure.State.SIGNED,
                        null));
    }

    static Figure with(
            Figure f, @Nullable BigDecimal value, @Nullable Absence absence, Provenance provenance, Period period) {
        return new Figure(
                f.id(),
                f.body(),
                f.controllerBody(),
                f.metric(),
                f.metricVersion(),
                value,
                absence,
                provenance,
                period,
                f.asAt(),
                f.knownAt(),
                f.frozenAt(),
                f.partsHash(),
                f.source(),
                f.wording(),
                f.comment(),
                f.state(),
                f.forWhat());
    }

    private static Body body(String id) {
        return new Body(
                id,
                id,
                true,
                id,
                id,
                BodyKind.TERRITORIAL,
                "the force",
                "Chief Constable",
                null,
                true,
                null,
                null,
                null,
                null,
                null,
                true,
                true);
    }
}
