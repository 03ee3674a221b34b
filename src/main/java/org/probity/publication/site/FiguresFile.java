package org.probity.publication.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.probity.figure.Definition;
import org.probity.publication.opendata.DataTable;
import tools.jackson.databind.json.JsonMapper;

/**
 * The published figures of a round as files: CSV by RFC 4180 in UTF-8, the same as JSON, and the meaning of the columns as
 * CSV on the Web. Zero is 0; an absence leaves the value empty and has its word beside it; dates and instants are ISO 8601.
 */
public final class FiguresFile {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final List<DataTable.Column> COLUMNS = List.of(
            DataTable.Column.key("body", "string", "Short name of the body that the figure is about"),
            DataTable.Column.key("metric", "string", "Short name of what was measured"),
            DataTable.Column.of(
                    "value", "string", "The number, or yes or no; 0 is a value; empty where the next column says why"),
            DataTable.Column.of(
                    "absence",
                    "string",
                    "Why there is no value: not-held, not-supplied, not-applicable, not-due or withheld"),
            DataTable.Column.of(
                    "provenance",
                    "string",
                    "counted from the force's registers, supplied by the force, or researched by the inspectorate"),
            DataTable.Column.of("unit", "string", "What is counted"),
            DataTable.Column.of("period_from", "date", "First day of the period; empty where it is open"),
            DataTable.Column.of("period_to", "date", "Last day of the period; empty where it is open"),
            DataTable.Column.of(
                    "as_at", "date", "The day that the figure describes; empty where the source does not say"),
            DataTable.Column.of(
                    "known_at", "datetime", "What had been recorded by then was counted; counted figures only"),
            DataTable.Column.of("metric_version", "integer", "Version of the definition"),
            DataTable.Column.of(
                    "source",
                    "string",
                    "Where it was taken from; sample data says so here, and so does a corrected figure, with what it was"));

    private static final List<DataTable.Column> CHANGES = List.of(
            DataTable.Column.of("changed_at", "datetime", "When the change became public"),
            DataTable.Column.of("body", "string", "Short name of the body that it is about"),
            DataTable.Column.of("what", "string", "release corrected, release withdrawn or figure corrected"),
            DataTable.Column.of("metric", "string", "Short name of what was measured; for figures"),
            DataTable.Column.of("was", "string", "What was public before; for figures"),
            DataTable.Column.of("now", "string", "What is public now; for figures"),
            DataTable.Column.of("notice", "string", "Why, in the words that stand above the release"));

    private FiguresFile() {}

    static DataTable table(PublishedRound round, List<PublishedFigure> figures) {
        return new DataTable(
                "figures",
                "Figures of the round " + round.title(),
                (round.marking() + " " + round.method()).strip(),
                COLUMNS,
                figures.stream().map(FiguresFile::row).toList());
    }

    private static List<String> changed(PublishedRelease r) {
        String what = r.isWithdrawn() ? "release withdrawn" : "release corrected";
        return List.of(DataTable.cell(r.publishedAt()), r.body(), what, "", "", "", r.notice());
    }

    private static List<String> changed(PublishedFigure f, PublishedFigure.Corrected corrected) {
        return List.of(
                DataTable.cell(corrected.at()),
                f.body(),
                "figure corrected",
                f.metric(),
                corrected.was(),
                f.shown(),
                corrected.notice());
    }

    /** What was corrected or withdrawn: one row for each release and each figure. */
    static DataTable changes(PublicReading.Notices notices) {
        List<List<String>> rows = new ArrayList<>();
        notices.releases().forEach(release -> rows.add(changed(release)));
        notices.figures().forEach(figure -> rows.add(changed(figure, Objects.requireNonNull(figure.corrected()))));
        rows.sort(Comparator.comparing(List::getFirst));
        return new DataTable(
                "changes",
                "What was corrected or withdrawn in the round "
                        + notices.round().title(),
                notices.round().marking(),
                CHANGES,
                rows);
    }

    /** What the file is called: sample data says so in its very name. */
    static String name(PublishedRound round, String ending) {
        return round.key() + "-figures" + (round.isSample() ? "-sample-data" : "") + "." + ending;
    }

    public static byte[] csv(PublishedRound round, List<PublishedFigure> figures) {
        return table(round, figures).csv();
    }

    private static List<String> row(PublishedFigure f) {
        return List.of(
                f.body(),
                f.metric(),
                f.raw(),
                f.absence() == null ? "" : f.absence().word(),
                f.provenance().word(),
                f.unit(),
                DataTable.cell(f.period().from()),
                DataTable.cell(f.period().to()),
                DataTable.cell(f.asAt()),
                DataTable.cell(f.knownAt()),
                String.valueOf(f.metricVersion()),
                f.provenanceForMachines());
    }

    public static byte[] json(PublicReading.Data data) {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("round", data.round().key());
        root.put("title", data.round().title());
        root.put("marking", data.round().marking());
        root.put("figures", data.figures().stream().map(FiguresFile::members).toList());
        return JSON.writeValueAsBytes(root);
    }

    /** As the columns, with what the measure means; what is not there is null. */
    private static Map<String, Object> members(PublishedFigure figure) {
        Map<String, Object> members = new LinkedHashMap<>();
        List<String> row = row(figure);
        for (int i = 0; i < COLUMNS.size(); i++) {
            members.put(COLUMNS.get(i).name(), row.get(i).isEmpty() ? null : row.get(i));
        }
        members.put("metric_version", figure.metricVersion());
        Definition definition = figure.definition();
        members.put("wording", figure.wording());
        members.put("title", definition.title());
        members.put("definition", definition.definition());
        return members;
    }

    public static byte[] metadata(PublishedRound round) {
        return table(round, List.of()).metadata();
    }
}
