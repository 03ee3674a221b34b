package org.probity.sample.records;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.probity.access.Actor;
import org.probity.policy.DeskOutcome;
import org.probity.policy.Document;
import org.probity.policy.Drafted;
import org.probity.policy.PolicyDesk;
import org.probity.policy.PolicySeconds;
import org.probity.policy.Theme;
import org.probity.sample.people.Force;
import org.probity.sample.people.Force.Part;
import org.probity.sample.people.Scene;
import org.probity.sample.twins.Happening;
import org.probity.sample.twins.PlannedRecord;
import org.probity.sample.twins.What;
import org.springframework.stereotype.Component;

/** Enters planned policies and standards: one writes them, two others publish them. */
@Component
public class LibraryLoad {

    private static final String NOTICE = "\n\nSample text. It binds nobody.";

    /** What a policy of the sample says on its theme. */
    private static final Map<Theme, String> TEXTS = Map.of(
            Theme.MEDIA,
            "How dealings with the press should work: who may speak and on what, whom to ask first, and what is written down.",
            Theme.GIFTS,
            "Decline politely. Every offer is declared, also one that was declined.",
            Theme.SOCIAL_MEDIA,
            "How police officers and police staff should behave on social networks, on duty and off duty.",
            Theme.SECOND_JOBS,
            "Police officers and police staff ask before a second job or business interest begins, and wait for the answer.",
            Theme.OTHERS,
            "How relationships with others than the media are declared and looked at.");

    private final Scene scene;
    private final PolicyDesk desk;
    private final PolicySeconds seconds;

    LibraryLoad(Scene scene, PolicyDesk desk, PolicySeconds seconds) {
        this.scene = scene;
        this.desk = desk;
        this.seconds = seconds;
    }

    public void load(Force force, List<PlannedRecord> plan) {
        int standards = 0;
        for (PlannedRecord one : plan) {
            switch (one.kind()) {
                case POLICY -> document(force, one, Document.Kind.POLICY, 0);
                case STANDARD -> {
                    standards++;
                    document(force, one, Document.Kind.STANDARD, standards);
                }
                default -> {}
            }
        }
    }

    private void document(Force force, PlannedRecord one, Document.Kind kind, int number) {
        Optional<String> slug = Optional.empty();
        int version = 0;
        for (Happening each : one.happenings()) {
            if (each.what() == What.IN_FORCE || each.what() == What.WRITTEN) {
                version++;
                Drafted drafted = drafted(one, kind, number, version, each);
                slug = Optional.of(written(force, kind, slug, drafted, each, one));
            }
            if (each.what() == What.IN_FORCE) {
                publish(force, kind, slug.orElseThrow(), each);
            }
        }
    }

    private String written(
            Force force,
            Document.Kind kind,
            Optional<String> slug,
            Drafted drafted,
            Happening each,
            PlannedRecord one) {
        return scene.on(each.known(), force.the(Part.POLICY_OWNER), actor -> {
            String made = done(
                    slug.isEmpty()
                            ? desk.begin(actor, kind, drafted)
                            : desk.beginNext(actor, kind, slug.get(), drafted));
            if (slug.isPresent() && kind == Document.Kind.STANDARD) {
                shown(actor, made, one);
            }
            if (each.what() == What.IN_FORCE) {
                done(desk.sendForApproval(actor, kind, made));
            }
            return made;
        });
    }

    private void shown(Actor actor, String slug, PlannedRecord one) {
        one.first(What.SHOWN)
                .ifPresent(shown -> done(desk.addEvidence(
                        actor, slug, new Document.Evidence("Sample configuration report", shown.on()))));
    }

    private void publish(Force force, Document.Kind kind, String slug, Happening each) {
        boolean standard = kind == Document.Kind.STANDARD;
        UUID first = force.the(standard ? Part.SECOND_POLICY_OWNER : Part.CHIEF_OFFICER);
        UUID second = force.the(standard ? Part.PSD_HEAD : Part.SECOND_CHIEF_OFFICER);
        scene.does(each.known(), first, actor -> done(desk.approve(actor, kind, slug, second)));
        scene.does(each.known(), second, actor -> done(seconds.confirm(actor, slug)));
    }

    private static Drafted drafted(PlannedRecord one, Document.Kind kind, int number, int version, Happening each) {
        boolean standard = kind == Document.Kind.STANDARD;
        Theme theme = standard ? Theme.DISCLOSURE : theme(one);
        boolean renamed = version > 1 && one.traps().contains("policies-new:not:renamed");
        String title = standard
                ? "Sample standard " + number
                : (renamed ? "Conduct and " : "") + theme.label() + ": sample policy";
        String text = TEXTS.getOrDefault(theme, theme.label() + ": what is expected of everybody.") + NOTICE;
        Drafted drafted = Drafted.of(title, theme, text, each.on())
                .because(version == 1 ? "First version" : "Made clearer after the review of 2011");
        return standard && version > 1 ? drafted.stronger() : drafted;
    }

    private static String done(DeskOutcome outcome) {
        if (outcome instanceof DeskOutcome.Done done) {
            return done.slug();
        }
        throw new IllegalStateException("The sample cannot be entered: " + outcome);
    }

    private static Theme theme(PlannedRecord policy) {
        String theme = policy.link();
        return Theme.of(theme == null ? "" : theme)
                .orElseThrow(() -> new IllegalArgumentException(policy.key() + " has no theme"));
    }
}
