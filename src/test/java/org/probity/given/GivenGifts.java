package org.probity.given;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.probity.decision.Act;
import org.probity.decision.Outcome;
import org.probity.register.Asked;
import org.probity.register.Drafts;
import org.probity.register.Entries;
import org.probity.register.Entry;
import org.probity.register.Moves;
import org.probity.register.Registers;
import org.probity.register.definition.Details;
import org.probity.register.gifts.GiftDetails;
import org.probity.register.media.MediaDetails;
import org.springframework.stereotype.Component;

/** Offers declared and contacts recorded, as their pages make them. */
@Component
public class GivenGifts {

    private final GivenPeople people;
    private final Registers registers;
    private final Drafts drafts;
    private final Moves moves;
    private final Entries entries;

    GivenGifts(GivenPeople people, Registers registers, Drafts drafts, Moves moves, Entries entries) {
        this.people = people;
        this.registers = registers;
        this.drafts = drafts;
        this.moves = moves;
        this.entries = entries;
    }

    /** @param pence null where the value is not known */
    public static GiftDetails offer(String outcome, Long pence, LocalDate on) {
        return offer(outcome, "gift", "Acme Ltd", "business", pence, on);
    }

    public static GiftDetails offer(String outcome, String kind, String giver, String type, Long pence, LocalDate on) {
        return new GiftDetails(
                outcome,
                "received",
                kind,
                "A hamper",
                giver,
                null,
                null,
                type,
                pence == null ? "not-known" : "stated",
                pence,
                on,
                outcome.equals("accepted") ? "Refusal would have offended" : null,
                outcome.equals("handed-back") || outcome.equals("given-up") ? "With the giver" : null);
    }

    public static MediaDetails contact(LocalDate on, String purpose) {
        return new MediaDetails(on, "A reporter", "Gazette", "call", "Burglaries", purpose, null);
    }

    public Entry declared(UUID owner, GiftDetails details) {
        return sent(owner, "gifts", details);
    }

    public Entry recorded(UUID owner, MediaDetails details) {
        return sent(owner, "media", details);
    }

    private Entry sent(UUID owner, String register, Record details) {
        return people.as(owner, actor -> {
            Entry draft = drafts.start(actor, registers.find(register).orElseThrow(), Details.of(details));
            assertThat(drafts.send(actor, draft.id(), draft.version(), "Told late"))
                    .isInstanceOf(Outcome.Moved.class);
            return entries.read(actor, draft.id());
        });
    }

    public Outcome move(UUID by, Entry entry, Act act) {
        return people.as(
                by,
                actor -> moves.make(
                        actor,
                        entry.id(),
                        Asked.to(act, entries.read(actor, entry.id()).version()).because("Because")));
    }

    public Moves moves() {
        return moves;
    }

    /** Saves what is now said instead, and sends it where changes were asked. */
    public void amended(UUID owner, Entry entry, Record details) {
        people.as(owner, actor -> {
            Entry now = entries.read(actor, entry.id());
            boolean answers = now.status() == org.probity.decision.Status.CHANGES_ASKED;
            assertThat(drafts.save(actor, now.id(), now.version(), Details.of(details)))
                    .isInstanceOf(Drafts.Saved.Kept.class);
            Entry saved = entries.read(actor, entry.id());
            return answers ? drafts.answer(actor, saved.id(), saved.version(), "Put right") : saved;
        });
    }

    public Entry read(UUID reader, Entry entry) {
        return people.as(reader, actor -> entries.read(actor, entry.id()));
    }
}
