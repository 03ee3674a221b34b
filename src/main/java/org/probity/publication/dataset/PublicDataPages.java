package org.probity.publication.dataset;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.probity.audit.Permission;
import org.probity.platform.charts.Amount;
import org.probity.platform.charts.Bar;
import org.probity.platform.charts.Caption;
import org.probity.platform.charts.Chart;
import org.probity.platform.charts.Charts;
import org.probity.platform.web.NotFound;
import org.probity.platform.words.Moments;
import org.probity.publication.dataset.Dataset.Table;
import org.probity.publication.dataset.PublicData.Read;
import org.probity.publication.dataset.PublicDataStore.Found;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The public's pages of survey and research data. They need no sign-in and keep nothing. */
@Controller
class PublicDataPages {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final MediaType CSVW = MediaType.valueOf("application/csvm+json");
    private static final int FEWEST_TO_DRAW = 4;

    private final PublicData reading;

    PublicDataPages(PublicData reading) {
        this.reading = reading;
    }

    @GetMapping("/published/data")
    @Permission("public")
    String list(@RequestParam(defaultValue = "") String round, Model model) {
        List<DatasetShown.Published> rows = reading.all().stream()
                .filter(each -> round.isEmpty() || each.round().equals(round))
                .map(each -> new DatasetShown.Published(
                        each.slug(), each.title(), each.round(), Moments.published(each.publishedAt())))
                .toList();
        model.addAttribute("rows", rows);
        return "publication/dataset/site-list";
    }

    private Read read(String slug) {
        return reading.read(slug).orElseThrow(NotFound::new);
    }

    @GetMapping("/published/data/{slug:[a-z0-9-]+}")
    @Permission("public")
    String one(@PathVariable String slug, Model model) {
        Optional<Found> withdrawn = reading.withdrawn(slug);
        if (withdrawn.isPresent()) {
            Found found = withdrawn.get();
            model.addAttribute(
                    "view", new DatasetShown.Gone(found.title(), found.notice(), Moments.at(found.publishedAt())));
            return "publication/dataset/withdrawn";
        }
        Read read = read(slug);
        List<DatasetShown.Drawn> tables = read.data().tables().stream()
                .map(table -> new DatasetShown.Drawn(table, chart(read.data(), table)))
                .toList();
        String at = Moments.published(read.found().publishedAt());
        model.addAttribute(
                "view",
                new DatasetShown.Public(slug, read.data(), at, read.found().version(), tables));
        return "publication/dataset/site";
    }

    /** A change can be below zero, and pictures begin there: it has its table alone. */
    private static @Nullable Chart chart(Dataset data, Table table) {
        List<Dataset.Row> rows = table.rows();
        if (rows.size() < FEWEST_TO_DRAW || rows.stream().anyMatch(row -> row.value() != null && row.value() < 0)) {
            return null;
        }
        if (table.key().equals("changes")) {
            return null;
        }
        String finding = table.title() + (table.unit().equals("percent") ? ", with 95% intervals" : "");
        Caption caption = Caption.of(
                table.key(),
                finding,
                table.title(),
                "Inspectorate\u2019s research: " + data.title() + ". " + table.note());
        List<Bar> bars = rows.stream().map(PublicDataPages::bar).toList();
        return Charts.bars(caption, table.first(), table.unit(), bars);
    }

    private static Bar bar(Dataset.Row row) {
        Amount amount = row.value() == null ? Amount.absent(row.shown()) : new Amount(row.value(), row.shown());
        return row.low() == null || row.high() == null
                ? new Bar(row.label(), amount, false)
                : Bar.estimate(
                        row.label(), amount, Objects.requireNonNull(row.low()), Objects.requireNonNull(row.high()));
    }

    @GetMapping("/published/data/{slug:[a-z0-9-]+}.csv")
    @Permission("public")
    ResponseEntity<byte[]> csv(@PathVariable String slug) {
        Read read = read(slug);
        return file(DatasetFile.csv(read.data()), CSV, name(read, "csv"));
    }

    @GetMapping("/published/data/{slug:[a-z0-9-]+}.json")
    @Permission("public")
    ResponseEntity<byte[]> json(@PathVariable String slug) {
        Read read = read(slug);
        return file(DatasetFile.json(read.data()), MediaType.APPLICATION_JSON, name(read, "json"));
    }

    @GetMapping("/published/data/{slug:[a-z0-9-]+}.csv-metadata.json")
    @Permission("public")
    ResponseEntity<byte[]> meaning(@PathVariable String slug) {
        Read read = read(slug);
        return file(DatasetFile.meaning(slug + ".csv"), CSVW, name(read, "csv-metadata.json"));
    }

    /** What the file is called: sample data says so in its very name. */
    private static String name(Read read, String ending) {
        return read.found().slug() + (read.data().isSample() ? "-sample-data" : "") + "." + ending;
    }

    private static ResponseEntity<byte[]> file(byte[] bytes, MediaType type, String name) {
        String disposition =
                ContentDisposition.attachment().filename(name).build().toString();
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
                .header("X-Content-Type-Options", "nosniff")
                .body(bytes);
    }
}
