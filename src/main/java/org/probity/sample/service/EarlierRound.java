package org.probity.sample.service;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.probity.figure.Period;
import org.probity.inspection.round.AskedMetric;
import org.probity.inspection.round.BodyInRound;
import org.probity.inspection.round.Places;
import org.probity.inspection.round.RoundPlan;
import org.probity.inspection.round.Rounds;
import org.probity.platform.time.Now;
import org.probity.sample.people.Inspectorate;
import org.probity.sample.people.Scene;
import org.springframework.stereotype.Component;

/** The review of 2011 of the same forces on the same criteria, which the round of 2012 is measured from. */
@Component
class EarlierRound {

    static final String KEY = "twins-2011";

    static final LocalDate SET_OUT = LocalDate.of(2011, 6, 20);
    static final LocalDate SENT = LocalDate.of(2011, 8, 22);
    static final LocalDate ACCEPTED = LocalDate.of(2011, 9, 27);

    private static final LocalDate AS_AT = LocalDate.of(2011, 7, 31);
    private static final LocalDate FROM = LocalDate.of(2010, 9, 1);

    private final Scene scene;
    private final Rounds rounds;
    private final Places places;

    EarlierRound(Scene scene, Rounds rounds, Places places) {
        this.scene = scene;
        this.rounds = rounds;
        this.places = places;
    }

    UUID open(Inspectorate people, List<String> bodies) {
        UUID round = scene.on(SET_OUT, people.lead(), lead -> {
            UUID id = rounds.plan(lead, plan());
            bodies.forEach(body -> rounds.include(lead, id, BodyInRound.withinRemit(body)));
            ServicePlan.EARLIER.forEach(metric -> rounds.ask(lead, id, asked(metric)));
            return id;
        });
        scene.does(SET_OUT.plusDays(1), people.secondLead(), lead -> rounds.open(lead, round));
        scene.does(
                SET_OUT.plusDays(2),
                people.lead(),
                lead -> bodies.forEach(body -> places.give(lead, round, body, people.inspector())));
        return round;
    }

    private static AskedMetric asked(String metric) {
        return AskedMetric.ofForces(
                metric,
                metric.startsWith("media-disclosure")
                        ? Period.between(FROM, LocalDate.of(2011, 5, 31))
                        : Period.since(FROM));
    }

    private static RoundPlan plan() {
        return new RoundPlan(
                KEY,
                "Sample round of 2011: a service of fictional forces",
                "Integrity in police relationships",
                "The sample",
                "to have a round that the next one is measured from",
                null,
                "Sample data: the forces, the people and the records are invented",
                "The criteria of the review of 2011",
                "2011",
                null,
                AS_AT,
                AS_AT.plusDays(31)
                        .atTime(LocalTime.of(23, 59, 59))
                        .atZone(Now.ZONE)
                        .toInstant(),
                LocalDate.of(2011, 7, 1),
                LocalDate.of(2011, 8, 31),
                LocalDate.of(2011, 7, 1),
                LocalDate.of(2011, 9, 30));
    }
}
