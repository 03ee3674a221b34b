package org.probity.publication.reports;

import org.jspecify.annotations.Nullable;
import org.probity.audit.Permission;
import org.probity.platform.web.NotFound;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A report as page and as files. They need no sign-in and keep nothing. */
@Controller("publishedReportPages")
class ReportPages {

    private static final MediaType ODT = MediaType.valueOf("application/vnd.oasis.opendocument.text");

    private final ReportReading reading;

    ReportPages(ReportReading reading) {
        this.reading = reading;
    }

    @GetMapping("/published/reports/{slug:[a-z0-9-]+}")
    @Permission("public")
    String open(
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable Integer version,
            @RequestParam(required = false) @Nullable String measure,
            Model model) {
        ReportView view = reading.find(slug, version, measure).orElseThrow(NotFound::new);
        if (measure != null && view.part().isEmpty()) {
            throw new NotFound();
        }
        model.addAttribute("view", view);
        if (view.report().withdrawn()) {
            return "publication/reports/withdrawn";
        }
        if (measure != null) {
            return "publication/reports/measure";
        }
        return view.report().isNational() ? "publication/reports/national" : "publication/reports/force";
    }

    @GetMapping("/published/reports/{slug:[a-z0-9-]+}.pdf")
    @Permission("public")
    ResponseEntity<byte[]> pdf(@PathVariable String slug, @RequestParam(required = false) @Nullable Integer version) {
        return file(slug, version, "pdf", MediaType.APPLICATION_PDF, ReportReading.As.PDF);
    }

    @GetMapping("/published/reports/{slug:[a-z0-9-]+}.odt")
    @Permission("public")
    ResponseEntity<byte[]> odt(@PathVariable String slug, @RequestParam(required = false) @Nullable Integer version) {
        return file(slug, version, "odt", ODT, ReportReading.As.ODT);
    }

    private ResponseEntity<byte[]> file(
            String slug, @Nullable Integer version, String ending, MediaType type, ReportReading.As as) {
        ReportView view = reading.find(slug, version, null).orElseThrow(NotFound::new);
        byte[] bytes = reading.file(view, as).orElseThrow(NotFound::new);
        ContentDisposition.Builder disposition =
                ending.equals("pdf") ? ContentDisposition.inline() : ContentDisposition.attachment();
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        disposition.filename(view.fileName(ending)).build().toString())
                .contentType(type)
                .body(bytes);
    }
}
