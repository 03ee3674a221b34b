package org.probity.decision;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.probity.access.Actor;
import org.probity.access.Decision.Permitted;
import org.probity.access.Subject;
import org.probity.audit.Given;
import org.probity.audit.Guard;
import org.probity.platform.time.Now;
import org.springframework.stereotype.Service;

/** Makes moves and tells which were made. The caller has checked that the actor may read the matter. */
@Service
public class Decisions {

    private final Guard guard;
    private final MoveStore moves;
    private final Now now;

    Decisions(Guard guard, MoveStore moves, Now now) {
        this.guard = guard;
        this.moves = moves;
        this.now = now;
    }

    /**
     * Tries one move, and records it when the table, the actor's rights and the matter's own rules allow.
     *
     * @throws IllegalArgumentException when the move is said to happen in the future
     */
    public Outcome decide(Actor actor, Workflow workflow, Matter matter, Move move) {
        if (move.openedVersion() != matter.version()) {
            return new Outcome.MovedOn(matter.status(), matter.version());
        }
        Optional<Workflow.Step> row = workflow.step(matter.status(), move.act());
        if (row.isEmpty()) {
            return new Outcome.NotFromHere(matter.status());
        }
        Workflow.Step step = row.get();
        String typed = move.reason();
        String reason = typed == null || typed.isBlank() ? null : typed.strip();
        Permitted permitted = guard.require(
                actor, step.by(), matter.subject(), Given.reason(reason).andAbout(matter.id()));
        if (!matter.stops().isEmpty()) {
            return new Outcome.Stopped(matter.stops());
        }
        if ((step.reasonOwed() || matter.reasonOwed()) && reason == null) {
            return new Outcome.ReasonOwed();
        }
        Made made = made(actor, permitted, matter, step, move, reason);
        boolean keeps = step.to().state().equals("decided");
        moves.add(matter.controllerBody(), matter.subject().objectClass(), made, keeps ? matter.basis() : null);
        return new Outcome.Moved(made.id(), step.to(), made.version());
    }

    /** Whether the actor could make this move from here: to draw its button or not. */
    public boolean may(Actor actor, Workflow workflow, Status from, Subject subject, Act act) {
        return workflow.step(from, act)
                .filter(step -> guard.may(actor, step.by(), subject))
                .isPresent();
    }

    /** Oldest first. */
    public List<Made> history(String controllerBody, UUID matter) {
        return moves.of(controllerBody, matter);
    }

    /** The bytes that the last decision on the matter rests on; empty while none was made. It is stale when today's differ. */
    public Optional<byte[]> lastBasis(String controllerBody, UUID matter) {
        return moves.lastBasis(controllerBody, matter);
    }

    private Made made(
            Actor actor, Permitted by, Matter matter, Workflow.Step step, Move move, @Nullable String reason) {
        Instant recordedAt = now.instant();
        if (move.happenedAt().isAfter(recordedAt)) {
            throw new IllegalArgumentException("A move cannot happen after it is recorded");
        }
        return new Made(
                UUID.randomUUID(),
                matter.id(),
                step.act(),
                step.from(),
                step.to(),
                actor.person(),
                by.role().name(),
                move.happenedAt(),
                recordedAt,
                reason,
                matter.version() + 1);
    }
}
