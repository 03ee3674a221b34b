package org.probity.sample.records;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.probity.access.Actor;
import org.probity.healthcheck.Answering;
import org.probity.healthcheck.Answering.NewAnswer;
import org.probity.healthcheck.Assessment;
import org.probity.healthcheck.Assessments;
import org.probity.healthcheck.CheckOutcome;
import org.probity.healthcheck.Checklist;
import org.probity.healthcheck.plan.ActionPlans;
import org.probity.healthcheck.recorded.Completeness;
import org.probity.healthcheck.recorded.Recording;
import org.probity.organisation.units.PostEvent;
import org.probity.organisation.units.Posts;
import org.probity.organisation.units.Unit;
import org.probity.organisation.units.UnitKind;
import org.probity.organisation.units.Units;
import org.probity.platform.time.Now;
import org.probity.sample.people.Company;
import org.probity.sample.people.Force;
import org.probity.sample.people.Force.Part;
import org.probity.sample.people.Scene;
import org.probity.sample.twins.Happening;
import org.probity.sample.twins.PlannedRecord;
import org.probity.sample.twins.TwinPlan;
import org.probity.sample.twins.What;
import org.springframework.stereotype.Component;

/** Enters planned health checks, action plans and posts of the anti-corruption unit. */
@Component
class GovernanceLoad {

    /** Every eighth answer is a gap, for which a plan can be made. */
    private static final int GAP = 8;

    private static final int GAP_AT_FIRST = 3;

    private static final String REVIEW = TwinPlan.REVIEW;

    private final Scene scene;
    private final Assessments checks;
    private final Answering answering;
    private final Recording recording;
    private final ActionPlans plans;
    private final Units units;
    private final Posts posts;
    private final Now now;

    GovernanceLoad(Scene scene, HealthDesk health, ActionPlans plans, Units units, Posts posts, Now now) {
        this.scene = scene;
        this.checks = health.checks();
        this.answering = health.answering();
        this.recording = health.recording();
        this.plans = plans;
        this.now = now;
        this.units = units;
        this.posts = posts;
    }

    void load(Force force, List<PlannedRecord> plan) {
        UUID unit = scene.on(
                Company.COMMISSIONED,
                force.the(Part.ADMINISTRATOR),
                admin -> units.list(admin).stream()
                        .filter(one -> one.kind() == UnitKind.ACU)
                        .map(Unit::id)
                        .findFirst()
                        .orElseThrow());
        int number = 0;
        for (PlannedRecord one : plan) {
            number++;
            switch (one.kind()) {
                case HEALTH_CHECK -> check(force, one);
                case ACTION_PLAN -> actions(force, one);
                case POST -> post(force, unit, one, number);
                default -> {}
            }
        }
    }

    private void check(Force force, PlannedRecord one) {
        String round = round(one);
        UUID lead = force.the(Part.RETURN_LEAD);
        boolean whole = one.has(What.PUT_FORWARD);
        for (Happening each : one.happenings()) {
            switch (each.what()) {
                case ANSWERED -> scene.does(each.known(), lead, actor -> answer(actor, round, whole));
                case PUT_FORWARD -> scene.does(each.known(), lead, actor -> done(checks.ready(actor, round)));
                case SIGNED ->
                    scene.does(
                            each.known(),
                            force.the(Part.CHIEF_OFFICER),
                            actor -> done(checks.sign(actor, round, each.on())));
                default -> {}
            }
        }
    }

    private void answer(Actor lead, String round, boolean whole) {
        done(checks.start(lead, round, Checklist.standard()));
        boolean first = round.equals(REVIEW);
        int number = 0;
        for (Checklist.Question question : Checklist.standard().questions()) {
            if (question.respondent() == Checklist.Respondent.FORCE && (whole || number < 10)) {
                number++;
                done(answering.answer(lead, round, question.id(), answer(number, first), Answering.NewEvidence.NONE));
            }
        }
        if (whole) {
            tested(lead, round, first);
        }
    }

    /** At the first check every third is a gap, later every eighth; what has changed since then says why. */
    private static NewAnswer answer(int number, boolean first) {
        boolean gap = number % GAP == 0 || first && number % GAP_AT_FIRST == 0;
        boolean changed = !first && number % GAP != 0 && number % GAP_AT_FIRST == 0;
        return new NewAnswer(
                gap ? Assessment.Choice.PARTLY : Assessment.Choice.YES,
                gap ? "Begun; not yet everywhere (sample answer)" : "In place (sample answer)",
                number % 3 == 0 ? "" : "Sample document " + number,
                "",
                changed ? "Brought in everywhere since the check of 2011 (sample reason)" : "",
                null);
    }

    /** Of what staff told the survey, what stood in the registers: less at first than later. */
    private void tested(Actor lead, String round, boolean first) {
        Assessment check = checks.newest(lead, round);
        done(recording.test(lead, check, test(Completeness.Register.GIFTS, 10, first ? 4 : 9)));
        done(recording.test(lead, check, test(Completeness.Register.INTERESTS, 20, first ? 11 : 18)));
    }

    private Completeness test(Completeness.Register register, int known, int found) {
        return new Completeness(
                UUID.randomUUID(),
                register,
                Completeness.Source.SURVEY,
                now.today(),
                known,
                found,
                "Asked without names in the staff survey, and looked for in the register (sample test)");
    }

    private void actions(Force force, PlannedRecord one) {
        UUID lead = force.the(Part.RETURN_LEAD);
        Happening planned = one.happenings().getFirst();
        UUID plan = scene.on(planned.known(), lead, actor -> {
            UUID id = done(plans.start(actor, round(one)));
            String gap = checks.newest(actor, round(one)).gaps().getFirst().id();
            done(plans.add(
                    actor,
                    id,
                    new ActionPlans.NewAction(
                            List.of(gap),
                            "Bring it in everywhere (sample action)",
                            force.the(Part.SUPERVISOR),
                            planned.on().plusMonths(6))));
            return id;
        });
        one.first(What.MADE)
                .ifPresent(made -> scene.does(made.known(), lead, actor -> done(plans.make(actor, plan, made.on()))));
    }

    private void post(Force force, UUID unit, PlannedRecord one, int number) {
        UUID head = force.the(Part.ACU_HEAD);
        @Nullable UUID post = null;
        for (Happening each : one.happenings()) {
            UUID known = post;
            post = scene.on(
                    each.known(),
                    head,
                    actor -> known == null
                            ? posts.establish(actor, unit, "Sample post " + number, BigDecimal.ONE, each.on())
                            : happened(actor, known, each));
        }
    }

    private UUID happened(Actor head, UUID post, Happening each) {
        PostEvent event = each.what() == What.FILLED ? PostEvent.FILLED : PostEvent.VACATED;
        posts.happened(head, post, event, BigDecimal.ONE, each.on());
        return post;
    }

    private static String round(PlannedRecord one) {
        String round = one.link();
        if (round == null) {
            throw new IllegalArgumentException(one.key() + " belongs to no round");
        }
        return round;
    }

    private static UUID done(CheckOutcome outcome) {
        if (outcome instanceof CheckOutcome.Done done) {
            return done.id();
        }
        throw new IllegalStateException("The sample cannot be entered: " + outcome);
    }
}
