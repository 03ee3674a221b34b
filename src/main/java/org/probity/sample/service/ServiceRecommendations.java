package org.probity.sample.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.probity.access.Actor;
import org.probity.inspection.recommendation.Following;
import org.probity.inspection.recommendation.ForceProgress;
import org.probity.inspection.recommendation.Recommendation;
import org.probity.inspection.recommendation.Recommendation.Text;
import org.probity.inspection.recommendation.RecommendationDrafts;
import org.probity.inspection.recommendation.Step;
import org.probity.sample.people.Force;
import org.probity.sample.people.Force.Part;
import org.probity.sample.people.Inspectorate;
import org.probity.sample.people.Scene;
import org.probity.sample.service.ServiceFindings.Drafted;
import org.springframework.stereotype.Component;

/** What the inspectorate asks of the forces of the service where it found too little, and the first that they say of it. */
@Component
public class ServiceRecommendations {

    private static final LocalDate DUE = LocalDate.of(2013, 6, 30);

    private final Scene scene;
    private final RecommendationDrafts drafts;
    private final Following following;
    private final ForceProgress progress;

    ServiceRecommendations(Scene scene, RecommendationDrafts drafts, Following following, ForceProgress progress) {
        this.scene = scene;
        this.drafts = drafts;
        this.following = following;
        this.progress = progress;
    }

    /** @return what was asked, each with the force that it concerns */
    List<Asked> ask(Inspectorate people, List<Drafted> found, LocalDate day) {
        List<Asked> asked = scene.on(day, people.inspector(), inspector -> {
            List<Asked> all = new ArrayList<>();
            found.stream()
                    .filter(one -> one.found().grade().equals("requires-improvement")
                            || one.found().grade().equals("inadequate"))
                    .forEach(one -> all.add(new Asked(done(draft(inspector, one)), one.body())));
            return all;
        });
        scene.does(
                day.plusDays(1),
                people.secondLead(),
                lead -> asked.forEach(one -> done(drafts.approve(lead, one.ref()))));
        return asked;
    }

    record Asked(String ref, String body) {}

    private Step draft(Actor inspector, Drafted one) {
        Text text = Text.toForce(words(one.found().theme()), "The chief constable directs how this is done", DUE);
        return one.found().grade().equals("inadequate")
                ? drafts.draftCause(inspector, one.id(), cause(one.found().theme()), text)
                : drafts.draft(inspector, one.id(), Recommendation.Kind.RECOMMENDATION, text);
    }

    private static String words(String theme) {
        return switch (theme) {
            case "second-jobs" ->
                "Record the reason for each decision on a second job, and show the record to the inspectorate";
            case "disclosure" -> "Name a senior officer who reviews each open investigation of disclosure every month";
            default -> "Publish what has changed since the review of 2011, and who in charge answers for it";
        };
    }

    private static String cause(String theme) {
        return switch (theme) {
            case "second-jobs" -> "Nobody can tell why second jobs were approved or refused";
            case "disclosure" -> "Investigations of disclosure to the media have no oversight";
            default -> "The force cannot show that it acted on the review of 2011";
        };
    }

    /** An area for improvement where what was found is good. */
    Asked area(Inspectorate people, TwinGrade on, LocalDate day) {
        String ref = scene.on(
                day,
                people.inspector(),
                inspector -> done(drafts.draft(
                        inspector,
                        on.finding(),
                        Recommendation.Kind.AREA_FOR_IMPROVEMENT,
                        Text.toForce(on.area(), "The chief constable directs how this is done", DUE))));
        scene.does(day.plusDays(1), people.secondLead(), lead -> done(drafts.approve(lead, ref)));
        return new Asked(ref, on.body());
    }

    /**
     * A theme of a twin with its grade, on a finding that is there.
     *
     * @param area what could be better; empty for none
     */
    public record TwinGrade(UUID finding, String body, String theme, String metric, String grade, String area) {}

    /** They are shown before the releases and go out with them; some forces say soon after how far they are. */
    void publish(Inspectorate people, List<Asked> asked, LocalDate day) {
        scene.does(day, people.lead(), lead -> asked.forEach(one -> done(following.publish(lead, one.ref()))));
    }

    void report(Force force, List<Asked> asked, LocalDate day) {
        List<Asked> own =
                asked.stream().filter(one -> one.body().equals(force.body())).toList();
        if (!own.isEmpty()) {
            scene.does(
                    day,
                    force.the(Part.RETURN_LEAD),
                    lead -> own.forEach(one -> progress.report(
                            lead, one.ref(), "Sample progress: a plan is agreed and somebody leads it", null, true)));
        }
    }

    private static String done(Step step) {
        if (step instanceof Step.Done done) {
            return done.ref();
        }
        throw new IllegalStateException("The sample asked for what cannot be done: " + step);
    }
}
