package org.probity.publication.copy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.probity.figure.Figure;
import org.probity.figure.Period;
import org.probity.inspection.round.AskedMetric;
import org.probity.inspection.round.BodyInRound;
import org.probity.inspection.round.Round;
import org.probity.inspection.round.Rounds;
import org.probity.inspection.submission.Submissions;
import org.probity.organisation.Bodies;
import org.probity.platform.documents.Odt;
import org.probity.platform.documents.Pdf;
import org.probity.platform.documents.Templates;
import org.probity.platform.words.Words;
import org.probity.publication.copy.PreparedStore.Files;
import org.probity.publication.copy.PublicCopyStore.Document;
import org.probity.report.Release;
import org.probity.report.text.DocumentBytes;
import org.probity.report.text.ReleaseDocument;
import org.springframework.stereotype.Component;

/** Copies what is published into the public store: the document with its PDF and ODT, the body's figures, the round. */
@Component
public class PublicCopies {

    private static final String SAMPLE = "Sample data: ";

    private final PublicCopyStore store;
    private final Rounds rounds;
    private final Submissions submissions;
    private final Bodies bodies;
    private final Templates templates;
    private final BesideRelease beside;
    private final PreparedStore prepared;

    PublicCopies(
            PublicCopyStore store,
            Rounds rounds,
            Submissions submissions,
            Bodies bodies,
            Templates templates,
            BesideRelease beside,
            PreparedStore prepared) {
        this.store = store;
        this.rounds = rounds;
        this.submissions = submissions;
        this.bodies = bodies;
        this.templates = templates;
        this.beside = beside;
        this.prepared = prepared;
    }

    /** A value that was published of a body. */
    public record Cell(String metric, BigDecimal value, Period period) {}

    /** Whatever was ever published of this body, in whatever round, corrected and withdrawn versions with it. */
    public List<Cell> earlier(String body) {
        return store.earlier(body);
    }

    /**
     * @param document as it was signed
     * @param textHash what the signatures sign
     * @param notice why it was corrected; empty for a first version
     * @param at from when the public may see it
     */
    public void publish(Release release, ReleaseDocument document, String textHash, String notice, Instant at) {
        Round round = rounds.find(release.roundKey()).orElseThrow();
        copyRound(round, document, at);
        document.figures()
                .forEach(figure ->
                        store.putFigure(round.key(), figure, new PublicCopyStore.Words(marked(figure), notice), at));
        String slug = slug(document.round(), document.body());
        store.replaced(slug, at);
        Files files = prepared.find(release.id(), textHash, notice).orElseGet(() -> files(document, textHash, notice));
        prepared.drop(release.id());
        store.putDocument(
                new Document(
                        slug,
                        release.id(),
                        document.round(),
                        document.body(),
                        document.headline(),
                        DocumentBytes.write(document),
                        files.pdf(),
                        files.odt(),
                        textHash,
                        notice),
                "published",
                at);
        beside.reports().publish(release, document, notice, at);
        beside.recommendations().copy();
        beside.national().follow(round.key(), follows(document, notice), at);
    }

    private static String follows(ReleaseDocument document, String notice) {
        return notice.isEmpty()
                ? "The release on " + document.bodyName() + " has come out since, and its figures are in."
                : "The release on " + document.bodyName() + " was corrected: " + notice;
    }

    /** Makes the files of a signed text before its instant. Nothing of it is public, and another text makes them anew. */
    public void prepare(Release release, ReleaseDocument document, String textHash, String notice, Instant at) {
        prepared.put(release.id(), files(document, textHash, notice), at);
        beside.reports().prepare(release, document, notice, at);
    }

    private Files files(ReleaseDocument document, String textHash, String notice) {
        String html = standalone(document, notice);
        return new Files(textHash, notice, Pdf.of(html), Odt.of(html));
    }

    /** A release as one file, whose figures lead to its own table of sources. */
    public String standalone(ReleaseDocument document, String notice) {
        return templates.render(
                "report/standalone", Map.of("document", document, "figureHref", "#source-", "notice", notice));
    }

    /** Nothing but the notice stays at the address. What was there is kept, and no longer public. */
    public void withdraw(Release release, String notice, Instant at) {
        String slug = slug(release.roundKey(), release.aboutBody());
        String name = bodies.get(release.aboutBody()).formalName();
        String title = "Release on " + name + " withdrawn";
        byte[] nothing = new byte[0];
        Document left = new Document(
                slug,
                release.id(),
                release.roundKey(),
                release.aboutBody(),
                title,
                nothing,
                nothing,
                nothing,
                "",
                notice);
        store.hide(left, at);
        store.putDocument(left, "withdrawn", at);
        beside.reports().withdraw(release.roundKey(), release.aboutBody(), name, notice, at);
        beside.national().follow(release.roundKey(), "The release on " + name + " was withdrawn: " + notice, at);
    }

    public static String slug(String round, String body) {
        return round + "-" + body;
    }

    /** Where a figure of a public document leads: its row among the figures of the force in this round. */
    public static String figureHref(ReleaseDocument document) {
        return "/published/rounds/" + document.round() + "?force=" + document.body() + "#" + document.body() + "-";
    }

    /** The round itself goes out with its first release; the words "not supplied" with it or with a later one: they are never 0. */
    private void copyRound(Round round, ReleaseDocument first, Instant at) {
        List<BodyInRound> inRound = rounds.bodies(round.id());
        if (store.putRound(round, method(round, first), marking(inRound, first), at)) {
            inRound.forEach(in -> store.putBody(round.key(), bodies.get(in.body()), in.why(), at));
        }
        Set<String> known = store.bodiesWithFigures(round.key());
        List<AskedMetric> asked = rounds.metrics(round.id());
        for (String silent : submissions.notSupplied(round.id())) {
            if (!known.contains(silent)) {
                asked.forEach(metric -> store.putAbsent(round, silent, metric, nothingCame(silent), at));
            }
        }
    }

    private static String method(Round round, ReleaseDocument first) {
        String sources =
                " Each figure says whether it was counted from a force's registers, supplied and signed by the force, or"
                        + " found by the inspectorate's research.";
        return first.transcribed()
                ? "A figure describes the day or the period that its release states. Where the release states none, none is given."
                        + sources
                : "Figures describe the force as at " + Words.date(round.plan().asAt()) + " unless they say otherwise."
                        + sources;
    }

    /** What every page of the round says of it: that it is sample data, or where its words come from. */
    private String marking(List<BodyInRound> inRound, ReleaseDocument first) {
        return inRound.stream().anyMatch(b -> bodies.get(b.body()).fictional())
                ? "Sample data: not real people or events. The forces of this round do not exist."
                : first.marking();
    }

    private String nothingCame(String body) {
        String words = "nothing was supplied";
        return bodies.get(body).fictional() ? SAMPLE + words : words;
    }

    /** Every row about a fictional body says that it is sample data. */
    private String marked(Figure figure) {
        return bodies.get(figure.body()).fictional() ? SAMPLE + figure.source() : figure.source();
    }
}
