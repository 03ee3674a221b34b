package org.probity.survey.reply;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.probity.access.Action;
import org.probity.access.Actor;
import org.probity.access.Ask;
import org.probity.access.Condition;
import org.probity.access.Subject;
import org.probity.audit.Guard;
import org.probity.people.People;
import org.probity.people.Person;
import org.probity.platform.time.Now;
import org.probity.platform.web.NotFound;
import org.probity.survey.Survey;
import org.probity.survey.SurveyOutcome;
import org.probity.survey.Surveys;
import org.probity.survey.reply.ReplyStore.Box;
import org.springframework.stereotype.Service;

/** Answering a survey, once. */
@Service
public class SurveyReplies {

    private static final Ask READ = Ask.to(Action.READ);
    private static final Ask READ_ANSWERS = Ask.to(Action.READ, "right answers");
    private static final Ask ANSWER = Ask.to(Action.CREATE);

    private final ReplyStore store;
    private final ReplySeal seal;
    private final Surveys surveys;
    private final People people;
    private final Guard guard;
    private final Now now;

    SurveyReplies(ReplyStore store, ReplySeal seal, Surveys surveys, People people, Guard guard, Now now) {
        this.store = store;
        this.seal = seal;
        this.surveys = surveys;
        this.people = people;
        this.guard = guard;
        this.now = now;
    }

    /** Surveys that wait for the actor's answers. */
    public List<Survey> waitingFor(Actor actor) {
        return surveys.ofBody(actor.body()).stream()
                .filter(survey -> mayOpen(actor, survey))
                .toList();
    }

    /** @throws NotFound if it is not open to the actor: not published, closed, or answered */
    public Survey open(Actor actor, String slug) {
        return find(actor, slug).filter(survey -> mayOpen(actor, survey)).orElseThrow(NotFound::new);
    }

    /**
     * A survey whose right answers the actor may read: they have answered it, or it has closed.
     *
     * @throws NotFound if it is neither
     */
    public Survey over(Actor actor, String slug) {
        return find(actor, slug).filter(survey -> mayReadAnswers(actor, survey)).orElseThrow(NotFound::new);
    }

    /** Whether the actor's one reply is sent, or the survey has closed, so that a page says so instead of asking. */
    public boolean isOver(Actor actor, String slug) {
        return find(actor, slug).filter(survey -> mayReadAnswers(actor, survey)).isPresent();
    }

    public boolean isOpen(Survey survey) {
        return survey.isOpenOn(now.today());
    }

    /**
     * Takes a reply. No event says who sent it when: the log is one of the places from which answers could be joined to
     * people, and that somebody has answered is on record beside it.
     *
     * @param chosen the option of each question in turn, from 1; 0 for one left out
     */
    public SurveyOutcome answer(Actor actor, String slug, List<Integer> chosen) {
        Survey survey = surveys.held(actor.body(), slug)
                .filter(one -> one.isOpenOn(now.today()))
                .orElseThrow(NotFound::new);
        boolean unspent = !store.hasTaken(survey, actor.person());
        guard.require(actor, ANSWER, subject("survey_answer", survey, unspent).with(Condition.UNLINKABLE));
        if (chosen.size() != survey.questions().size()) {
            return new SurveyOutcome.Wrong("", "Answer the questions, or leave them out one by one");
        }
        if (store.take(survey, actor.person())) {
            Optional<UUID> unit = people.find(actor.person()).map(Person::unit);
            putIn(survey, new Reply(unit, chosen));
        }
        return new SurveyOutcome.Done(slug);
    }

    /** How many have replied so far. */
    public int count(Survey survey) {
        return store.taken(survey);
    }

    /** Every reply of a survey that has closed, for counting; the boxes are empty afterwards. */
    public List<Reply> takeOut(Survey survey) {
        if (!survey.isClosedOn(now.today())) {
            throw new IllegalStateException("Replies stay sealed until the survey has closed");
        }
        List<Reply> replies = new ArrayList<>();
        for (Box box : store.boxes(survey)) {
            replies.addAll(
                    seal.open(name(survey, box.number()), survey.questions().size(), box.sealed()));
        }
        store.empty(survey);
        return replies;
    }

    /** The survey is held: replies go into the box one after the other. */
    private void putIn(Survey survey, Reply reply) {
        int questions = survey.questions().size();
        Optional<Box> open = store.open(survey);
        int number = open.map(Box::number).orElseGet(() -> store.boxCount(survey) + 1);
        List<Reply> within = new ArrayList<>(open.map(box -> seal.open(name(survey, number), questions, box.sealed()))
                .orElse(List.of()));
        within.add(reply);
        boolean full = within.size() == ReplySeal.MOST;
        store.put(survey, number, full, seal.seal(name(survey, number), questions, within));
    }

    private static String name(Survey survey, int number) {
        return survey.controllerBody() + "/" + survey.id() + "/" + number;
    }

    private Optional<Survey> find(Actor actor, String slug) {
        return surveys.ofBody(actor.body()).stream()
                .filter(survey -> survey.slug().equals(slug))
                .findFirst();
    }

    private boolean mayOpen(Actor actor, Survey survey) {
        return survey.isOpenOn(now.today())
                && guard.may(actor, READ, subject("survey", survey, !store.hasTaken(survey, actor.person())));
    }

    private boolean mayReadAnswers(Actor actor, Survey survey) {
        boolean over = survey.isClosedOn(now.today())
                || (survey.isOpenOn(now.today()) && store.hasTaken(survey, actor.person()));
        Subject subject = Subject.of("survey", survey.state(now.today())).controlledBy(survey.controllerBody());
        return over && guard.may(actor, READ_ANSWERS, subject);
    }

    private static Subject subject(String objectClass, Survey survey, boolean unspent) {
        Subject subject = Subject.of(objectClass, "open").controlledBy(survey.controllerBody());
        return unspent ? subject.with(Condition.TOKEN_UNSPENT) : subject;
    }
}
