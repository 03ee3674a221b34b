package org.probity.inspection.submission;

import java.util.List;
import java.util.UUID;
import org.probity.access.Access;
import org.probity.access.Actor;
import org.probity.entrance.SignIns;
import org.probity.figure.stated.ResearchedFigures;
import org.probity.inspection.round.BodyInRound;
import org.probity.inspection.round.Round;
import org.probity.inspection.round.Rounds;
import org.probity.platform.jobs.JobHandler;
import org.probity.platform.time.Now;
import org.springframework.stereotype.Component;

/**
 * The window closes by the clock: whoever sent nothing by the last day is noted as not having supplied. A body of which a
 * document was transcribed said something then, and is left alone.
 */
@Component
public class Closing implements JobHandler {

    private final SignIns signIns;
    private final Rounds rounds;
    private final Submissions submissions;
    private final ResearchedFigures researched;
    private final Now now;

    Closing(SignIns signIns, Rounds rounds, Submissions submissions, ResearchedFigures researched, Now now) {
        this.signIns = signIns;
        this.rounds = rounds;
        this.submissions = submissions;
        this.researched = researched;
        this.now = now;
    }

    @Override
    public String kind() {
        return Rounds.CLOSE_WINDOW;
    }

    @Override
    public void run(String ref) {
        closeWindow(UUID.fromString(ref));
    }

    /** @return the bodies of which nothing came; none while the window is open, so that an extended one is not closed early */
    public List<String> closeWindow(UUID round) {
        return signIns.asJob(Rounds.CLOSE_WINDOW, Access.INSPECTORATE, job -> closeWindow(job, round));
    }

    private List<String> closeWindow(Actor job, UUID id) {
        Round round = rounds.find(id).orElseThrow();
        if (!round.isOpen() || !now.today().isAfter(round.plan().returnsTo())) {
            return List.of();
        }
        List<String> silent = rounds.bodies(id).stream()
                .map(BodyInRound::body)
                .filter(body -> submissions.latest(id, body).isEmpty())
                .filter(body -> researched.approvedFor(id, body).isEmpty())
                .toList();
        silent.forEach(body -> submissions.noteNotSupplied(job, id, body));
        return silent;
    }

    /** Closes the round itself: nothing more is filled in, sent or corrected. */
    public void closeRound(UUID round) {
        signIns.asJob("inspection.close-round", Access.INSPECTORATE, job -> {
            rounds.close(job, round);
            return round;
        });
    }
}
