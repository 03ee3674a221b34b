package org.probity.sample.records;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.probity.casework.ActOutcome;
import org.probity.casework.CaseFile;
import org.probity.casework.CaseSeconds;
import org.probity.casework.CaseView.Allegation;
import org.probity.casework.CaseView.Member;
import org.probity.casework.CaseWork;
import org.probity.casework.Cases;
import org.probity.casework.NewCase;
import org.probity.sample.people.Force;
import org.probity.sample.people.Force.Part;
import org.probity.sample.people.Scene;
import org.probity.sample.twins.Happening;
import org.probity.sample.twins.PlannedRecord;
import org.probity.sample.twins.PlannedRecord.Kind;
import org.probity.sample.twins.What;
import org.springframework.stereotype.Component;

/** Enters planned cases: recorded by the head, worked by an investigator, decided by somebody else, some acts by two. */
@Component
class CaseLoad {

    private static final List<String> CATEGORIES =
            List.of("offensive-language", "comment-on-procedure", "negative-about-work");

    private final Scene scene;
    private final Cases cases;
    private final CaseWork work;
    private final CaseSeconds seconds;

    CaseLoad(Scene scene, Cases cases, CaseWork work, CaseSeconds seconds) {
        this.scene = scene;
        this.cases = cases;
        this.work = work;
        this.seconds = seconds;
    }

    /** @param desk the department that works them, its own or a joint one; {@code owner} the force whose cases they are */
    void load(Force desk, Force owner, List<PlannedRecord> plan) {
        Map<String, String> references = new HashMap<>();
        List<Step> steps = new ArrayList<>();
        for (PlannedRecord one : plan) {
            if (isCase(one)) {
                LocalDate recorded = one.happenings().getFirst().known();
                steps.add(new Step(recorded, () -> record(desk, owner, one, references)));
                one.happenings()
                        .forEach(each ->
                                steps.add(new Step(each.known(), () -> act(desk, owner, one, each, references))));
            }
        }
        // in the order of their days: a case is merged into one that still runs
        steps.stream()
                .sorted(Comparator.comparing(Step::day))
                .forEach(step -> step.act().run());
    }

    private record Step(LocalDate day, Runnable act) {}

    /** A case about somebody, who sees no trace of it. */
    void about(Force desk, UUID subject, LocalDate day) {
        UUID head = desk.the(Part.PSD_HEAD);
        scene.does(day, head, actor -> {
            NewCase matter = NewCase.of(
                            desk.body(), CaseFile.Kind.DISCLOSURE, "Sample case about somebody of the sample", day)
                    .cameBy("Information received")
                    .opened(day)
                    .alleging(new NewCase.Alleged(Allegation.Kind.DISCLOSURE_MEDIA, "Sample allegation", null))
                    .about(subject);
            String made = done(cases.record(actor, matter));
            done(cases.assign(actor, made, head, Member.Part.HEAD));
            done(cases.assign(actor, made, desk.the(Part.INVESTIGATOR), Member.Part.INVESTIGATOR));
        });
    }

    static boolean isCase(PlannedRecord one) {
        return switch (one.kind()) {
            case DISCLOSURE_TO_MEDIA, DISCLOSURE_TO_OTHERS, SOCIAL_REFERRED, SOCIAL_OWN -> true;
            default -> false;
        };
    }

    private void record(Force desk, Force owner, PlannedRecord one, Map<String, String> references) {
        LocalDate recorded = one.happenings().getFirst().known();
        UUID head = desk.the(Part.PSD_HEAD);
        String reference = scene.on(recorded, head, actor -> {
            String made = done(cases.record(actor, matter(owner.body(), one)));
            done(cases.assign(actor, made, head, Member.Part.HEAD));
            done(cases.assign(actor, made, desk.the(Part.INVESTIGATOR), Member.Part.INVESTIGATOR));
            done(cases.assign(actor, made, desk.the(Part.CASE_DECIDER), Member.Part.DECIDER));
            return made;
        });
        references.put(one.key(), reference);
        scene.does(recorded, desk.the(Part.INVESTIGATOR), actor -> found(actor, reference, one));
    }

    private void found(org.probity.access.Actor actor, String reference, PlannedRecord one) {
        int number = 0;
        for (Happening each : one.happenings()) {
            number++;
            if (each.what() == What.PROFILE) {
                done(work.profile(actor, reference, "Platform A", "Sample account " + number));
            } else if (each.what() == What.INSTANCE) {
                String category = CATEGORIES.get(number % CATEGORIES.size());
                done(work.instance(actor, reference, category, each.on().minusDays(40), "Sample post " + number));
            }
        }
    }

    private void act(Force desk, Force owner, PlannedRecord one, Happening each, Map<String, String> references) {
        String reference = Objects.requireNonNull(references.get(one.key()));
        UUID investigator = desk.the(Part.INVESTIGATOR);
        switch (each.what()) {
            case OPENED -> {
                if (one.happenings().getFirst() != each) {
                    scene.does(each.known(), investigator, actor -> done(work.open(actor, reference, each.on())));
                }
            }
            case OPENING_CORRECTED ->
                scene.does(
                        each.known(),
                        investigator,
                        actor -> done(work.correctOpening(
                                actor, reference, corrected(each), "The opening form was dated wrongly")));
            case CLOSED -> close(desk, reference, one, each);
            case REOPENED -> byTwo(desk, owner, each, reference, CaseSeconds.Act.REOPEN, null);
            case NOT_OPENED -> byTwo(desk, owner, each, reference, CaseSeconds.Act.NOT_OPEN, null);
            case MERGED -> byTwo(desk, owner, each, reference, CaseSeconds.Act.DUPLICATE, references.get(one.link()));
            default -> {}
        }
    }

    private static LocalDate corrected(Happening each) {
        LocalDate to = each.to();
        return to == null ? each.on() : to;
    }

    private void close(Force desk, String reference, PlannedRecord one, Happening each) {
        scene.does(
                each.known(),
                desk.the(Part.INVESTIGATOR),
                actor -> done(work.putForDecision(actor, reference, each.on(), "Nothing more to find")));
        boolean disclosure = one.kind() == Kind.DISCLOSURE_TO_MEDIA || one.kind() == Kind.DISCLOSURE_TO_OTHERS;
        CaseWork.Closing closing = new CaseWork.Closing(
                each.on(), disclosure ? "not-traced" : "advice", "As found by the investigation", null);
        scene.does(each.known(), desk.the(Part.CASE_DECIDER), actor -> done(work.close(actor, reference, closing)));
    }

    private void byTwo(
            Force desk, Force owner, Happening each, String reference, CaseSeconds.Act act, @Nullable String other) {
        UUID auditor = owner.the(Part.AUDITOR);
        CaseSeconds.Request request =
                new CaseSeconds.Request(act, each.on(), "For the reason given in the file", other, auditor);
        UUID asked =
                scene.on(each.known(), desk.the(Part.PSD_HEAD), head -> asked(seconds.ask(head, reference, request)));
        scene.does(each.known(), auditor, second -> done(seconds.answer(second, asked, true)));
    }

    private static NewCase matter(String body, PlannedRecord one) {
        Happening first = one.happenings().getFirst();
        LocalDate received = first.on();
        for (Happening each : one.happenings()) {
            LocalDate to = each.to();
            received = to != null && to.isBefore(received) ? to : received;
        }
        boolean social = one.kind() == Kind.SOCIAL_REFERRED || one.kind() == Kind.SOCIAL_OWN;
        CaseFile.Kind kind = social ? CaseFile.Kind.SOCIAL_MEDIA : CaseFile.Kind.DISCLOSURE;
        NewCase matter = NewCase.of(body, kind, "Sample case " + one.key(), received)
                .cameBy(one.kind() == Kind.SOCIAL_REFERRED ? "The inspectorate's research" : "Information received");
        List<NewCase.Alleged> alleged = new ArrayList<>();
        for (int i = 0; i < one.allegations(); i++) {
            alleged.add(new NewCase.Alleged(allegation(one), "Sample allegation " + (i + 1), null));
        }
        NewCase full = matter.alleging(alleged.toArray(NewCase.Alleged[]::new));
        if (social) {
            NewCase.Referral referral = one.kind() == Kind.SOCIAL_REFERRED
                    ? new NewCase.Referral("Sample study of 2012", "inappropriate", first.on())
                    : null;
            full = full.on(new NewCase.SocialMedia("Platform A", List.of("offensive-language"), referral));
        }
        return first.what() == What.OPENED ? full.opened(first.on()) : full;
    }

    private static Allegation.Kind allegation(PlannedRecord one) {
        return one.kind() == Kind.DISCLOSURE_TO_MEDIA
                ? Allegation.Kind.DISCLOSURE_MEDIA
                : Allegation.Kind.DISCLOSURE_FRIENDS_FAMILY;
    }

    private static String done(ActOutcome outcome) {
        if (outcome instanceof ActOutcome.Done done) {
            return done.reference();
        }
        throw new IllegalStateException("The sample cannot be entered: " + outcome);
    }

    private static UUID asked(ActOutcome outcome) {
        if (outcome instanceof ActOutcome.Asked asked) {
            return asked.asked();
        }
        throw new IllegalStateException("The sample cannot be entered: " + outcome);
    }
}
