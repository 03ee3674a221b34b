package org.probity.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.probity.figure.Absence;
import org.probity.figure.Figure;
import org.probity.figure.FigureWords;
import org.probity.figure.stated.ResearchedFigures;
import org.probity.inspection.finding.Findings;
import org.probity.inspection.finding.Statement;
import org.probity.inspection.finding.Statements;
import org.probity.inspection.round.Places;
import org.probity.inspection.round.Round;
import org.probity.inspection.round.Rounds;
import org.probity.inspection.submission.Submission;
import org.probity.inspection.submission.Submissions;
import org.probity.organisation.Bodies;
import org.probity.organisation.Body;
import org.probity.people.People;
import org.probity.platform.forms.Choice;
import org.probity.platform.time.Now;
import org.probity.platform.web.NotFound;
import org.probity.report.ReleaseStore.StoredBlock;
import org.probity.report.blocks.BlockPlans;
import org.probity.report.check.ApprovedText;
import org.probity.report.text.BlockKind;
import org.probity.report.text.BlockText;
import org.probity.report.text.DocumentBytes;
import org.probity.report.text.FactCheck;
import org.probity.report.text.FixedText;
import org.probity.report.text.PlannedBlock;
import org.probity.report.text.ReleaseDocument;
import org.probity.report.text.ReleaseFacts;
import org.probity.report.text.ReleaseFacts.Stated;
import org.probity.report.text.Span;
import org.springframework.stereotype.Component;

/** Where a release takes its facts from: the accepted return, the approved research and statements, the round's own words. */
@Component
class ReleaseSources {

    private final ReleaseStore store;
    private final QuotationStore quotations;
    private final Rounds rounds;
    private final Submissions submissions;
    private final ResearchedFigures research;
    private final Statements statements;
    private final Findings findings;
    private final Places places;
    private final Bodies bodies;
    private final People people;
    private final BlockPlans plans;
    private final Now now;

    ReleaseSources(
            ReleaseStore store,
            QuotationStore quotations,
            InspectionSources inspection,
            Bodies bodies,
            People people,
            BlockPlans plans,
            Now now) {
        this.store = store;
        this.plans = plans;
        this.now = now;
        this.quotations = quotations;
        this.rounds = inspection.rounds();
        this.submissions = inspection.submissions();
        this.research = inspection.research();
        this.statements = inspection.statements();
        this.findings = inspection.findings();
        this.places = inspection.places();
        this.bodies = bodies;
        this.people = people;
    }

    /** What may be said today: figures of the accepted return and of approved research, approved statements. */
    ReleaseFacts accepted(String roundKey, String bodyId) {
        Round round = round(roundKey);
        Map<String, Figure> figures = new LinkedHashMap<>();
        submissions
                .accepted(round.id(), bodyId)
                .map(Submission::figures)
                .orElse(List.of())
                .forEach(f -> figures.put(f.metric(), f));
        research.approvedFor(round.id(), bodyId).forEach(f -> figures.put(f.metric(), f));
        return facts(round, bodies.get(bodyId), figures, now.today());
    }

    private ReleaseFacts facts(Release release, Map<String, Figure> figures) {
        // what was approved says what was so on that day, however often it is put together again
        LocalDate day =
                release.approvedAt() == null ? now.today() : LocalDate.ofInstant(release.approvedAt(), Now.ZONE);
        return facts(round(release.roundKey()), bodies.get(release.aboutBody()), figures, day);
    }

    private ReleaseFacts facts(Round round, Body body, Map<String, Figure> figures, LocalDate day) {
        List<Statement> approved = statements.approved(round.id(), body.id()).stream()
                .sorted(Comparator.comparing(Statement::key))
                .toList();
        List<Stated> stated = Stream.concat(
                        approved.stream()
                                .map(s -> new Stated(s.key(), s.said().block(), s.words(), Clashes.with(s, approved))),
                        RoundWords.found(findings.of(round.id(), body.id()), plan(round.key())).stream())
                .toList();
        return new ReleaseFacts(RoundWords.of(round, rounds.bodies(round.id()), day), body, figures, stated);
    }

    ReleaseView view(Release release) {
        ReleaseFacts accepted = accepted(release.roundKey(), release.aboutBody());
        Map<String, Figure> held = held(release);
        ReleaseFacts facts = facts(release, held);
        List<StoredBlock> blocks = store.blocks(release.id());
        Optional<Quotation> quotation = quotations.of(release.id());
        Map<BlockKind, List<Span>> rendered = rendered(facts, blocks, quotation);
        ReleaseDocument document = document(release, facts, blocks, rendered);
        List<FactCheck.Remark> remarks = new ArrayList<>(FactCheck.check(rendered, held, accepted.figures(), facts));
        store.approvedText(release.id())
                .map(DocumentBytes::read)
                .ifPresent(approved -> remarks.addAll(ApprovedText.remarks(approved, document)));
        return new ReleaseView(
                release,
                facts.body().formalName(),
                blocks.stream()
                        .sorted(Comparator.comparing(StoredBlock::kind))
                        .map(b -> new ReleaseView.Text(b.kind(), b.block().title(), b.text(), b.version()))
                        .toList(),
                document,
                List.copyOf(remarks),
                quotation,
                people.names(store.readers(release.id())),
                mayQuote(release.aboutBody()));
    }

    private static ReleaseDocument document(
            Release release, ReleaseFacts facts, List<StoredBlock> blocks, Map<BlockKind, List<Span>> rendered) {
        Map<BlockKind, String> titles = blocks.stream()
                .collect(Collectors.toMap(StoredBlock::kind, b -> b.block().title()));
        return ReleaseDocument.of(release.ref(), facts, titles, rendered, marking(facts.body(), release.roundKey()));
    }

    /** The blocks that editors planned for every release of the round; none where nobody did. */
    List<PlannedBlock> plan(String roundKey) {
        return plans.of(roundKey);
    }

    private Map<String, Figure> held(Release release) {
        return store.held(release.id()).stream()
                .collect(Collectors.toMap(Figure::metric, Function.identity(), (a, b) -> a, LinkedHashMap::new));
    }

    /** The document as it reads with these metrics withheld. */
    ReleaseDocument withholding(Release release, Set<String> metrics) {
        Map<String, Figure> held = held(release);
        held.replaceAll((metric, figure) -> metrics.contains(metric) ? withheld(figure) : figure);
        ReleaseFacts facts = facts(release, held);
        List<StoredBlock> blocks = store.blocks(release.id());
        Map<BlockKind, List<Span>> rendered = rendered(facts, blocks, quotations.of(release.id()));
        return document(release, facts, blocks, rendered);
    }

    /** Neither the hash of what was counted nor the body's comment goes out: both could give the number away. */
    private static Figure withheld(Figure f) {
        return new Figure(
                f.id(),
                f.body(),
                f.controllerBody(),
                f.metric(),
                f.metricVersion(),
                null,
                Absence.WITHHELD,
                f.provenance(),
                f.period(),
                f.asAt(),
                f.knownAt(),
                f.frozenAt(),
                "",
                f.source(),
                null,
                null,
                f.state(),
                f.forWhat());
    }

    private static Map<BlockKind, List<Span>> rendered(
            ReleaseFacts facts, List<StoredBlock> blocks, Optional<Quotation> quotation) {
        BlockText text = new BlockText(facts, FixedText.of(facts.round().key()));
        Map<BlockKind, List<Span>> rendered = new EnumMap<>(BlockKind.class);
        blocks.forEach(b -> rendered.put(b.kind(), text.read(b.text())));
        quotation.ifPresent(q -> rendered.put(
                BlockKind.QUOTE, List.of(new Span.Quoted(q.speakerLabel() + " said: “" + q.words() + "”"))));
        return rendered;
    }

    /** What a document about sample data, or transcribed from a real release, says of itself. */
    static String marking(Body body, String roundKey) {
        if (body.fictional()) {
            return "Sample data: not real people or events. " + body.formalName() + " does not exist.";
        }
        return roundKey.equals("revisit-2012") ? ReleaseDocument.markingOfTranscribed() : "";
    }

    /** Only fictional inspectors are quoted in a copy that holds sample data; a real one speaks for himself or herself. */
    boolean mayQuote(String body) {
        return bodies.get(body).fictional();
    }

    List<ReleaseView.Row> named(List<Release> releases) {
        return releases.stream()
                .map(r -> new ReleaseView.Row(
                        r,
                        bodies.get(r.aboutBody()).formalName(),
                        round(r.roundKey()).title()))
                .toList();
    }

    /** Bodies with accepted figures or research and no release yet. */
    List<ReleaseView.Waiting> waiting(List<Round> seen, List<Release> begun) {
        List<ReleaseView.Waiting> waiting = new ArrayList<>();
        for (Round round : seen) {
            for (var in : rounds.bodies(round.id())) {
                boolean has = begun.stream()
                        .anyMatch(r -> r.roundKey().equals(round.key())
                                && r.aboutBody().equals(in.body()));
                if (!has && submissions.accepted(round.id(), in.body()).isPresent()) {
                    bodies.find(in.body())
                            .ifPresent(body -> waiting.add(
                                    new ReleaseView.Waiting(round.key(), round.title(), body.id(), body.formalName())));
                }
            }
        }
        return waiting;
    }

    List<ReleaseView.Compared> compared(ReleaseView view) {
        Map<String, Figure> now =
                accepted(view.release().roundKey(), view.release().aboutBody()).figures();
        return view.document().figures().stream()
                .map(held -> compared(held, now.get(held.metric())))
                .toList();
    }

    private static ReleaseView.Compared compared(Figure held, @Nullable Figure now) {
        return new ReleaseView.Compared(
                held.metric(),
                held.definition().title(),
                FigureWords.shown(held),
                now == null ? "Not in the return" : FigureWords.shown(now),
                held.period().words(),
                ReleaseDocument.provenance(held),
                now != null && now.id().equals(held.id()));
    }

    /** Inspectors with a place on this force in this round: one of them may be quoted. */
    List<Choice> speakers(String roundKey, String body) {
        List<UUID> team = places.of(round(roundKey).id(), body);
        return people.names(team).entrySet().stream()
                .map(e -> Choice.of(e.getKey().toString(), e.getValue()))
                .toList();
    }

    Rounds rounds() {
        return rounds;
    }

    private Round round(String key) {
        return rounds.find(key).orElseThrow(NotFound::new);
    }
}
