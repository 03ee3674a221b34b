package org.probity.sample;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.probity.access.Actor;
import org.probity.inspection.finding.Evidence;
import org.probity.inspection.finding.Finding.Citation;
import org.probity.inspection.finding.Findings;
import org.probity.inspection.submission.Submission;
import org.probity.platform.time.SetClock;
import org.probity.sample.people.Inspectorate;
import org.probity.sample.people.Scene;
import org.springframework.stereotype.Component;

/**
 * What the releases of 2012 say of two forces in words, said of the twins in words of our own: each finding cites the figure
 * that was counted from the twin's records and a note of the document that was looked at.
 */
@Component
class TwinFindings {

    static final String TESTED = "tested";

    /**
     * One fact in words.
     *
     * @param fact of releases.csv, whose twin it is
     * @param metrics of the figures that it rests on
     * @param document what was looked at
     * @param on which day it is of
     */
    record Found(
            String body,
            String fact,
            String theme,
            String words,
            List<String> metrics,
            String document,
            LocalDate on,
            String note) {}

    private final Scene scene;
    private final Findings findings;

    TwinFindings(Scene scene, Findings findings) {
        this.scene = scene;
        this.findings = findings;
    }

    static List<Found> all() {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(
                        Objects.requireNonNull(TwinFindings.class.getResourceAsStream("findings-twins-2012.csv")),
                        StandardCharsets.UTF_8))) {
            return rows.stream().map(TwinFindings::found).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Found found(NamedCsvRecord row) {
        String metrics = row.getField("metrics");
        return new Found(
                row.getField("body"),
                row.getField("fact"),
                row.getField("theme"),
                row.getField("words"),
                metrics.isEmpty() ? List.of() : Arrays.asList(metrics.split("\\|")),
                row.getField("document"),
                LocalDate.parse(row.getField("on")),
                row.getField("note"));
    }

    /**
     * Drafted by the inspector in the order of the file, approved by a lead.
     *
     * @return each finding by its fact, and the one that was tested under {@link #TESTED}
     */
    Map<String, UUID> load(Inspectorate people, UUID round, Submission sent, LocalDate day) {
        List<Found> said =
                all().stream().filter(one -> one.body().equals(sent.body())).toList();
        List<UUID> drafts = scene.on(day, people.inspector(), inspector -> drafted(inspector, round, sent, said, day));
        Map<String, UUID> byFact = new LinkedHashMap<>();
        for (int at = 0; at < said.size(); at++) {
            byFact.put(said.get(at).fact(), drafts.get(at));
        }
        byFact.put(TESTED, tested(people, round, sent, day));
        scene.does(
                day.plusDays(1),
                people.secondLead(),
                lead -> byFact.values().forEach(draft -> findings.approve(lead, draft)));
        return byFact;
    }

    /** What the inspector saw on the spot, resting on a note of fieldwork and on a figure. */
    private UUID tested(Inspectorate people, UUID round, Submission sent, LocalDate day) {
        String twin = sent.body();
        return scene.on(day, people.inspector(), inspector -> {
            UUID note = findings.note(
                    inspector,
                    round,
                    twin,
                    Evidence.Kind.REALITY_TEST,
                    LocalDate.of(2012, 8, 14),
                    "Sample of ten decisions",
                    "Reasons were given in each (sample note)");
            return findings.draft(
                    inspector,
                    round,
                    twin,
                    "second-jobs",
                    "Decisions are recorded with their reasons",
                    List.of(new Citation(Citation.Kind.EVIDENCE, note, null), figure(sent, "bi-approved")));
        });
    }

    private static Citation figure(Submission sent, String metric) {
        return sent.figures().stream()
                .filter(held -> held.metric().equals(metric))
                .map(held -> new Citation(Citation.Kind.FIGURE, held.id(), metric))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The return holds no " + metric));
    }

    private List<UUID> drafted(Actor inspector, UUID round, Submission sent, List<Found> said, LocalDate day) {
        List<UUID> drafts = new ArrayList<>();
        for (Found one : said) {
            drafts.add(SetClock.at(
                    Scene.instant(day).plusSeconds(drafts.size()),
                    () -> findings.draft(
                            inspector,
                            round,
                            one.body(),
                            one.theme(),
                            one.words(),
                            citations(inspector, round, sent, one))));
        }
        return drafts;
    }

    private List<Citation> citations(Actor inspector, UUID round, Submission sent, Found one) {
        List<Citation> citations = new ArrayList<>();
        UUID note = findings.note(
                inspector, round, one.body(), Evidence.Kind.DOCUMENT, one.on(), one.document(), one.note());
        citations.add(new Citation(Citation.Kind.EVIDENCE, note, null));
        one.metrics().forEach(metric -> citations.add(figure(sent, metric)));
        return citations;
    }
}
