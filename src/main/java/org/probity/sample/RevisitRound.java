package org.probity.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.probity.figure.Period;
import org.probity.figure.Provenance;
import org.probity.figure.stated.ResearchedFigures;
import org.probity.figure.stated.Stated;
import org.probity.inspection.finding.Statement;
import org.probity.inspection.round.AskedMetric;
import org.probity.inspection.round.BodyInRound;
import org.probity.inspection.round.BodyInRound.Basis;
import org.probity.inspection.round.RoundPlan;
import org.probity.inspection.submission.Closing;
import org.probity.organisation.Bodies;
import org.probity.organisation.Body;
import org.probity.platform.time.SetClock;
import org.probity.sample.Transcript.Fact;
import org.probity.sample.people.Inspectorate;
import org.probity.sample.people.Scene;
import org.probity.sample.twins.TwinPlan;
import org.springframework.stereotype.Component;

/**
 * The round of 2012 with real bodies: what the two releases say, each figure cited, and of everybody else that nothing is
 * held. No register entry, no person of a real force, no statement of the inspector, no telephone number.
 */
@Component
class RevisitRound {

    static final String KEY = "revisit-2012";

    /** When the report and the releases came out: domain.md section 1. */
    private static final LocalDate PUBLISHED = LocalDate.of(2012, 12, 19);

    private static final LocalDate SET_OUT = LocalDate.of(2012, 6, 20);
    private static final LocalDate WINDOW_ENDS = LocalDate.of(2012, 8, 31);
    private static final LocalDate TRANSCRIBED = LocalDate.of(2012, 12, 4);
    private static final List<String> TOLD = List.of("norfolk", "nottinghamshire");

    private final Scene scene;
    private final RoundSetting setting;
    private final ResearchedFigures figures;
    private final Closing closing;
    private final Publishing publishing;
    private final Bodies bodies;

    RevisitRound(
            Scene scene,
            RoundSetting setting,
            ResearchedFigures figures,
            Closing closing,
            Publishing publishing,
            Bodies bodies) {
        this.scene = scene;
        this.setting = setting;
        this.figures = figures;
        this.closing = closing;
        this.publishing = publishing;
        this.bodies = bodies;
    }

    void load(Inspectorate people) {
        List<AskedMetric> asked = asked();
        UUID round = setting.open(people, plan(), covered(), asked, SET_OUT);
        setting.place(people, round, TOLD, SET_OUT.plusDays(2));
        for (String body : TOLD) {
            transcribe(people, round, body);
            setting.state(people, round, body, said(body), TRANSCRIBED);
        }
        SetClock.at(Scene.instant(TRANSCRIBED.plusDays(3)), () -> closing.closeWindow(round));
        TOLD.forEach(body -> publishing.publish(people, KEY, body, PUBLISHED));
    }

    private static RoundPlan plan() {
        return new RoundPlan(
                KEY,
                "Revisit of 2012: police relationships",
                "Integrity in police relationships",
                "The Home Secretary",
                "to look at undue influence, improper contract arrangements and other misuse of power in police dealings "
                        + "with the media and other parties (2011; all forces were revisited in 2012)",
                null,
                "Transcribed from two press releases of the inspectorate published in 2012. Nothing here was counted by Probity",
                "The criteria of the review of 2011",
                "2011",
                null,
                TwinPlan.AS_AT,
                TwinPlan.KNOWN_AT,
                LocalDate.of(2012, 7, 1),
                WINDOW_ENDS,
                LocalDate.of(2012, 7, 1),
                WINDOW_ENDS);
    }

    private List<BodyInRound> covered() {
        return bodies.all().stream()
                .filter(Body::in2012Revisit)
                .filter(body -> !body.fictional())
                .map(body -> new BodyInRound(body.id(), Basis.REMIT, null, body.region(), body.inspector()))
                .toList();
    }

    /** Every metric of the releases once. Each transcribed figure keeps the period that its own release gives. */
    private static List<AskedMetric> asked() {
        Set<String> seen = new LinkedHashSet<>();
        List<AskedMetric> asked = new ArrayList<>();
        for (Fact fact : Transcript.facts()) {
            if (!fact.metric().isEmpty() && seen.add(fact.metric())) {
                asked.add(
                        fact.how().equals("researched")
                                ? AskedMetric.ofResearch(fact.metric(), period(fact))
                                : AskedMetric.ofForces(fact.metric(), period(fact)));
            }
        }
        return asked;
    }

    private void transcribe(Inspectorate people, UUID round, String body) {
        List<UUID> drafts = scene.on(
                TRANSCRIBED,
                people.analyst(),
                analyst -> Transcript.figures(body).stream()
                        .map(fact -> figures.transcribe(analyst, provenance(fact), stated(round, body, fact)))
                        .toList());
        scene.does(
                TRANSCRIBED.plusDays(1),
                people.secondLead(),
                lead -> drafts.forEach(draft -> figures.approve(lead, draft)));
    }

    private static Provenance provenance(Fact fact) {
        return fact.how().equals("researched") ? Provenance.RESEARCHED : Provenance.SUPPLIED;
    }

    private Stated stated(UUID round, String body, Fact fact) {
        return Stated.value(body, fact.metric(), fact.number(), period(fact), citation(body, fact))
                .worded(wording(fact))
                .madeFor(round);
    }

    /** The title of the release as it was published. "At the time of our inspection" is two months and no day. */
    private String citation(String body, Fact fact) {
        return "HMIC press release of 2012, \"" + bodies.get(body).formalName()
                + " has made improvements to how they identify, monitor and manage integrity issues\" ("
                + fact.document()
                + ", fact " + fact.id() + ")"
                + (fact.asAt().isEmpty() ? "" : ", at the time of the inspection, July and August 2012");
    }

    private static Period period(Fact fact) {
        return new Period(fact.from(), fact.to());
    }

    /** The strength of the source's words is kept: what it calls potentially inappropriate is never called inappropriate. */
    private static @Nullable String wording(Fact fact) {
        if (fact.status().startsWith("described as potentially inappropriate")) {
            return "potentially inappropriate";
        }
        if (fact.status().startsWith("described as inappropriate")) {
            return "inappropriate";
        }
        return fact.status().startsWith("wording: ") ? fact.status().substring("wording: ".length()) : null;
    }

    private static List<Statement.Said> said(String body) {
        return Transcript.statements(body).stream()
                .map(one -> said(one, Transcript.of(one)))
                .toList();
    }

    private static Statement.Said said(Transcript.Statement one, Fact fact) {
        return new Statement.Said(
                one.key(),
                one.block(),
                one.theme(),
                one.text(),
                fact.value(),
                fact.unit(),
                fact.source().equals("force") ? Statement.Source.FORCE : Statement.Source.INSPECTION,
                "HMIC press release of 2012 (" + fact.document() + ", fact " + fact.id() + ")");
    }
}
