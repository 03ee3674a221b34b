package org.probity.sample.research;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.probity.inspection.load.DataFile;
import org.probity.inspection.referral.Referral;
import org.probity.inspection.referral.Referrals;
import org.probity.inspection.research.Studies;
import org.probity.inspection.research.Study;
import org.probity.inspection.research.StudyUse;
import org.probity.inspection.wave.Wave;
import org.probity.inspection.wave.Waves;
import org.probity.publication.dataset.Datasets;
import org.probity.sample.people.Company;
import org.probity.sample.people.Force.Part;
import org.probity.sample.people.Inspectorate;
import org.probity.sample.people.Scene;
import org.probity.sample.twins.Twins;
import org.springframework.stereotype.Component;

/** Loads both waves and the study of a round, refers its cases, and publishes all three once the round is out. */
@Component
public class ResearchOfRound {

    private static final LocalDate FIRST_LOADED = LocalDate.of(2012, 6, 28);
    private static final LocalDate SECOND_LOADED = LocalDate.of(2012, 8, 6);
    private static final LocalDate STUDY_LOADED = LocalDate.of(2012, 8, 8);
    private static final LocalDate SENT = LocalDate.of(2012, 8, 13);
    private static final LocalDate ANSWERED = LocalDate.of(2012, 9, 3);
    private static final LocalDate CLOSED = LocalDate.of(2012, 9, 10);
    private static final LocalDate ENTERED = LocalDate.of(2012, 12, 20);
    private static final LocalDate PUBLISHED = LocalDate.of(2012, 12, 21);
    private static final String REASON =
            "Published as it is: estimates from a sample and counts of an invented study, which name nobody";

    private final Scene scene;
    private final StatedCases stated;
    private final Waves waves;
    private final Studies studies;
    private final StudyUse use;
    private final Referrals referrals;
    private final Datasets datasets;

    ResearchOfRound(
            Scene scene,
            StatedCases stated,
            Waves waves,
            Studies studies,
            StudyUse use,
            Referrals referrals,
            Datasets datasets) {
        this.scene = scene;
        this.stated = stated;
        this.waves = waves;
        this.studies = studies;
        this.use = use;
        this.referrals = referrals;
        this.datasets = datasets;
    }

    /** The first releases of the round are out before. */
    public void load(Company.People company, String key) {
        Inspectorate people = company.inspectorate();
        UUID analyst = people.analyst();
        UUID round = scene.on(FIRST_LOADED, people.lead(), lead -> stated.round(key));
        Map<String, Integer> cases = scene.on(FIRST_LOADED, people.lead(), lead -> stated.of(round));
        List<String> forces = List.copyOf(cases.keySet());
        SurveyPlan plan = new SurveyPlan(forces);
        wave(analyst, FIRST_LOADED, round, SurveyPlan.first(), plan.firstQuestions(), plan.firstReplies());
        String second =
                wave(analyst, SECOND_LOADED, round, SurveyPlan.second(), plan.secondQuestions(), plan.secondReplies());
        String study = study(analyst, round, new StudyPlan(cases).file());
        refer(company, study);
        scene.does(ENTERED, analyst, actor -> use.enterFigures(actor, study));
        publish(people, second);
        publish(people, study);
    }

    private String wave(UUID analyst, LocalDate day, UUID round, Wave.Plan plan, DataFile questions, DataFile replies) {
        String ref = scene.on(day, analyst, actor -> waves.draft(actor, round, plan, questions, replies));
        scene.does(day, analyst, actor -> taken(waves.commit(actor, ref), ref));
        return ref;
    }

    private String study(UUID analyst, UUID round, DataFile file) {
        String ref = scene.on(STUDY_LOADED, analyst, actor -> studies.draft(actor, round, StudyPlan.plan(), file));
        scene.does(STUDY_LOADED, analyst, actor -> taken(studies.commit(actor, ref), ref));
        return ref;
    }

    private static void taken(boolean whole, String ref) {
        if (!whole) {
            throw new IllegalStateException("The sample's own file has faults: " + ref);
        }
    }

    /** Every case is sent; the twins answer theirs, and one answer of each is accepted. */
    private void refer(Company.People company, String study) {
        Inspectorate people = company.inspectorate();
        scene.does(STUDY_LOADED.plusDays(1), people.analyst(), analyst -> use.prepare(analyst, study));
        Map<String, String> prepared = scene.on(SENT, people.analyst(), analyst -> {
            Study of = studies.get(analyst, study);
            return studies.referrals(of);
        });
        scene.does(SENT, people.lead(), lead -> prepared.values().forEach(ref -> referrals.send(lead, ref)));
        for (String twin : List.of(Twins.NORTHMERE, Twins.KINGSFORD)) {
            UUID head = company.force(twin).the(Part.PSD_HEAD);
            List<String> own = scene.on(
                    ANSWERED,
                    head,
                    actor -> referrals.seen(actor).stream()
                            .filter(each -> each.body().equals(twin) && prepared.containsValue(each.ref()))
                            .map(Referral::ref)
                            .sorted()
                            .toList());
            scene.does(ANSWERED, head, actor -> {
                for (int at = 0; at < own.size(); at++) {
                    String outcome = at % 2 == 0 ? "advice" : "no-case";
                    referrals.answer(actor, own.get(at), outcome, "Looked at by the standards desk (sample data)");
                }
            });
            scene.does(
                    CLOSED,
                    people.secondLead(),
                    lead -> own.stream().limit(1).forEach(ref -> referrals.close(lead, ref, "Accepted (sample data)")));
        }
    }

    private void publish(Inspectorate people, String source) {
        String ref = scene.on(PUBLISHED, people.analyst(), analyst -> datasets.prepare(analyst, source));
        scene.does(PUBLISHED, people.lead(), lead -> datasets.decide(lead, ref, true, REASON));
        scene.does(PUBLISHED, people.secondLead(), lead -> {
            if (datasets.confirm(lead, ref) != Datasets.Confirmed.PUBLISHED) {
                throw new IllegalStateException("The data set " + ref + " cannot be published");
            }
        });
    }
}
