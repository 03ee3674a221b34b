package org.probity.inspection;

import java.util.ArrayList;
import java.util.List;
import org.probity.access.Actor;
import org.probity.access.Role;
import org.probity.entrance.HomeTask;
import org.probity.entrance.HomeTasks;
import org.probity.entrance.NavItem;
import org.probity.entrance.Navigation;
import org.probity.inspection.returns.ReturnDraft;
import org.probity.inspection.returns.Returns;
import org.probity.inspection.round.Round;
import org.probity.inspection.round.Rounds;
import org.probity.inspection.submission.ReturnStatus;
import org.probity.inspection.submission.Submissions;
import org.probity.platform.words.Words;
import org.springframework.stereotype.Component;

/** What of rounds and returns waits for whom. */
@Component
class InspectionNavigation implements Navigation, HomeTasks {

    private final Rounds rounds;
    private final Returns returns;
    private final Submissions submissions;

    InspectionNavigation(Rounds rounds, Returns returns, Submissions submissions) {
        this.rounds = rounds;
        this.returns = returns;
        this.submissions = submissions;
    }

    @Override
    public List<NavItem> items() {
        return List.of(
                new NavItem(60, "Returns", "/returns", InspectionNavigation::isOfForce),
                new NavItem(60, "Rounds", "/inspect", InspectionNavigation::isInspecting));
    }

    @Override
    public List<HomeTask> tasks(Actor actor) {
        if (isOfForce(actor)) {
            return returns.all(actor).stream()
                    .filter(draft -> draft.round().isOpen())
                    .map(draft -> task(actor, draft))
                    .toList();
        }
        return isInspecting(actor) ? inspecting(actor) : List.of();
    }

    private HomeTask task(Actor actor, ReturnDraft draft) {
        String href = "/returns/" + draft.round().key();
        String until = "until " + Words.date(draft.round().plan().returnsTo());
        if (returns.maySign(actor, draft) && draft.readyToSend()) {
            return new HomeTask("Sign the return: " + draft.round().title(), href + "/sign", until, true);
        }
        if (draft.status() == ReturnStatus.QUERIED) {
            return new HomeTask("Answer the queries: " + draft.round().title(), href, "queried", true);
        }
        boolean fills = returns.mayFill(actor, draft) || returns.mayStart(actor, draft);
        String verb = fills ? "Fill in the return: " : "Read the return: ";
        String count = draft.answered() + " of " + draft.cells().size() + " answered, " + until;
        return new HomeTask(
                verb + draft.round().title(),
                href,
                fills ? count : draft.status().words(),
                fills);
    }

    private List<HomeTask> inspecting(Actor actor) {
        List<HomeTask> tasks = new ArrayList<>();
        for (Round round : rounds.all(actor)) {
            if (rounds.mayOpen(actor, round) && round.state() == Round.State.PLANNED) {
                tasks.add(new HomeTask("Open the round: " + round.title(), "/inspect/" + round.key(), "planned", true));
            } else if (round.isOpen()) {
                if (actor.holds(Role.INSPECTOR)) {
                    tasks.add(new HomeTask(
                            "Log fieldwork: " + round.title(), "/inspect/" + round.key() + "/evidence/new", "", false));
                }
                long sent = submissions.board(actor, round).stream()
                        .filter(standing -> standing.status() == ReturnStatus.SENT)
                        .count();
                String count = sent == 0 ? "none to look at" : Words.count(sent, "return", "returns") + " to look at";
                tasks.add(new HomeTask(
                        "Look at returns: " + round.title(), "/inspect/" + round.key() + "/forces", count, sent > 0));
            }
        }
        return tasks;
    }

    private static boolean isOfForce(Actor actor) {
        return actor.holds(Role.RETURN_LEAD) || actor.holds(Role.SIGNATORY);
    }

    private static boolean isInspecting(Actor actor) {
        return actor.holds(Role.INSP_LEAD) || actor.holds(Role.INSPECTOR) || actor.holds(Role.ANALYST);
    }
}
