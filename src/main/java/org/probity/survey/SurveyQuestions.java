package org.probity.survey;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.probity.access.Action;
import org.probity.access.Actor;
import org.probity.access.Ask;
import org.probity.audit.Audit;
import org.probity.audit.Given;
import org.probity.audit.Guard;
import org.probity.audit.Kind;
import org.probity.platform.time.Now;
import org.probity.platform.web.NotFound;
import org.probity.survey.Survey.Asked;
import org.probity.survey.Survey.Question;
import org.probity.survey.Survey.Stage;
import org.springframework.stereotype.Service;

/** Writing the questions of a draft. */
@Service
public class SurveyQuestions {

    private static final Ask UPDATE = Ask.to(Action.UPDATE);
    private static final int MOST_ANSWERS = 9;

    private final SurveyStore store;
    private final Guard guard;
    private final Audit audit;
    private final Now now;

    SurveyQuestions(SurveyStore store, Guard guard, Audit audit, Now now) {
        this.store = store;
        this.guard = guard;
        this.audit = audit;
        this.now = now;
    }

    public SurveyOutcome add(Actor actor, String slug, Asked asked) {
        Survey survey = draft(actor, slug);
        Optional<SurveyOutcome> refused = refused(survey, asked);
        if (refused.isPresent()) {
            return refused.get();
        }
        store.addQuestion(survey, new Question(survey.questions().size() + 1, UUID.randomUUID(), asked));
        return changed(actor, survey);
    }

    /** Writes over a question; it stays the same question in later waves. */
    public SurveyOutcome change(Actor actor, String slug, int number, Asked asked) {
        Survey survey = draft(actor, slug);
        Question earlier = question(survey, number);
        Optional<SurveyOutcome> refused = refused(survey, asked);
        if (refused.isPresent()) {
            return refused.get();
        }
        store.change(survey, new Question(number, earlier.thread(), asked));
        return changed(actor, survey);
    }

    public SurveyOutcome drop(Actor actor, String slug, int number) {
        Survey survey = draft(actor, slug);
        if (survey.stage() != Stage.DRAFT) {
            return new SurveyOutcome.MovedOn(slug, survey.stage());
        }
        store.drop(survey, question(survey, number));
        return changed(actor, survey);
    }

    private Survey draft(Actor actor, String slug) {
        Survey survey = store.find(actor.body(), slug, true).orElseThrow(NotFound::new);
        guard.require(actor, UPDATE, Surveys.subject(survey, now.today()), Given.about(survey.id()));
        return survey;
    }

    static Question question(Survey survey, int number) {
        return survey.questions().stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static Optional<SurveyOutcome> refused(Survey survey, Asked asked) {
        if (survey.stage() != Stage.DRAFT) {
            return Optional.of(new SurveyOutcome.MovedOn(survey.slug(), survey.stage()));
        }
        int answers = asked.options().size();
        if (answers < 2 || answers > MOST_ANSWERS) {
            return Optional.of(new SurveyOutcome.Wrong("options", "Enter between 2 and 9 answers, one on each line"));
        }
        Integer correct = asked.correct();
        return correct != null && (correct < 1 || correct > answers)
                ? Optional.of(
                        new SurveyOutcome.Wrong("correct", "Right answer must be the number of one of the answers"))
                : Optional.empty();
    }

    private SurveyOutcome changed(Actor actor, Survey survey) {
        audit.changed(actor, Kind.ALTERATION, Surveys.ref(survey), List.of("question"), null);
        return new SurveyOutcome.Done(survey.slug());
    }
}
