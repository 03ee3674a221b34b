package org.probity.inspection.research;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.probity.access.Actor;
import org.probity.figure.Figure;
import org.probity.figure.Period;
import org.probity.figure.stated.ResearchedFigures;
import org.probity.figure.stated.Stated;
import org.probity.inspection.referral.Referral;
import org.probity.inspection.referral.Referral.Matter;
import org.probity.inspection.referral.Referrals;
import org.probity.inspection.research.StudyCounts.Count;
import org.probity.inspection.research.StudyCounts.OfCase;
import org.probity.inspection.round.Rounds;
import org.probity.platform.time.Now;
import org.probity.platform.words.Words;
import org.springframework.stereotype.Service;

/** What is made of a study: a referral of each case to its force, and the figures of each body. */
@Service
public class StudyUse {

    static final String EXAMINED = "social-profiles-examined";
    static final String CASES = "social-media-cases-referred";
    static final String INSTANCES = "social-instances-referred";

    /** What became of one body's figures. */
    public record Entered(String body, String words, boolean done) {}

    private final Studies studies;
    private final StudyStore store;
    private final Referrals referrals;
    private final ResearchedFigures researched;
    private final Rounds rounds;
    private final Now now;

    StudyUse(
            Studies studies,
            StudyStore store,
            Referrals referrals,
            ResearchedFigures researched,
            Rounds rounds,
            Now now) {
        this.studies = studies;
        this.store = store;
        this.referrals = referrals;
        this.researched = researched;
        this.rounds = rounds;
        this.now = now;
    }

    /**
     * Prepares a referral of every case that has none yet; a lead reads and sends each.
     *
     * @return how many were prepared
     */
    public int prepare(Actor analyst, String ref) {
        Study study = studies.mine(analyst, ref);
        Map<String, String> known = store.referrals(study.id());
        int prepared = 0;
        for (OfCase each : StudyCounts.cases(store.sightings(study.id()))) {
            if (!known.containsKey(each.key())) {
                Count count = each.count();
                Matter matter = new Matter(
                        study.plan().title(),
                        each.platforms(),
                        each.category(),
                        count.profiles(),
                        count.instances(),
                        study.plan().wording(),
                        each.words());
                String referral = referrals.draft(analyst, each.body(), matter);
                store.prepared(study.id(), each.key(), referral, now.instant());
                prepared++;
            }
        }
        if (prepared > 0) {
            studies.used(analyst, study, "referrals");
        }
        return prepared;
    }

    /**
     * Enters the three figures of each body that the study looked at, for a lead to approve. Cases and instances are those
     * that were sent to the force; where one still waits the body's figures wait with it. Zero is a finding: profiles were
     * examined and nothing was found on them.
     */
    public List<Entered> enterFigures(Actor analyst, String ref) {
        Study study = studies.mine(analyst, ref);
        List<Sighting> sightings = store.sightings(study.id());
        Map<String, List<Sighting>> byBody = sightings.stream()
                .collect(Collectors.groupingBy(Sighting::body, LinkedHashMap::new, Collectors.toList()));
        Set<String> unsent = unsent(analyst, study, sightings);
        List<Entered> entered = new ArrayList<>();
        byBody.forEach((body, rows) -> entered.add(enter(analyst, study, body, rows, unsent)));
        return entered;
    }

    private Entered enter(Actor analyst, Study study, String body, List<Sighting> rows, Set<String> unsent) {
        if (!rounds.covers(study.round(), body)) {
            return new Entered(body, "Not in the round: no figure entered", false);
        }
        long waiting = StudyCounts.cases(rows).stream()
                .filter(each -> unsent.contains(each.key()))
                .count();
        if (waiting > 0) {
            return new Entered(
                    body,
                    Words.count(waiting, "case", "cases") + " not sent to the force yet: no figure entered",
                    false);
        }
        Set<String> known = researched.foundFor(analyst, study.round(), body).stream()
                .map(kept -> kept.figure())
                .map(Figure::metric)
                .collect(Collectors.toSet());
        Count count = StudyCounts.of(rows);
        Map<String, Integer> values = new LinkedHashMap<>();
        values.put(EXAMINED, count.examined());
        values.put(CASES, count.cases());
        values.put(INSTANCES, count.instances());
        values.keySet().removeAll(known);
        values.forEach((metric, value) -> researched.research(analyst, stated(study, body, metric, value)));
        return values.isEmpty()
                ? new Entered(body, "Figures entered before", false)
                : new Entered(body, Words.count(values.size(), "figure", "figures") + " entered", true);
    }

    private static Stated stated(Study study, String body, String metric, int value) {
        Study.Plan plan = study.plan();
        String source = plan.title() + ", " + plan.carriedOutBy() + ": " + plan.method();
        return Stated.value(body, metric, BigDecimal.valueOf(value), Period.between(plan.from(), plan.to()), source)
                .asAt(plan.to())
                .worded(metric.equals(EXAMINED) ? null : plan.wording())
                .sharedWithForce()
                .madeFor(study.round());
    }

    private Set<String> unsent(Actor analyst, Study study, List<Sighting> sightings) {
        Map<String, String> prepared = store.referrals(study.id());
        Set<String> drafts = referrals.seen(analyst).stream()
                .filter(each -> each.sentAt() == null)
                .map(Referral::ref)
                .collect(Collectors.toSet());
        Set<String> unsent = new HashSet<>();
        for (OfCase each : StudyCounts.cases(sightings)) {
            String referral = prepared.get(each.key());
            if (referral == null || drafts.contains(referral)) {
                unsent.add(each.key());
            }
        }
        return unsent;
    }
}
