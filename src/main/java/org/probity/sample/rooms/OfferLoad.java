package org.probity.sample.rooms;

import java.time.LocalDate;
import java.util.UUID;
import org.probity.decision.Act;
import org.probity.decision.Outcome;
import org.probity.register.Asked;
import org.probity.register.Drafts;
import org.probity.register.Entry;
import org.probity.register.Moves;
import org.probity.register.Registers;
import org.probity.register.definition.Details;
import org.probity.sample.people.Scene;
import org.springframework.stereotype.Component;

/** Declares offers and contacts with the media, each by whoever had it, and decides what was accepted. */
@Component
class OfferLoad {

    private static final String REASON = "Looked at before it was used (sample)";

    private final Scene scene;
    private final Registers registers;
    private final Drafts drafts;
    private final Moves moves;

    OfferLoad(Scene scene, Registers registers, Drafts drafts, Moves moves) {
        this.scene = scene;
        this.registers = registers;
        this.drafts = drafts;
        this.moves = moves;
    }

    /** An entry that was sent: its id and where it stands. */
    record Sent(UUID id, int version) {}

    /** Declared on the day after it was offered. */
    Sent offered(UUID owner, DeclaredGift gift) {
        return sent(owner, "gifts", gift.offeredOn().plusDays(1), gift);
    }

    Sent spoken(UUID owner, DeclaredContact contact) {
        return sent(owner, "media", contact.on(), contact);
    }

    void decide(Sent entry, UUID decider, LocalDate day, Act act) {
        scene.does(
                day,
                decider,
                actor -> moved(moves.make(
                        actor, entry.id(), Asked.to(act, entry.version()).because(REASON))));
    }

    private Sent sent(UUID owner, String register, LocalDate day, Record details) {
        return scene.on(day, owner, actor -> {
            Entry begun = drafts.start(actor, registers.find(register).orElseThrow(), Details.of(details));
            return new Sent(begun.id(), moved(drafts.send(actor, begun.id(), begun.version(), REASON)));
        });
    }

    private static int moved(Outcome outcome) {
        if (outcome instanceof Outcome.Moved moved) {
            return moved.version();
        }
        throw new IllegalStateException("The sample cannot be entered: " + outcome);
    }
}
