package org.probity.survey;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.probity.access.Action;
import org.probity.access.Actor;
import org.probity.access.Ask;
import org.probity.access.Role;
import org.probity.access.Subject;
import org.probity.audit.Audit;
import org.probity.audit.Given;
import org.probity.audit.Guard;
import org.probity.audit.Kind;
import org.probity.audit.ObjectRef;
import org.probity.people.People;
import org.probity.platform.jobs.Jobs;
import org.probity.platform.time.Now;
import org.probity.platform.web.NotFound;
import org.probity.survey.Survey.Asked;
import org.probity.survey.Survey.Question;
import org.probity.survey.Survey.Stage;
import org.springframework.stereotype.Service;

/**
 * The desk of surveys: writing one, and publishing it by two people who did not write it. Once published it opens and
 * closes by its days.
 */
@Service
public class Surveys {

    public static final String OBJECT_CLASS = "survey";

    /** The job that counts a survey once it has closed. */
    public static final String COUNT = "survey.count";

    private static final Ask CREATE = Ask.to(Action.CREATE);
    private static final Ask READ = Ask.to(Action.READ);
    private static final Ask UPDATE = Ask.to(Action.UPDATE);
    private static final Ask PUBLISH = Ask.to(Action.PUBLISH);

    /** @param closesOn the last day on which it can be answered */
    public record NewSurvey(String title, String purpose, LocalDate opensOn, LocalDate closesOn) {}

    private final SurveyStore store;
    private final Guard guard;
    private final Audit audit;
    private final People people;
    private final Jobs jobs;
    private final SurveyQuestions questions;
    private final Now now;

    Surveys(SurveyStore store, Guard guard, Audit audit, People people, Jobs jobs, SurveyQuestions questions, Now now) {
        this.store = store;
        this.guard = guard;
        this.audit = audit;
        this.people = people;
        this.jobs = jobs;
        this.questions = questions;
        this.now = now;
    }

    /** Those that the actor writes, may publish, or may see results of: newest first. */
    public List<Survey> all(Actor actor) {
        return store.all(actor.body()).stream()
                .filter(survey -> mayRead(actor, survey))
                .toList();
    }

    public Survey read(Actor actor, String slug) {
        return store.find(actor.body(), slug, false)
                .filter(survey -> mayRead(actor, survey))
                .orElseThrow(NotFound::new);
    }

    /** Surveys of which the publication waits for the actor as second person, who is shown no question. */
    public List<Survey> waitingFor(Actor actor) {
        return store.all(actor.body()).stream()
                .filter(survey -> mayConfirm(actor, survey))
                .toList();
    }

    public boolean mayBegin(Actor actor) {
        return guard.may(actor, CREATE, ofNew(actor));
    }

    public boolean mayWrite(Actor actor, Survey survey) {
        return survey.stage() == Stage.DRAFT && guard.may(actor, UPDATE, subject(survey));
    }

    public boolean mayPublish(Actor actor, Survey survey) {
        return survey.stage() != Stage.PUBLISHED && guard.may(actor, PUBLISH, subject(survey));
    }

    /** Whether this person was asked to confirm it, and may. */
    public boolean mayConfirm(Actor actor, Survey survey) {
        return survey.stage() == Stage.APPROVED && actor.person().equals(survey.second()) && maySecond(actor, survey);
    }

    public SurveyOutcome begin(Actor actor, NewSurvey typed) {
        if (typed.closesOn().isBefore(typed.opensOn())) {
            return new SurveyOutcome.Wrong("closes", "Last day must be the same as or after the first day");
        }
        guard.require(actor, CREATE, ofNew(actor));
        return insert(actor, typed, UUID.randomUUID(), 1, List.of());
    }

    /** Begins the next wave of a survey: its questions, to be asked again between other days. */
    public SurveyOutcome beginNextWave(Actor actor, String slug, NewSurvey typed) {
        Survey earlier = read(actor, slug);
        if (typed.closesOn().isBefore(typed.opensOn())) {
            return new SurveyOutcome.Wrong("closes", "Last day must be the same as or after the first day");
        }
        guard.require(actor, CREATE, ofNew(actor), Given.about(earlier.id()));
        int wave = store.all(actor.body()).stream()
                        .filter(one -> one.series().equals(earlier.series()))
                        .mapToInt(Survey::wave)
                        .max()
                        .orElse(0)
                + 1;
        return insert(actor, typed, earlier.series(), wave, earlier.questions());
    }

    private SurveyOutcome insert(Actor actor, NewSurvey typed, UUID series, int wave, List<Question> questions) {
        Survey survey = new Survey(
                UUID.randomUUID(),
                actor.body(),
                freeSlug(actor.body(), typed),
                series,
                wave,
                typed.title(),
                typed.purpose(),
                typed.opensOn(),
                typed.closesOn(),
                List.of(actor.person()),
                Stage.DRAFT,
                null,
                null,
                questions);
        store.insert(survey, now.instant());
        questions.forEach(question -> store.addQuestion(survey, question));
        audit.changed(actor, Kind.COLLECTION, ref(survey), List.of("survey"), null);
        return new SurveyOutcome.Done(survey.slug());
    }

    /** @param correct the right option, from 1; absent for a question that tests nothing */
    public SurveyOutcome addQuestion(
            Actor actor, String slug, String words, List<String> options, @Nullable Integer correct) {
        return questions.add(actor, slug, Asked.plain(words, options, correct));
    }

    public SurveyOutcome sendForApproval(Actor actor, String slug) {
        Survey survey = toWrite(actor, slug);
        guard.require(actor, UPDATE, subject(survey), Given.about(survey.id()));
        if (survey.questions().isEmpty()) {
            return new SurveyOutcome.Wrong("", "Add at least one question");
        }
        return move(actor, survey, Stage.DRAFT, Stage.SENT, null, null);
    }

    /** @param second the head of professional standards, a signatory, or another policy owner who did not write it */
    public SurveyOutcome approve(Actor actor, String slug, UUID second) {
        Survey survey = toWrite(actor, slug);
        Given given = Given.second(second).andAbout(survey.id());
        guard.require(actor, PUBLISH, subject(survey), given);
        if (people.inLine(actor.person(), second, now.today())) {
            return new SurveyOutcome.Wrong("second", "Choose somebody who does not report to you");
        }
        return move(actor, survey, Stage.SENT, Stage.APPROVED, actor.person(), second);
    }

    /** The second person confirms it; it opens and closes on its days. */
    public SurveyOutcome confirm(Actor actor, String slug) {
        Survey survey = toWrite(actor, slug);
        UUID first = survey.approvedBy();
        if (first == null || survey.stage() != Stage.APPROVED || !mayConfirm(actor, survey)) {
            throw new NotFound();
        }
        jobs.schedule(COUNT, survey.controllerBody() + "/" + survey.id(), endOf(survey));
        store.addFact(survey, "opened", survey.opensOn(), first, actor.person(), now.instant());
        store.addFact(survey, "closed", survey.closesOn(), first, actor.person(), now.instant());
        return move(actor, survey, Stage.APPROVED, Stage.PUBLISHED, first, actor.person());
    }

    private static Instant endOf(Survey survey) {
        return survey.closesOn().plusDays(1).atStartOfDay(Now.ZONE).toInstant();
    }

    /** Every survey of a body, newest first. Asks for no permission: for the packages beside this one, which do. */
    public List<Survey> ofBody(String body) {
        return store.all(body);
    }

    /** As {@link #ofBody}, and holds the survey until the transaction ends. */
    public Optional<Survey> held(String body, String slug) {
        return store.find(body, slug, true);
    }

    private SurveyOutcome move(
            Actor actor, Survey survey, Stage from, Stage to, @Nullable UUID first, @Nullable UUID second) {
        if (survey.stage() != from) {
            return new SurveyOutcome.MovedOn(survey.slug(), survey.stage());
        }
        store.setStage(survey, to, first, second);
        audit.changed(actor, Kind.ALTERATION, ref(survey), List.of("stage"), null);
        return new SurveyOutcome.Done(survey.slug());
    }

    /** Who may confirm: permissions.csv gives publishing to policy owners; security.md section 2.2 adds two as second. */
    private boolean maySecond(Actor actor, Survey survey) {
        boolean byRole = actor.assignments().stream()
                .filter(held -> held.role() == Role.PSD_HEAD || held.role() == Role.SIGNATORY)
                .anyMatch(held -> held.body().equals(survey.controllerBody()) && held.runsAt(now.instant()));
        return !survey.authors().contains(actor.person())
                && !actor.person().equals(survey.approvedBy())
                && (byRole || guard.may(actor, PUBLISH, subject(survey)));
    }

    private boolean mayRead(Actor actor, Survey survey) {
        return (survey.stage() != Stage.PUBLISHED && guard.may(actor, READ, subject(survey)))
                || (survey.stage() == Stage.PUBLISHED && isOwnerOrLead(actor));
    }

    /** Those to whom permissions.csv gives results. */
    private static boolean isOwnerOrLead(Actor actor) {
        return actor.holds(Role.POLICY_OWNER) || actor.holds(Role.RETURN_LEAD);
    }

    private Survey toWrite(Actor actor, String slug) {
        return store.find(actor.body(), slug, true).orElseThrow(NotFound::new);
    }

    private String freeSlug(String body, NewSurvey typed) {
        String plain = typed.title()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String slug = plain.isEmpty() ? "survey" : plain.substring(0, Math.min(60, plain.length()));
        List<String> taken =
                new ArrayList<>(store.all(body).stream().map(Survey::slug).toList());
        String free = slug;
        for (int n = 2; taken.contains(free); n++) {
            free = slug + "-" + n;
        }
        return free;
    }

    private static Subject ofNew(Actor actor) {
        return Subject.of(OBJECT_CLASS, "draft").controlledBy(actor.body()).authoredBy(actor.person());
    }

    private Subject subject(Survey survey) {
        return subject(survey, now.today());
    }

    static Subject subject(Survey survey, LocalDate today) {
        return Subject.of(OBJECT_CLASS, survey.state(today))
                .controlledBy(survey.controllerBody())
                .authoredBy(survey.authors());
    }

    static ObjectRef ref(Survey survey) {
        return new ObjectRef(OBJECT_CLASS, survey.id(), 1, survey.controllerBody());
    }
}
