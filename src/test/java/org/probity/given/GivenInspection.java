package org.probity.given;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.probity.access.Actor;
import org.probity.access.Role;
import org.probity.figure.Period;
import org.probity.figure.stated.Stated;
import org.probity.inspection.returns.Filling;
import org.probity.inspection.returns.ReturnDraft;
import org.probity.inspection.returns.Returns;
import org.probity.inspection.returns.Signing;
import org.probity.inspection.round.AskedMetric;
import org.probity.inspection.round.BodyInRound;
import org.probity.inspection.round.Places;
import org.probity.inspection.round.Round;
import org.probity.inspection.round.RoundPlan;
import org.probity.inspection.round.Rounds;
import org.probity.inspection.submission.Submission;
import org.springframework.stereotype.Component;

/** Rounds and returns of the tests: a planning lead, an opening lead, an analyst, and each force's lead and signatory. */
@Component
public class GivenInspection {

    public static final LocalDate FIRST = LocalDate.of(2011, 9, 1);
    public static final Period SINCE = Period.since(FIRST);
    public static final LocalDate AS_AT = LocalDate.of(2012, 7, 31);
    public static final Instant KNOWN_AT = Instant.parse("2012-08-31T22:59:59Z");

    public final Actor planner = Acts.inspectorate(Role.INSP_LEAD);
    public final Actor lead = Acts.inspectorate(Role.INSP_LEAD);
    public final Actor analyst = Acts.inspectorate(Role.ANALYST);

    private final Acts acts;
    private final Rounds rounds;
    private final Places places;
    private final Returns returns;
    private final Filling filling;
    private final Signing signing;

    GivenInspection(Acts acts, Rounds rounds, Places places, Returns returns, Filling filling, Signing signing) {
        this.acts = acts;
        this.rounds = rounds;
        this.places = places;
        this.returns = returns;
        this.filling = filling;
        this.signing = signing;
    }

    /** A plan whose window is open from a year ago to a year from now. */
    public static RoundPlan plan(String key) {
        LocalDate today = LocalDate.now(org.probity.platform.time.Now.ZONE);
        return plan(key, today.minusYears(1), today.plusYears(1));
    }

    public static RoundPlan plan(String key, LocalDate from, LocalDate to) {
        return new RoundPlan(
                key,
                "Round " + key,
                "Police integrity",
                "The Home Secretary",
                "To look at relationships with the media and other parties",
                null,
                "Progress since the earlier review",
                "Criteria of 2011",
                "2011",
                null,
                AS_AT,
                KNOWN_AT,
                LocalDate.of(2012, 7, 1),
                LocalDate.of(2012, 8, 31),
                from,
                to);
    }

    /** A round set out and opened, that asks those metrics of those bodies, each since 1 September 2011. */
    public Round openRound(String[] bodies, String... metrics) {
        Round planned =
                plannedRound(plan("round-" + UUID.randomUUID().toString().substring(0, 13)), bodies, metrics);
        acts.as(lead, () -> rounds.open(lead, planned.id()));
        return acts.as(lead, () -> rounds.get(lead, planned.key()));
    }

    public Round plannedRound(RoundPlan plan, String[] bodies, String... metrics) {
        return acts.as(planner, () -> {
            UUID id = rounds.plan(planner, plan);
            for (String body : bodies) {
                rounds.include(planner, id, BodyInRound.withinRemit(body));
            }
            for (String metric : metrics) {
                rounds.ask(planner, id, AskedMetric.ofForces(metric, SINCE));
            }
            return rounds.get(planner, plan.key());
        });
    }

    /** An inspector with a place on that force. */
    public Actor inspectorOf(Round round, String body) {
        Actor inspector = Acts.inspectorate(Role.INSPECTOR);
        acts.as(lead, () -> places.give(lead, round.id(), body, inspector.person()));
        return inspector;
    }

    /** The draft of that force with one supplied figure in each cell, 5 unless it is a yes or no. */
    public ReturnDraft filledReturn(Round round, Actor returnLead) {
        return acts.as(returnLead, () -> {
            ReturnDraft draft = returns.start(returnLead, round.key());
            draft.cells()
                    .forEach(cell ->
                            filling.supply(returnLead, round.key(), cell.edition(), five(draft, cell.metric())));
            return returns.get(returnLead, round.key());
        });
    }

    public static Stated five(ReturnDraft draft, String metric) {
        boolean yesNo = org.probity.figure.Definitions.of(metric).shape() == org.probity.figure.Shape.YES_NO;
        java.math.BigDecimal value = yesNo ? java.math.BigDecimal.ONE : java.math.BigDecimal.valueOf(5);
        return Stated.value(draft.body(), metric, value, SINCE, "Human resources system")
                .evidencedBy("Report of 1 August 2012");
    }

    public Submission sentReturn(Round round, Actor returnLead, Actor signatory) {
        filledReturn(round, returnLead);
        return acts.as(signatory, () -> ((Signing.Outcome.Sent) signing.sign(signatory, round.key())).submission());
    }

    /** Begun, filled in and signed after the window had closed, by people who have just proved who they are. */
    public Submission lateReturn(Round round, Actor returnLead, Actor signatory, Instant at) {
        acts.as(returnLead, at, () -> {
            ReturnDraft draft = returns.start(returnLead, round.key());
            draft.cells()
                    .forEach(cell ->
                            filling.supply(returnLead, round.key(), cell.edition(), five(draft, cell.metric())));
            return draft;
        });
        return acts.as(signatory, at, () -> ((Signing.Outcome.Sent) signing.sign(signatory, round.key())).submission());
    }
}
