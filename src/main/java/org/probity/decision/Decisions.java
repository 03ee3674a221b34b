package org.probity.decision;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.probity.access.Actor;
import org.probity.access.Decision.Permitted;
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
        Optional<Step> row = workflow.step(matter.status(), move.act());
        if (row.isEmpty()) {
            return new Outcome.NotFromHere(matter.status());
        }
        Step step = row.get();
        String reason = blankToNull(move.reason());
        Permitted permitted = guard.require(
                actor, step.by(), matter.subject(), Given.reason(reason).andAbout(matter.id()));
        if (!matter.stops().isEmpty()) {
            return new Outcome.Stopped(matter.stops());
        }
        if ((step.reasonOwed() || matter.reasonOwed()) && reason == null) {
            return new Outcome.ReasonOwed();
        }
        return record(
                actor,
                permitted.role().name(),
                matter,
                step,
                new Move(move.act(), move.openedVersion(), reason, move.happenedAt()));
    }

    /** Whether the actor could make this move from here: to draw its button or not. */
    public boolean may(Actor actor, Workflow workflow, Matter matter, Act act) {
        return workflow.step(matter.status(), act)
                .filter(step -> guard.may(actor, step.by(), matter.subject()))
                .isPresent();
    }

    /** Oldest first. */
    public List<Made> history(String controllerBody, UUID matter) {
        return moves.of(controllerBody, matter);
    }

    /** Whether the last decision on the matter rests on other bytes than {@code today}; false while none was made. */
    public boolean stale(String controllerBody, UUID matter, byte[] today) {
        return moves.lastBasisHash(controllerBody, matter)
                .map(hash -> !MessageDigest.isEqual(hash, sha256(today)))
                .orElse(false);
    }

    /** The bytes that a move rests on, when it is one that keeps them. */
    public Optional<byte[]> basis(String controllerBody, UUID move) {
        return moves.basis(controllerBody, move);
    }

    private Outcome record(Actor actor, String role, Matter matter, Step step, Move move) {
        Instant recordedAt = now.instant();
        if (move.happenedAt().isAfter(recordedAt)) {
            throw new IllegalArgumentException("A move cannot happen after it is recorded");
        }
        UUID id = UUID.randomUUID();
        int version = matter.version() + 1;
        Made made = new Made(
                id,
                matter.id(),
                step.act(),
                step.from(),
                step.to(),
                actor.person(),
                role,
                move.happenedAt(),
                recordedAt,
                move.reason(),
                version);
        boolean keeps = step.to().state().equals("decided");
        moves.add(
                matter.controllerBody(),
                matter.subject().objectClass(),
                made,
                keeps ? matter.basis() : null,
                keeps ? sha256(matter.basis()) : null);
        return new Outcome.Moved(id, step.to(), version);
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
