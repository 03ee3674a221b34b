package org.probity.sample.records;

import java.time.LocalDate;
import java.util.List;
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
import org.probity.survey.SurveyOutcome;
import org.probity.survey.Surveys;
import org.springframework.stereotype.Component;

/** Enters planned policies, standards and surveys: one writes them, two others publish them. */
@Component
class LibraryLoad {

    private static final List<Theme> THEMES = List.of(
            Theme.MEDIA,
            Theme.GIFTS,
            Theme.SOCIAL_MEDIA,
            Theme.SECOND_JOBS,
            Theme.OTHERS,
            Theme.PROCUREMENT,
            Theme.DISCLOSURE);

    private final Scene scene;
    private final PolicyDesk desk;
    private final PolicySeconds seconds;
    private final Surveys surveys;

    LibraryLoad(Scene scene, PolicyDesk desk, PolicySeconds seconds, Surveys surveys) {
        this.scene = scene;
        this.desk = desk;
        this.seconds = seconds;
        this.surveys = surveys;
    }

    void load(Force force, List<PlannedRecord> plan) {
        int number = 0;
        for (PlannedRecord one : plan) {
            number++;
            switch (one.kind()) {
                case POLICY -> document(force, one, Document.Kind.POLICY, number);
                case STANDARD -> document(force, one, Document.Kind.STANDARD, number);
                case SURVEY -> survey(force, one, number);
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
        Theme theme = standard ? Theme.DISCLOSURE : THEMES.get(number % THEMES.size());
        boolean renamed = version > 1 && one.traps().contains("policies-new:not:renamed");
        String title = standard
                ? "Sample standard " + number
                : (renamed ? "Conduct and " : "") + theme.label() + ": sample policy " + number;
        Drafted drafted = Drafted.of(title, theme, "Sample text. It binds nobody.", each.on())
                .because(version == 1 ? "First version" : "Made clearer after the review of 2011");
        return standard && version > 1 ? drafted.stronger() : drafted;
    }

    private void survey(Force force, PlannedRecord one, int number) {
        Happening first = one.happenings().getFirst();
        LocalDate closes = one.first(What.SURVEY_CLOSED)
                .map(Happening::on)
                .orElse(first.on().plusWeeks(4));
        boolean published = one.has(What.SURVEY_OPENED);
        LocalDate opens = published ? first.on() : first.on().plusWeeks(1);
        String slug = scene.on(first.known(), force.the(Part.POLICY_OWNER), actor -> {
            String made = done(surveys.begin(
                    actor,
                    new Surveys.NewSurvey(
                            "Sample survey " + number, "Whether staff understand what is expected", opens, closes)));
            for (int i = 1; i <= Math.max(1, one.allegations()); i++) {
                done(surveys.addQuestion(
                        actor, made, "Sample question " + i, List.of("Declare it", "Keep it", "Ask a friend"), 1));
            }
            if (published) {
                done(surveys.sendForApproval(actor, made));
            }
            return made;
        });
        if (published) {
            UUID second = force.the(Part.CHIEF_OFFICER);
            scene.does(
                    first.known(),
                    force.the(Part.SECOND_POLICY_OWNER),
                    actor -> done(surveys.approve(actor, slug, second)));
            scene.does(first.known(), second, actor -> done(surveys.confirm(actor, slug)));
        }
    }

    private static String done(DeskOutcome outcome) {
        if (outcome instanceof DeskOutcome.Done done) {
            return done.slug();
        }
        throw new IllegalStateException("The sample cannot be entered: " + outcome);
    }

    private static String done(SurveyOutcome outcome) {
        if (outcome instanceof SurveyOutcome.Done done) {
            return done.slug();
        }
        throw new IllegalStateException("The sample cannot be entered: " + outcome);
    }
}
