package org.probity.publication.copy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.probity.platform.documents.Odt;
import org.probity.platform.documents.Pdf;
import org.probity.platform.documents.Templates;
import org.probity.publication.copy.ReportCopyStore.Content;
import org.probity.publication.copy.ReportCopyStore.Files;
import org.probity.publication.copy.ReportCopyStore.Paper;
import org.probity.report.Release;
import org.probity.report.force.ForceReport;
import org.probity.report.force.ForceReports;
import org.probity.report.text.DocumentBytes;
import org.probity.report.text.ReleaseDocument;
import org.springframework.stereotype.Component;

/** The report on a force goes out, is corrected and is withdrawn with its release. */
@Component
class ReportCopies {

    private final ReportCopyStore store;
    private final ForceReports reports;
    private final Templates templates;

    ReportCopies(ReportCopyStore store, ForceReports reports, Templates templates) {
        this.store = store;
        this.reports = reports;
        this.templates = templates;
    }

    void publish(Release release, ReleaseDocument document, String notice, Instant at) {
        ForceReport report = reports.inPublic(document, at);
        String slug = PublicCopies.slug(document.round(), document.body());
        byte[] content = DocumentBytes.writePaper(report);
        Files files = store.prepared(release.id(), hash(content, notice)).orElseGet(() -> files(report, notice));
        store.drop(release.id());
        store.replaced(slug, at);
        Paper paper = new Paper(
                slug,
                document.round(),
                document.body(),
                report.title(),
                notice,
                new Content(content, files.pdf(), files.odt()));
        store.put(paper, "published", at);
    }

    /** Makes the files before the instant. A recommendation that is shown in the meantime makes them anew. */
    void prepare(Release release, ReleaseDocument document, String notice, Instant at) {
        ForceReport report = reports.inPublic(document, at);
        store.prepare(release.id(), hash(DocumentBytes.writePaper(report), notice), files(report, notice), at);
    }

    void withdraw(String round, String body, String name, String notice, Instant at) {
        String slug = PublicCopies.slug(round, body);
        if (store.hide(slug, at)) {
            store.put(
                    new Paper(slug, round, body, "Report on " + name + " withdrawn", notice, Content.NONE),
                    "withdrawn",
                    at);
        }
    }

    private Files files(ForceReport report, String notice) {
        String html = templates.render("report/force-report-standalone", Map.of("report", report, "notice", notice));
        return new Files(Pdf.of(html), Odt.of(html));
    }

    private static String hash(byte[] content, String notice) {
        return DocumentBytes.hash(content) + DocumentBytes.hash(notice.getBytes(StandardCharsets.UTF_8));
    }
}
