package org.probity.given;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.probity.access.Actor;
import org.probity.inspection.finding.Evidence;
import org.probity.inspection.finding.Finding;
import org.probity.inspection.finding.Findings;
import org.probity.inspection.judgement.Judgements;
import org.probity.inspection.recommendation.Following;
import org.probity.inspection.recommendation.Recommendation.Kind;
import org.probity.inspection.recommendation.Recommendation.Text;
import org.probity.inspection.recommendation.RecommendationDrafts;
import org.probity.inspection.recommendation.Step;
import org.probity.inspection.round.Round;
import org.probity.platform.time.Now;
import org.springframework.stereotype.Component;

/** What the inspectorate of the tests asks of a force: a finding, its grade, and a recommendation that a lead has shown to the public. */
@Component
public class GivenAsked {

    public static final String WORDS = "Publish the register of gifts each quarter";

    private final Acts acts;
    private final GivenInspection inspection;
    private final Findings findings;
    private final Judgements judgements;
    private final RecommendationDrafts drafts;
    private final Following following;

    GivenAsked(
            Acts acts,
            GivenInspection inspection,
            Findings findings,
            Judgements judgements,
            RecommendationDrafts drafts,
            Following following) {
        this.acts = acts;
        this.inspection = inspection;
        this.findings = findings;
        this.judgements = judgements;
        this.drafts = drafts;
        this.following = following;
    }

    /** @return its reference */
    public String shown(Round round, String force) {
        Actor inspector = inspection.inspectorOf(round, force);
        UUID finding = finding(inspector, round, force);
        acts.as(inspector, () -> judgements.propose(inspector, round, force, "gifts", "good", "Read"));
        graded(round, force, "good");
        acts.as(inspection.lead, () -> findings.approve(inspection.lead, finding));
        Step made = acts.as(
                inspector,
                () -> drafts.draft(
                        inspector,
                        finding,
                        Kind.RECOMMENDATION,
                        Text.toForce(
                                WORDS,
                                "It keeps its own register",
                                LocalDate.now(Now.ZONE).plusDays(90))));
        String ref = ((Step.Done) made).ref();
        acts.as(inspection.lead, () -> drafts.approve(inspection.lead, ref));
        acts.as(inspection.lead, () -> following.publish(inspection.lead, ref));
        return ref;
    }

    /** Moderates the grade of gifts. */
    public void graded(Round round, String force, String grade) {
        acts.as(
                inspection.lead,
                () -> judgements.moderate(inspection.lead, round, force, "gifts", grade, "Read beside others"));
    }

    private UUID finding(Actor inspector, Round round, String force) {
        UUID note = acts.as(
                inspector,
                () -> findings.note(
                        inspector,
                        round.id(),
                        force,
                        Evidence.Kind.DOCUMENT,
                        LocalDate.of(2012, 7, 9),
                        "Register",
                        "Seen"));
        return acts.as(
                inspector,
                () -> findings.draft(
                        inspector,
                        round.id(),
                        force,
                        "gifts",
                        "No register is kept",
                        List.of(new Finding.Citation(Finding.Citation.Kind.EVIDENCE, note, null))));
    }
}
