package org.probity.publication;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.probity.figure.Absence;
import org.probity.figure.Figure;
import org.probity.inspection.round.AskedMetric;
import org.probity.inspection.round.BodyInRound;
import org.probity.inspection.round.Round;
import org.probity.inspection.round.Rounds;
import org.probity.inspection.submission.Submissions;
import org.probity.organisation.Bodies;
import org.probity.organisation.Body;
import org.probity.platform.documents.Odt;
import org.probity.platform.documents.Pdf;
import org.probity.platform.documents.Templates;
import org.probity.publication.Disclosure.Decision;
import org.probity.publication.Disclosure.Outcome;
import org.probity.publication.PublicCopyStore.Document;
import org.probity.report.ApprovedReleases;
import org.probity.report.Release;
import org.probity.report.text.DocumentBytes;
import org.probity.report.text.ReleaseDocument;
import org.springframework.stereotype.Component;

/** Copies what is published into the public store: the document with its PDF and ODT, the body's figures, the round. */
@Component
class PublicCopies {

    private final PublicCopyStore store;
    private final ApprovedReleases releases;
    private final Rounds rounds;
    private final Submissions submissions;
    private final Bodies bodies;
    private final Templates templates;

    PublicCopies(
            PublicCopyStore store,
            ApprovedReleases releases,
            Rounds rounds,
            Submissions submissions,
            Bodies bodies,
            Templates templates) {
        this.store = store;
        this.releases = releases;
        this.rounds = rounds;
        this.submissions = submissions;
        this.bodies = bodies;
        this.templates = templates;
    }

    /** Values of this body that the public has seen already, by metric. */
    Map<String, List<BigDecimal>> earlier(Release release) {
        return store.earlier(release.aboutBody());
    }

    void publish(Release release, Instant at, List<Decision> decisions) {
        Round round = rounds.find(release.roundKey()).orElseThrow();
        copyRound(round, at);
        ReleaseDocument document = releases.document(release);
        Set<String> withheld = decisions.stream()
                .filter(d -> d.outcome() == Outcome.WITHHOLD && d.counts())
                .map(Decision::metric)
                .collect(Collectors.toSet());
        document.figures().forEach(figure -> store.putFigure(
                round.key(), withheld.contains(figure.metric()) ? withheld(figure) : figure, marked(figure), at));
        String html = templates.render("report/standalone", Map.of("document", document, "figureHref", figureHref(document)));
        store.putDocument(
                new Document(
                        slug(document.round(), document.body()),
                        release.id(),
                        document.round(),
                        document.body(),
                        document.headline(),
                        DocumentBytes.write(document),
                        Pdf.of(html),
                        Odt.of(html),
                        releases.hash(release)),
                at);
    }

    /** A correction is the next version under the same address; the earlier one stays readable with a note. */
    void note(Release release, String state, String notice, Instant at) {
        store.note(release.id(), state, notice, at);
    }

    static String slug(String round, String body) {
        return round + "-" + body;
    }

    /** Where a figure of a public document leads: its row on the round's page. */
    static String figureHref(ReleaseDocument document) {
        return "/published/rounds/" + document.round() + "#" + document.body() + "-";
    }

    /** The round itself goes out with its first release, the words "not supplied" with it: they are never 0. */
    private void copyRound(Round round, Instant at) {
        if (!store.putRound(round, method(round), sample(round), at)) {
            return;
        }
        List<String> silent = submissions.notSupplied(round.id());
        for (BodyInRound in : rounds.bodies(round.id())) {
            Body body = bodies.get(in.body());
            store.putBody(round.key(), body, in.why(), at);
            if (silent.contains(in.body())) {
                for (AskedMetric asked : rounds.metrics(round.id())) {
                    store.putAbsent(round, body.id(), asked, marking(body), at);
                }
            }
        }
    }

    private String method(Round round) {
        return "Figures as at " + org.probity.platform.words.Words.date(round.plan().asAt())
                + ". Each figure says whether it was counted from a force's registers, supplied and signed by the force, or found by the inspectorate's research.";
    }

    private String sample(Round round) {
        return rounds.bodies(round.id()).stream().map(b -> bodies.get(b.body())).allMatch(Body::fictional)
                ? "Sample data: not real people or events. The bodies of this round do not exist."
                : "";
    }

    private String marking(Body body) {
        return body.fictional() ? "sample data" : "nothing supplied to this copy";
    }

    /** Every row about a fictional body says that it is sample data. */
    private String marked(Figure figure) {
        return bodies.get(figure.body()).fictional() ? "Sample data: " + figure.source() : figure.source();
    }

    private static Figure withheld(Figure f) {
        return new Figure(
                f.id(), f.body(), f.controllerBody(), f.metric(), f.metricVersion(), null, Absence.WITHHELD,
                f.provenance(), f.period(), f.asAt(), f.knownAt(), f.frozenAt(), f.partsHash(), f.source(),
                f.wording(), f.comment(), f.state(), f.forWhat());
    }
}
