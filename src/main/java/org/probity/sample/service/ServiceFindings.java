package org.probity.sample.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.probity.access.Actor;
import org.probity.inspection.finding.Evidence;
import org.probity.inspection.finding.Finding;
import org.probity.inspection.finding.Findings;
import org.probity.inspection.finding.Statements;
import org.probity.inspection.judgement.Judgements;
import org.probity.inspection.round.Round;
import org.probity.inspection.round.Rounds;
import org.probity.inspection.submission.Submissions;
import org.probity.organisation.Bodies;
import org.probity.organisation.Body;
import org.probity.platform.web.NotFound;
import org.probity.sample.people.Inspectorate;
import org.probity.sample.people.Scene;
import org.springframework.stereotype.Component;

/** What the inspectorate states, finds and judges of the forces of the service: written by an inspector, approved and moderated by a lead. */
@Component
class ServiceFindings {

    /** A finding as it was drafted, with the grade that its theme deserves. */
    record Drafted(UUID id, String body, ServiceWords.Found found) {}

    private final Scene scene;
    private final Rounds rounds;
    private final Submissions submissions;
    private final Statements statements;
    private final Findings findings;
    private final Judgements judgements;
    private final Bodies bodies;

    ServiceFindings(
            Scene scene,
            Rounds rounds,
            Submissions submissions,
            Statements statements,
            Findings findings,
            Judgements judgements,
            Bodies bodies) {
        this.scene = scene;
        this.rounds = rounds;
        this.submissions = submissions;
        this.statements = statements;
        this.findings = findings;
        this.judgements = judgements;
        this.bodies = bodies;
    }

    void state(Inspectorate people, UUID round, List<ForcePlan> forces, LocalDate day) {
        List<UUID> drafts = scene.on(
                day,
                people.inspector(),
                inspector -> forces.stream()
                        .flatMap(force -> {
                            Body body = bodies.get(force.body());
                            String noun = body.collectiveNoun() == null ? "the force" : body.collectiveNoun();
                            return ServiceWords.statements(force, body.formalName(), noun).stream()
                                    .map(said -> statements.draft(inspector, round, force.body(), said));
                        })
                        .toList());
        scene.does(
                day.plusDays(1), people.secondLead(), lead -> drafts.forEach(draft -> statements.approve(lead, draft)));
    }

    /** Each finding rests on a note of fieldwork and on a figure; each theme has a grade, which a lead moderates. */
    List<Drafted> find(Inspectorate people, UUID round, List<ForcePlan> forces, LocalDate day) {
        List<Drafted> drafted = scene.on(day, people.inspector(), inspector -> {
            List<Drafted> all = new ArrayList<>();
            forces.forEach(force -> all.addAll(drafted(inspector, round, force)));
            return all;
        });
        scene.does(
                day.plusDays(1), people.secondLead(), lead -> drafted.forEach(one -> findings.approve(lead, one.id())));
        return drafted;
    }

    private List<Drafted> drafted(Actor inspector, UUID round, ForcePlan force) {
        Map<String, UUID> figures = new LinkedHashMap<>();
        submissions
                .accepted(round, force.body())
                .ifPresent(sent -> sent.figures().forEach(figure -> figures.put(figure.metric(), figure.id())));
        UUID note = findings.note(
                inspector,
                round,
                force.body(),
                Evidence.Kind.REALITY_TEST,
                LocalDate.of(2012, 8, 14),
                "Sample of decisions and cases",
                "Files and minutes were read on site (sample note)");
        return ServiceWords.findings(force).stream()
                .map(found -> new Drafted(
                        findings.draft(
                                inspector,
                                round,
                                force.body(),
                                found.theme(),
                                found.words(),
                                cited(note, figures, found.metric())),
                        force.body(),
                        found))
                .toList();
    }

    private static List<Finding.Citation> cited(UUID note, Map<String, UUID> figures, String metric) {
        return List.of(
                new Finding.Citation(Finding.Citation.Kind.EVIDENCE, note, null),
                new Finding.Citation(
                        Finding.Citation.Kind.FIGURE, Objects.requireNonNull(figures.get(metric), metric), metric));
    }

    void judge(Inspectorate people, UUID id, List<Drafted> found, LocalDate day) {
        Round round = scene.on(day, people.inspector(), inspector -> {
            Round known = rounds.find(id).orElseThrow(NotFound::new);
            found.forEach(one -> judgements.propose(
                    inspector,
                    known,
                    one.body(),
                    one.found().theme(),
                    one.found().grade(),
                    "On the finding and its evidence (sample)"));
            return known;
        });
        scene.does(
                day.plusDays(2),
                people.secondLead(),
                lead -> found.forEach(one -> judgements.moderate(
                        lead,
                        round,
                        one.body(),
                        one.found().theme(),
                        moderated(one),
                        "Read beside the other forces of its size (sample)")));
    }

    /** Moderation moved what one inspector had put too high. */
    private static String moderated(Drafted one) {
        return one.found().grade().equals("outstanding") && one.body().length() % 2 == 0
                ? "good"
                : one.found().grade();
    }
}
