package org.probity.sample.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.probity.access.Actor;
import org.probity.figure.Period;
import org.probity.figure.stated.ResearchedFigures;
import org.probity.figure.stated.Stated;
import org.probity.inspection.returns.Cell;
import org.probity.inspection.returns.Filling;
import org.probity.inspection.returns.ReturnDraft;
import org.probity.inspection.returns.Returns;
import org.probity.inspection.returns.Signing;
import org.probity.inspection.submission.Submissions;
import org.probity.sample.people.Force;
import org.probity.sample.people.Force.Part;
import org.probity.sample.people.Inspectorate;
import org.probity.sample.people.Scene;
import org.springframework.stereotype.Component;

/** What the forces of the service state from systems of their own, signed by a chief officer; and their sizes, which the inspectorate looks up. */
@Component
class ServiceReturns {

    private static final String SYSTEM = "records system of the force";

    private final Scene scene;
    private final Returns returns;
    private final Filling filling;
    private final Signing signing;
    private final Submissions submissions;
    private final ResearchedFigures research;

    ServiceReturns(
            Scene scene,
            Returns returns,
            Filling filling,
            Signing signing,
            Submissions submissions,
            ResearchedFigures research) {
        this.scene = scene;
        this.returns = returns;
        this.filling = filling;
        this.signing = signing;
        this.submissions = submissions;
        this.research = research;
    }

    /** The return lead supplies each figure; a chief officer signs two days later. */
    void send(Force force, String round, Map<String, Answer> answers, LocalDate day) {
        scene.does(day, force.the(Part.RETURN_LEAD), lead -> supply(lead, round, answers));
        scene.does(day.plusDays(2), force.the(Part.CHIEF_OFFICER), chief -> {
            if (!(signing.sign(chief, round) instanceof Signing.Outcome.Sent)) {
                throw new IllegalStateException("The return of " + force.body() + " for " + round + " cannot be sent");
            }
        });
    }

    private void supply(Actor lead, String round, Map<String, Answer> answers) {
        ReturnDraft draft = returns.start(lead, round);
        LocalDate asAt = draft.round().plan().asAt();
        for (Cell cell : draft.cells()) {
            Answer answer = Objects.requireNonNull(answers.get(cell.metric()), cell.metric());
            Stated stated = answer.value() == null
                    ? Stated.absent(
                            draft.body(),
                            cell.metric(),
                            Objects.requireNonNull(answer.absence()),
                            cell.asked().period(),
                            SYSTEM)
                    : Stated.value(
                                    draft.body(),
                                    cell.metric(),
                                    answer.value(),
                                    cell.asked().period(),
                                    SYSTEM)
                            .asAt(asAt)
                            .evidencedBy("Sample extract of the month before");
            if (!filling.supply(lead, round, cell.edition(), stated.commented(answer.comment()))) {
                throw new IllegalStateException("The cell " + cell.metric() + " cannot be filled");
            }
        }
    }

    /** One analyst takes them all. */
    void accept(Inspectorate people, UUID round, List<String> bodies, LocalDate day) {
        scene.does(
                day, people.analyst(), analyst -> bodies.forEach(body -> submissions.accept(analyst, round, body, 1)));
    }

    /** From published tables of the workforce, so researched, and never counted here nor supplied by the force. */
    void sizes(Inspectorate people, UUID round, Map<String, Integer> sizes, LocalDate day) {
        List<UUID> drafts = scene.on(
                day,
                people.analyst(),
                analyst -> sizes.entrySet().stream()
                        .map(size -> research.research(
                                analyst,
                                Stated.value(
                                                size.getKey(),
                                                ServiceRound.WORKFORCE,
                                                java.math.BigDecimal.valueOf(size.getValue()),
                                                new Period(null, null),
                                                "invented table of the workforce, March 2012")
                                        .asAt(LocalDate.of(2012, 3, 31))
                                        .sharedWithForce()
                                        .madeFor(round)))
                        .toList());
        scene.does(
                day.plusDays(1), people.secondLead(), lead -> drafts.forEach(draft -> research.approve(lead, draft)));
    }
}
