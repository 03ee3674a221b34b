package org.probity.survey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
import org.probity.platform.time.Now;
import org.probity.platform.web.NotFound;
import org.probity.survey.Survey.Question;
import org.probity.survey.Survey.Stage;
import org.springframework.stereotype.Service;

/**
 * The desk of surveys: writing one, and publishing it by two people who did not write it. Once published it opens and
 * closes by its days.
 */
@Service
public class Surveys {

    static final String OBJECT_CLASS = "survey";

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
    private final Now now;

    Surveys(SurveyStore store, Guard guard, Audit audit, People people, Now now) {
        this.store = store;
        this.guard = guard;
        this.audit = audit;
        this.people = people;
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
        String slug = freeSlug(actor.body(), typed);
        Survey survey = new Survey(
                UUID.randomUUID(),
                actor.body(),
                slug,
                typed.title(),
                typed.purpose(),
                typed.opensOn(),
                typed.closesOn(),
                List.of(actor.person()),
                Stage.DRAFT,
                null,
                null,
                List.of());
        store.insert(survey, now.instant());
        audit.changed(actor, Kind.COLLECTION, ref(survey), List.of("survey"), null);
        return new SurveyOutcome.Done(slug);
    }

    /** @param correct the right option, from 1; absent for a question that tests nothing */
    public SurveyOutcome addQuestion(
            Actor actor, String slug, String words, List<String> options, @Nullable Integer correct) {
        Survey survey = toWrite(actor, slug);
        guard.require(actor, UPDATE, subject(survey), Given.about(survey.id()));
        if (survey.stage() != Stage.DRAFT) {
            return new SurveyOutcome.MovedOn(slug, survey.stage());
        }
        if (options.size() < 2 || options.size() > 9) {
            return new SurveyOutcome.Wrong("options", "Enter between 2 and 9 answers, one on each line");
        }
        if (correct != null && (correct < 1 || correct > options.size())) {
            return new SurveyOutcome.Wrong("correct", "Right answer must be the number of one of the answers");
        }
        store.addQuestion(survey, new Question(survey.questions().size() + 1, words, options, correct));
        audit.changed(actor, Kind.ALTERATION, ref(survey), List.of("question"), null);
        return new SurveyOutcome.Done(slug);
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
        store.prepareTally(survey);
        store.addFact(survey, "opened", survey.opensOn(), first, actor.person(), now.instant());
        store.addFact(survey, "closed", survey.closesOn(), first, actor.person(), now.instant());
        return move(actor, survey, Stage.APPROVED, Stage.PUBLISHED, first, actor.person());
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
        return Subject.of(OBJECT_CLASS, survey.state(now.today()))
                .controlledBy(survey.controllerBody())
                .authoredBy(survey.authors());
    }

    private static ObjectRef ref(Survey survey) {
        return new ObjectRef(OBJECT_CLASS, survey.id(), 1, survey.controllerBody());
    }
}
