package org.probity.survey.result;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.probity.access.Actor;
import org.probity.audit.Audit;
import org.probity.audit.Kind;
import org.probity.audit.ObjectRef;
import org.probity.entrance.SignIns;
import org.probity.platform.jobs.JobHandler;
import org.probity.platform.time.Now;
import org.probity.survey.Survey;
import org.probity.survey.Surveys;
import org.probity.survey.reply.SurveyReplies;
import org.springframework.stereotype.Component;

/** Counts a survey once it has closed, all replies in one transaction, and empties the boxes. */
@Component
public class SurveyCount implements JobHandler {

    private final Surveys surveys;
    private final SurveyReplies replies;
    private final ResultStore store;
    private final SignIns signIns;
    private final Audit audit;
    private final Now now;

    SurveyCount(Surveys surveys, SurveyReplies replies, ResultStore store, SignIns signIns, Audit audit, Now now) {
        this.surveys = surveys;
        this.replies = replies;
        this.store = store;
        this.signIns = signIns;
        this.audit = audit;
        this.now = now;
    }

    @Override
    public String kind() {
        return Surveys.COUNT;
    }

    /** @param ref the body and the id of the survey, parted by a slash */
    @Override
    public void run(String ref) {
        int slash = ref.lastIndexOf('/');
        count(ref.substring(0, slash), UUID.fromString(ref.substring(slash + 1)));
    }

    /** @return whether it was counted now: not if it was counted before */
    public boolean count(String body, UUID survey) {
        return signIns.asJob(Surveys.COUNT, body, job -> count(job, body, survey));
    }

    private boolean count(Actor job, String body, UUID id) {
        Survey survey = held(body, id);
        if (store.counted(survey).isPresent()) {
            return false;
        }
        CountRules.Outcome outcome = CountRules.count(survey, replies.takeOut(survey));
        store.keep(survey, store.serving(body, survey.closesOn()), outcome, now.instant());
        audit.changed(
                job,
                Kind.ALTERATION,
                new ObjectRef(Surveys.OBJECT_CLASS, survey.id(), 1, body),
                List.of("counted"),
                null);
        return true;
    }

    private Survey held(String body, UUID id) {
        Optional<Survey> found = surveys.ofBody(body).stream()
                .filter(survey -> survey.id().equals(id))
                .findFirst();
        return found.flatMap(survey -> surveys.held(body, survey.slug())).orElseThrow();
    }
}
