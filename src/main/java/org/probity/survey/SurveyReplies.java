package org.probity.survey;

import java.util.List;
import java.util.Optional;
import org.probity.access.Action;
import org.probity.access.Actor;
import org.probity.access.Ask;
import org.probity.access.Condition;
import org.probity.access.Subject;
import org.probity.audit.Guard;
import org.probity.platform.time.Now;
import org.probity.platform.web.NotFound;
import org.probity.survey.SurveyStore.Tally;
import org.springframework.stereotype.Service;

/** Answering a survey, once, and reading what came of it as counts. */
@Service
public class SurveyReplies {

    /** Below so many replies no count is shown (security.md section 9.3). */
    public static final int THRESHOLD = 10;

    private static final Ask READ = Ask.to(Action.READ);
    private static final Ask ANSWER = Ask.to(Action.CREATE);
    private static final Ask COUNTS = Ask.to(Action.LIST, "counts");

    /** @param replies how many chose each option, in the order of the options */
    public record Result(Survey.Question question, List<Integer> replies) {}

    private final SurveyStore store;
    private final Guard guard;
    private final Now now;

    SurveyReplies(SurveyStore store, Guard guard, Now now) {
        this.store = store;
        this.guard = guard;
        this.now = now;
    }

    /** Surveys that wait for the actor's answers. */
    public List<Survey> waitingFor(Actor actor) {
        return store.all(actor.body()).stream()
                .filter(survey -> mayOpen(actor, survey))
                .toList();
    }

    /** @throws NotFound if it is not open, or the actor has answered it: no page tells which */
    public Survey open(Actor actor, String slug) {
        return store.find(actor.body(), slug, false)
                .filter(survey -> mayOpen(actor, survey))
                .orElseThrow(NotFound::new);
    }

    /** Whether the actor has answered it, so that a page can thank instead of asking. */
    public boolean hasAnswered(Actor actor, Survey survey) {
        return store.hasTaken(survey, actor.person());
    }

    /**
     * Takes a reply. No event says who sent it when: the log is one of the places from which answers could be joined to
     * people, and that somebody has answered is on record beside it.
     *
     * @param chosen the option of each question in turn, from 1; 0 for one left out
     */
    public SurveyOutcome answer(Actor actor, String slug, List<Integer> chosen) {
        Survey survey = store.find(actor.body(), slug, true)
                .filter(one -> one.isOpenOn(now.today()))
                .orElseThrow(NotFound::new);
        boolean unspent = !store.hasTaken(survey, actor.person());
        guard.require(actor, ANSWER, subject("survey_answer", survey, unspent).with(Condition.UNLINKABLE));
        if (chosen.size() != survey.questions().size()) {
            return new SurveyOutcome.Wrong("", "Answer the questions, or leave them out one by one");
        }
        if (store.take(survey, actor.person())) {
            store.count(survey, chosen);
        }
        return new SurveyOutcome.Done(slug);
    }

    /** How many complete replies came in. */
    public int replies(Survey survey) {
        return store.tallies(survey).stream()
                .filter(tally -> tally.question() == SurveyStore.WHOLE_REPLY)
                .mapToInt(Tally::replies)
                .sum();
    }

    /** The counts of a closed survey; empty while there are too few replies, or the actor may not see them. */
    public Optional<List<Result>> results(Actor actor, Survey survey) {
        List<Tally> tallies = store.tallies(survey);
        Subject subject = Subject.of("survey_result", survey.state(now.today())).controlledBy(survey.controllerBody());
        Subject enough = replies(survey) < THRESHOLD ? subject : subject.with(Condition.N_AT_LEAST_THRESHOLD);
        if (!guard.may(actor, COUNTS, enough)) {
            return Optional.empty();
        }
        return Optional.of(survey.questions().stream()
                .map(question -> new Result(question, of(tallies, question)))
                .toList());
    }

    private static List<Integer> of(List<Tally> tallies, Survey.Question question) {
        return tallies.stream()
                .filter(tally -> tally.question() == question.number())
                .map(Tally::replies)
                .toList();
    }

    private boolean mayOpen(Actor actor, Survey survey) {
        return survey.isOpenOn(now.today())
                && guard.may(actor, READ, subject("survey", survey, !store.hasTaken(survey, actor.person())));
    }

    private static Subject subject(String objectClass, Survey survey, boolean unspent) {
        Subject subject = Subject.of(objectClass, "open").controlledBy(survey.controllerBody());
        return unspent ? subject.with(Condition.TOKEN_UNSPENT) : subject;
    }
}
