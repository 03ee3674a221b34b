package org.probity.publication.copy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.probity.platform.documents.Odt;
import org.probity.platform.documents.Pdf;
import org.probity.platform.documents.Templates;
import org.probity.publication.copy.ReportCopyStore.Content;
import org.probity.publication.copy.ReportCopyStore.Paper;
import org.probity.report.national.Thematic;
import org.probity.report.text.DocumentBytes;
import org.probity.report.text.ReleaseDocument;
import org.springframework.stereotype.Component;

/**
 * The report on all forces of a round, made of the releases that the public reads and of nothing else. It follows them: a
 * release that comes later, is corrected or is withdrawn makes a new version that says why.
 */
@Component
public class NationalCopies {

    private final ReportCopyStore store;
    private final Templates templates;

    NationalCopies(ReportCopyStore store, Templates templates) {
        this.store = store;
        this.templates = templates;
    }

    /** The end of its address. */
    public static String slug(String round) {
        return round + "-all-forces";
    }

    public boolean isOut(String round) {
        return store.isOut(slug(round));
    }

    /**
     * Publishes the next version.
     *
     * @return false where no release of the round can be read: then there is nothing that it could say
     */
    public boolean publish(String round, String notice, Instant at) {
        List<ReleaseDocument> releases =
                store.releases(round).stream().map(DocumentBytes::read).toList();
        if (releases.isEmpty()) {
            return false;
        }
        Thematic thematic = Thematic.of(releases);
        String html =
                templates.render("report/national-report-standalone", Map.of("thematic", thematic, "notice", notice));
        store.replaced(slug(round), at);
        Content content = new Content(DocumentBytes.writePaper(thematic), Pdf.of(html), Odt.of(html));
        store.put(new Paper(slug(round), round, "", thematic.title(), notice, content), "published", at);
        return true;
    }

    /** Where it is out already, it says from now on what the releases say. */
    void follow(String round, String why, Instant at) {
        if (!isOut(round) || publish(round, why, at)) {
            return;
        }
        store.hide(slug(round), at);
        store.put(
                new Paper(slug(round), round, "", "Report on all forces withdrawn", why, Content.NONE),
                "withdrawn",
                at);
    }
}
