package org.probity.publication.run;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.probity.platform.documents.Odt;
import org.probity.platform.documents.Pdf;
import org.probity.platform.documents.Templates;
import org.probity.publication.reports.ReportReading;
import org.probity.publication.site.FiguresFile;
import org.probity.publication.site.PublicReading;
import org.probity.publication.site.ReleaseReading;
import org.probity.report.check.Difference;
import org.probity.report.check.Line;
import org.probity.report.check.Papers.Paper;
import org.probity.report.force.ForceReport;
import org.probity.report.text.ReleaseDocument;
import org.springframework.stereotype.Component;

/** Writes all papers of a round into a folder, each with the time that it took, when the fact check finds nothing. */
@Component
public class RunExport {

    private final PublicReading reading;
    private final ReportReading reports;
    private final Checking checking;
    private final Templates templates;

    RunExport(PublicReading reading, ReportReading reports, Checking checking, Templates templates) {
        this.reading = reading;
        this.reports = reports;
        this.checking = checking;
        this.templates = templates;
    }

    /** A paper that is to be written: its name and its page. */
    private record Sheet(String name, Supplier<String> html, List<String> says) {}

    /** @return false where the papers do not agree; then nothing is written */
    public boolean write(String round, Path folder, PrintStream out) throws IOException {
        long begun = System.nanoTime();
        PublicReading.Data data = reading.data(round).orElseThrow();
        byte[] csv = FiguresFile.csv(data.round(), data.figures());
        List<ReleaseReading> releases = releases(round, data);
        if (releases.isEmpty()) {
            out.println("No release of this round can be read here.");
            return false;
        }
        Checking.Result result = checking.check(out(releases), lines(csv));
        out.println("Fact check: " + result.checked().figures() + " figures compared, "
                + result.checked().differences().size() + " differences (" + millis(begun) + " ms)");
        result.checked().differences().stream().map(Difference::words).forEach(out::println);
        if (!result.checked().agrees()) {
            return false;
        }
        Files.createDirectories(folder);
        Files.write(folder.resolve("figures.csv"), csv);
        Files.write(folder.resolve("figures.json"), FiguresFile.json(data));
        Files.write(folder.resolve("figures.csv-metadata.json"), FiguresFile.metadata(data.round()));
        List<Sheet> sheets = sheets(result, releases);
        boolean well = writeAll(sheets, folder, out);
        out.println(sheets.size() + " documents as HTML, PDF and ODT in " + millis(begun) + " ms");
        return well;
    }

    private List<ReleaseReading> releases(String round, PublicReading.Data data) {
        return data.figures().stream()
                .map(figure -> figure.body())
                .distinct()
                .flatMap(body -> reading.release(round + "-" + body, null).stream())
                .filter(release -> release.document() != null)
                .toList();
    }

    private List<Checking.Out> out(List<ReleaseReading> releases) {
        List<Checking.Out> all = new ArrayList<>();
        for (ReleaseReading release : releases) {
            ReleaseDocument document = release.document();
            if (document != null) {
                all.add(new Checking.Out(
                        document,
                        reports.onForce(release.release().slug()).map(ReportReading.Paper::text),
                        release.release().publishedAt()));
            }
        }
        return all;
    }

    private List<Sheet> sheets(Checking.Result result, List<ReleaseReading> releases) {
        List<Sheet> sheets = new ArrayList<>();
        for (int i = 0; i < releases.size(); i++) {
            Paper paper = result.papers().forces().get(i);
            String notice = releases.get(i).release().notice();
            sheets.add(release(paper.release(), notice));
            sheets.add(report(paper.report(), notice));
        }
        sheets.add(new Sheet(
                "thematic",
                () -> templates.render(
                        "report/national-report-standalone",
                        Map.of("thematic", result.papers().thematic(), "notice", "")),
                result.papers().thematic().parts().stream()
                        .map(part -> part.sentence())
                        .toList()));
        return sheets;
    }

    private Sheet release(ReleaseDocument release, String notice) {
        return new Sheet(
                release.body() + "/release",
                () -> templates.render(
                        "report/standalone", Map.of("document", release, "figureHref", "#source-", "notice", notice)),
                release.blocks().stream().map(ReleaseDocument.Block::words).toList());
    }

    private Sheet report(ForceReport report, String notice) {
        return new Sheet(
                report.release().body() + "/report",
                () -> templates.render("report/force-report-standalone", Map.of("report", report, "notice", notice)),
                report.sections().stream()
                        .flatMap(section -> section.findings().stream())
                        .toList());
    }

    private static boolean writeAll(List<Sheet> sheets, Path folder, PrintStream out) {
        try (ExecutorService workers =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            List<Future<String>> written = sheets.stream()
                    .map(sheet -> workers.submit(() -> write(sheet, folder)))
                    .toList();
            boolean well = true;
            for (Future<String> one : written) {
                String said = one.get();
                out.println(said);
                well &= !said.startsWith("DIFFERS");
            }
            return well;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException failed) {
            throw new IllegalStateException("A paper could not be written", failed);
        }
    }

    /** The page is read back: every sentence of the text stands in it. */
    private static String write(Sheet sheet, Path folder) throws IOException {
        long begun = System.nanoTime();
        String html = sheet.html().get();
        String text = spaced(org.jsoup.Jsoup.parse(html).text());
        for (String words : sheet.says()) {
            if (!text.contains(spaced(words))) {
                return "DIFFERS: " + sheet.name() + " does not say “" + words + "”";
            }
        }
        Path file = folder.resolve(sheet.name());
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(Path.of(file + ".html"), html);
        Files.write(Path.of(file + ".pdf"), Pdf.of(html));
        Files.write(Path.of(file + ".odt"), Odt.of(html));
        return "Written: " + sheet.name() + " in " + millis(begun) + " ms";
    }

    private static String spaced(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }

    /** What was written, read as anybody reads it. */
    private static List<Line> lines(byte[] csv) {
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(new StringReader(new String(csv, StandardCharsets.UTF_8)))) {
            return rows.stream().map(RunExport::line).toList();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Line line(NamedCsvRecord row) {
        return new Line(
                row.getField("body"),
                row.getField("metric"),
                row.getField("value"),
                row.getField("absence"),
                row.getField("provenance"),
                row.getField("unit"),
                row.getField("period_from"),
                row.getField("period_to"),
                row.getField("as_at"));
    }

    private static long millis(long begun) {
        return (System.nanoTime() - begun) / 1_000_000;
    }
}
