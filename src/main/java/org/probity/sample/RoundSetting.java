package org.probity.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.probity.inspection.finding.Statement;
import org.probity.inspection.finding.Statements;
import org.probity.inspection.round.AskedMetric;
import org.probity.inspection.round.BodyInRound;
import org.probity.inspection.round.Places;
import org.probity.inspection.round.RoundPlan;
import org.probity.inspection.round.Rounds;
import org.probity.sample.people.Inspectorate;
import org.probity.sample.people.Scene;
import org.springframework.stereotype.Component;

/** The acts of the inspectorate that every round of the sample has: set out by one lead and opened by another, statements by two. */
@Component
class RoundSetting {

    private final Scene scene;
    private final Rounds rounds;
    private final Places places;
    private final Statements statements;

    RoundSetting(Scene scene, Rounds rounds, Places places, Statements statements) {
        this.scene = scene;
        this.rounds = rounds;
        this.places = places;
        this.statements = statements;
    }

    /** @return the id of the open round */
    UUID open(Inspectorate people, RoundPlan plan, List<BodyInRound> bodies, List<AskedMetric> asked, LocalDate day) {
        UUID round = scene.on(day, people.lead(), lead -> {
            UUID id = rounds.plan(lead, plan);
            bodies.forEach(body -> rounds.include(lead, id, body));
            asked.forEach(metric -> rounds.ask(lead, id, metric));
            return id;
        });
        scene.does(day.plusDays(1), people.secondLead(), lead -> rounds.open(lead, round));
        return round;
    }

    void place(Inspectorate people, UUID round, List<String> bodies, LocalDate day) {
        scene.does(
                day, people.lead(), lead -> bodies.forEach(body -> places.give(lead, round, body, people.inspector())));
    }

    void state(Inspectorate people, UUID round, String body, List<Statement.Said> said, LocalDate day) {
        List<UUID> drafts = scene.on(
                day,
                people.inspector(),
                inspector -> said.stream()
                        .map(one -> statements.draft(inspector, round, body, one))
                        .toList());
        scene.does(
                day.plusDays(1), people.secondLead(), lead -> drafts.forEach(draft -> statements.approve(lead, draft)));
    }
}
