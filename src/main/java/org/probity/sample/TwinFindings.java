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
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.probity.access.Actor;
import org.probity.figure.Figure;
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

    /** Drafted by the inspector in the order of the file, approved by a lead. */
    void load(Inspectorate people, UUID round, Submission sent, LocalDate day) {
        List<Found> said =
                all().stream().filter(one -> one.body().equals(sent.body())).toList();
        List<UUID> drafts = scene.on(day, people.inspector(), inspector -> drafted(inspector, round, sent, said, day));
        scene.does(
                day.plusDays(1), people.secondLead(), lead -> drafts.forEach(draft -> findings.approve(lead, draft)));
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
        for (String metric : one.metrics()) {
            UUID figure = sent.figures().stream()
                    .filter(held -> held.metric().equals(metric))
                    .map(Figure::id)
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("The return holds no " + metric));
            citations.add(new Citation(Citation.Kind.FIGURE, figure, metric));
        }
        return citations;
    }
}
