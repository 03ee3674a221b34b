package org.probity.sample.rooms;

import java.time.LocalDate;
import java.util.UUID;
import org.probity.policy.guidance.Guide;
import org.probity.policy.guidance.GuideDesk;
import org.probity.policy.guidance.GuideOutcome;
import org.probity.sample.people.Force;
import org.probity.sample.people.Force.Part;
import org.probity.sample.people.Scene;
import org.springframework.stereotype.Component;

/** Enters an edition of a force's red, amber and green guide: one writes it, two others publish it. */
@Component
class GuideLoad {

    private static final String CONTACT = "Corporate communications (sample)";

    private final Scene scene;
    private final GuideDesk desk;

    GuideLoad(Scene scene, GuideDesk desk) {
        this.scene = scene;
        this.desk = desk;
    }

    /**
     * The default topics, or those of the edition before, each looked at.
     *
     * @param day on which it is written and published; it binds a week later
     */
    void publish(Force force, LocalDate day, String whatChanged) {
        UUID second = force.the(Part.CHIEF_OFFICER);
        scene.does(day, force.the(Part.POLICY_OWNER), author -> {
            done(desk.begin(author));
            done(desk.reviewed(author));
            done(desk.describe(author, new Guide.About(day.plusWeeks(1), whatChanged, CONTACT, "")));
            done(desk.send(author));
        });
        scene.does(day, force.the(Part.SECOND_POLICY_OWNER), first -> done(desk.approve(first, second)));
        scene.does(day, second, confirming -> done(desk.confirm(confirming)));
    }

    private static void done(GuideOutcome outcome) {
        if (!(outcome instanceof GuideOutcome.Done)) {
            throw new IllegalStateException("The sample cannot be entered: " + outcome);
        }
    }
}
