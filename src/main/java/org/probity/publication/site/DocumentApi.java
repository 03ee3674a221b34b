package org.probity.publication.site;

import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.probity.audit.Permission;
import org.probity.platform.web.NotFound;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Releases as files, and the figures of a round as open data with their meaning beside them. */
@Controller
class DocumentApi {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final MediaType CSVW = MediaType.valueOf("application/csvm+json");
    private static final MediaType ODS = MediaType.valueOf("application/vnd.oasis.opendocument.spreadsheet");
    private static final MediaType ODT = MediaType.valueOf("application/vnd.oasis.opendocument.text");

    private final PublicReading reading;

    DocumentApi(PublicReading reading) {
        this.reading = reading;
    }

    @GetMapping("/published/releases/{slug:[a-z0-9-]+}.pdf")
    @Permission("public")
    ResponseEntity<byte[]> pdf(@PathVariable String slug, @RequestParam(required = false) @Nullable Integer version) {
        return document(slug, version, "pdf", MediaType.APPLICATION_PDF, reading::pdf);
    }

    @GetMapping("/published/releases/{slug:[a-z0-9-]+}.odt")
    @Permission("public")
    ResponseEntity<byte[]> odt(@PathVariable String slug, @RequestParam(required = false) @Nullable Integer version) {
        return document(slug, version, "odt", ODT, reading::odt);
    }

    private ResponseEntity<byte[]> document(
            String slug,
            @Nullable Integer version,
            String ending,
            MediaType type,
            Function<PublishedRelease, byte[]> bytes) {
        ReleaseReading release = reading.release(slug, version)
                .filter(found -> found.document() != null)
                .orElseThrow(NotFound::new);
        return file(bytes.apply(release.release()), type, release.fileName(ending), ending.equals("pdf"));
    }

    @GetMapping("/published/rounds/{round}/figures.csv")
    @Permission("public")
    ResponseEntity<byte[]> csv(@PathVariable String round) {
        PublicReading.Data data = data(round);
        return file(FiguresFile.csv(data.round(), data.figures()), CSV, FiguresFile.name(data.round(), "csv"), false);
    }

    @GetMapping("/published/rounds/{round}/figures.json")
    @Permission("public")
    ResponseEntity<byte[]> json(@PathVariable String round) {
        PublicReading.Data data = data(round);
        return file(FiguresFile.json(data), MediaType.APPLICATION_JSON, FiguresFile.name(data.round(), "json"), true);
    }

    @GetMapping("/published/rounds/{round}/figures.csv-metadata.json")
    @Permission("public")
    ResponseEntity<byte[]> meaning(@PathVariable String round) {
        PublicReading.Data data = data(round);
        return file(
                FiguresFile.metadata(data.round()), CSVW, FiguresFile.name(data.round(), "csv-metadata.json"), true);
    }

    @GetMapping("/published/rounds/{round}/figures.ods")
    @Permission("public")
    ResponseEntity<byte[]> ods(@PathVariable String round) {
        PublicReading.Data data = data(round);
        return file(
                FiguresFile.table(data.round(), data.figures()).ods(),
                ODS,
                FiguresFile.name(data.round(), "ods"),
                false);
    }

    @GetMapping("/published/rounds/{round}/changes.csv")
    @Permission("public")
    ResponseEntity<byte[]> changes(@PathVariable String round) {
        return file(FiguresFile.changes(notices(round)).csv(), CSV, round + "-changes.csv", false);
    }

    @GetMapping("/published/rounds/{round}/changes.csv-metadata.json")
    @Permission("public")
    ResponseEntity<byte[]> meaningOfChanges(@PathVariable String round) {
        return file(FiguresFile.changes(notices(round)).metadata(), CSVW, round + "-changes.csv-metadata.json", true);
    }

    private PublicReading.Notices notices(String round) {
        return reading.notices(round).orElseThrow(NotFound::new);
    }

    private PublicReading.Data data(String round) {
        return reading.data(round).orElseThrow(NotFound::new);
    }

    private static ResponseEntity<byte[]> file(byte[] bytes, MediaType type, String name, boolean shown) {
        ContentDisposition disposition = (shown ? ContentDisposition.inline() : ContentDisposition.attachment())
                .filename(name)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .contentType(type)
                .body(bytes);
    }
}
