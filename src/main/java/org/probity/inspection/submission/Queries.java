package org.probity.inspection.submission;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.probity.access.Action;
import org.probity.access.Actor;
import org.probity.access.Ask;
import org.probity.audit.Audit;
import org.probity.audit.Given;
import org.probity.audit.Guard;
import org.probity.audit.Kind;
import org.probity.inspection.round.Places;
import org.probity.platform.time.Now;
import org.probity.platform.web.NotFound;
import org.springframework.stereotype.Service;

/** The thread of questions and answers about each cell of what was sent. */
@Service
public class Queries {

    private enum Turn {
        ASKS("query", "queried", QueryMessage.Side.INSPECTORATE),
        ANSWERS("answer", "answered", QueryMessage.Side.FORCE);

        private final Ask ask;
        private final String act;
        private final QueryMessage.Side side;

        Turn(String detail, String act, QueryMessage.Side side) {
            this.ask = Ask.to(Action.UPDATE, detail);
            this.act = act;
            this.side = side;
        }
    }

    private final SubmissionStore store;
    private final RoundSubmissionStore rounds;
    private final Submissions submissions;
    private final Guard guard;
    private final Audit audit;
    private final Now now;

    Queries(
            SubmissionStore store,
            RoundSubmissionStore rounds,
            Submissions submissions,
            Guard guard,
            Audit audit,
            Now now) {
        this.store = store;
        this.rounds = rounds;
        this.submissions = submissions;
        this.guard = guard;
        this.audit = audit;
        this.now = now;
    }

    /** The inspectorate asks about a cell; the return is queried from then on. */
    public void ask(Actor actor, UUID round, String body, String metric, String words) {
        say(actor, Turn.ASKS, round, body, metric, words);
    }

    /** The force answers in words; the figure stays as it was sent. */
    public void answer(Actor actor, UUID round, String body, String metric, String words) {
        say(actor, Turn.ANSWERS, round, body, metric, words);
    }

    private void say(Actor actor, Turn turn, UUID round, String body, String metric, String words) {
        Submission latest = store.latest(round, body).orElseThrow(NotFound::new);
        guard.require(actor, turn.ask, submissions.subject(actor, latest), Given.about(latest.id()));
        if (latest.cell(metric).isEmpty()) {
            throw new NotFound();
        }
        QueryMessage message = new QueryMessage(latest.id(), latest.version(), metric, turn.side, words, now.instant());
        store.say(latest, message, actor.person());
        store.move(latest, turn.act, turn.side, actor.person(), now.instant());
        audit.changed(actor, Kind.ALTERATION, Submissions.object(latest), List.of("query"), null);
    }

    public boolean mayAsk(Actor actor, Submission submission) {
        return guard.may(actor, Turn.ASKS.ask, submissions.subject(actor, submission));
    }

    /** As {@link #mayAsk(Actor, Submission)}, for a page over many forces. */
    public boolean mayAsk(Actor actor, Places.Reach reach, Submission submission) {
        return guard.may(actor, Turn.ASKS.ask, reach.on(Submissions.subject(submission), submission.body()));
    }

    public boolean mayAnswer(Actor actor, Submission submission) {
        return guard.may(actor, Turn.ANSWERS.ask, submissions.subject(actor, submission));
    }

    /** How the threads of all bodies of a round stand, for a reader of the board. */
    public Map<String, QueryStanding> standing(UUID round) {
        return rounds.queries(round);
    }

    /** Of every version, oldest first, for a reader who may read the return. */
    public List<QueryMessage> thread(UUID round, String body) {
        return store.messages(round, body);
    }
}
