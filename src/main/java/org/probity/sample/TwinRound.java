package org.probity.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.probity.figure.Period;
import org.probity.inspection.round.AskedMetric;
import org.probity.inspection.round.BodyInRound;
import org.probity.inspection.round.RoundPlan;
import org.probity.inspection.submission.Submission;
import org.probity.inspection.submission.Submissions;
import org.probity.sample.people.Company;
import org.probity.sample.people.Inspectorate;
import org.probity.sample.people.Scene;
import org.probity.sample.service.ServiceRound;
import org.probity.sample.twins.TwinPlan;
import org.probity.sample.twins.Twins;
import org.springframework.stereotype.Component;

/** The two fictional forces of a round of 44 whose figures are counted from their registers, frozen, signed, accepted and published. */
@Component
class TwinRound {

    static final String KEY = "twins-2012";

    private static final LocalDate SET_OUT = LocalDate.of(2012, 6, 20);
    private static final LocalDate COUNTED = LocalDate.of(2012, 9, 18);
    private static final LocalDate ACCEPTED = LocalDate.of(2012, 10, 2);
    private static final LocalDate PUBLISHED = LocalDate.of(2012, 12, 19);

    private static final List<String> METRICS = List.of(
            "health-check-completed",
            "action-plan-made",
            "policies-updated",
            "policies-new",
            "understanding-survey-run",
            "infosec-standards-strengthened",
            "staff-messages-sent",
            "media-guidance-topics",
            "media-disclosure-investigations",
            "media-disclosure-ongoing",
            "media-disclosure-allegations",
            "social-media-cases-referred",
            "bi-applications",
            "bi-approved",
            "bi-refused",
            "bi-withdrawn",
            "bi-pending",
            "acu-posts-change",
            "policies-current",
            "understanding-survey-responses",
            "understanding-correct",
            "gifts-recorded",
            "register-completeness");

    private final Scene scene;
    private final RoundSetting setting;
    private final Returning returning;
    private final Submissions submissions;
    private final TwinFindings words;
    private final Publishing publishing;
    private final ServiceRound service;

    TwinRound(
            Scene scene,
            RoundSetting setting,
            Returning returning,
            Submissions submissions,
            TwinFindings words,
            Publishing publishing,
            ServiceRound service) {
        this.scene = scene;
        this.setting = setting;
        this.returning = returning;
        this.submissions = submissions;
        this.words = words;
        this.publishing = publishing;
        this.service = service;
    }

    /**
     * The registers are loaded before. The rest of the service is in the same round.
     *
     * @return the id of the round
     */
    UUID load(Company.People company) {
        Inspectorate people = company.inspectorate();
        List<String> twins = List.of(Twins.NORTHMERE, Twins.KINGSFORD);
        List<String> all =
                Stream.concat(twins.stream(), service.others().stream()).toList();
        UUID earlier = service.earlier(company);
        List<AskedMetric> asked = Stream.concat(
                        METRICS.stream().map(TwinRound::asked), Stream.of(ServiceRound.workforce()))
                .toList();
        UUID round = setting.open(
                people,
                plan(earlier),
                all.stream().map(BodyInRound::withinRemit).toList(),
                asked,
                SET_OUT);
        setting.place(people, round, twins, SET_OUT.plusDays(2));
        service.sizes(company, round);
        for (String twin : twins) {
            Submission sent = returning.counted(company.force(twin), KEY, COUNTED);
            scene.does(ACCEPTED, people.analyst(), analyst -> submissions.accept(analyst, round, twin, sent.version()));
            setting.state(people, round, twin, TwinWords.of(twin), ACCEPTED.plusDays(7));
            Map<String, UUID> found = words.load(people, round, sent, ACCEPTED.plusDays(9));
            service.grade(people, round, TwinGrades.of(twin, found));
            publishing.publish(people, KEY, twin, PUBLISHED);
        }
        return round;
    }

    private static AskedMetric asked(String metric) {
        if (metric.equals("media-guidance-topics")) {
            return AskedMetric.ofForces(metric, Period.always());
        }
        Period period = metric.startsWith("media-disclosure")
                ? Period.between(TwinPlan.FIRST_DAY, TwinPlan.LAST_DAY)
                : Period.since(TwinPlan.FIRST_DAY);
        return AskedMetric.ofForces(metric, period);
    }

    private static RoundPlan plan(UUID earlier) {
        return new RoundPlan(
                KEY,
                "Sample round of 2012: a service of fictional forces",
                "Integrity in police relationships",
                "The sample",
                "to show a round in which some figures are counted from registers and others are supplied",
                null,
                "Sample data: the forces, the people and the records are invented",
                "The criteria of the review of 2011",
                "2011",
                earlier,
                TwinPlan.AS_AT,
                TwinPlan.KNOWN_AT,
                LocalDate.of(2012, 7, 1),
                LocalDate.of(2012, 8, 31),
                LocalDate.of(2012, 7, 1),
                LocalDate.of(2012, 9, 28));
    }
}
