package org.probity.given;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.probity.access.Actor;
import org.probity.access.Role;
import org.probity.decision.Act;
import org.probity.decision.Outcome;
import org.probity.register.Asked;
import org.probity.register.Drafts;
import org.probity.register.Entries;
import org.probity.register.Entry;
import org.probity.register.Moves;
import org.probity.register.definition.Details;
import org.probity.register.interests.InterestDetails;
import org.probity.register.interests.InterestsRegister;
import org.springframework.stereotype.Component;

/** Declarations of interests at any stage, made through the services. */
@Component
public class GivenInterests {

    private final GivenPeople people;
    private final InterestsRegister register;
    private final Drafts drafts;
    private final Moves moves;
    private final Entries entries;

    GivenInterests(GivenPeople people, InterestsRegister register, Drafts drafts, Moves moves, Entries entries) {
        this.people = people;
        this.register = register;
        this.drafts = drafts;
        this.moves = moves;
        this.entries = entries;
    }

    /** A bakery on two days, eight hours a week, that raises no finding that asks for anything. */
    public static InterestDetails bakery() {
        return bakery("Blue Door Bakery");
    }

    public static InterestDetails bakery(String name) {
        return ofKind("paid-hobby", name);
    }

    /** The bakery's answers under another kind: for what looks at others of the kind. */
    public static InterestDetails ofKind(String category, String name) {
        return new InterestDetails(
                "own",
                null,
                null,
                category,
                "none",
                name,
                "01234567",
                "1 Mill Lane",
                null,
                new BigDecimal("8"),
                List.of("sat", "sun"),
                "under-1000",
                LocalDate.of(2100, 1, 1),
                "No");
    }

    public static InterestDetails blocked() {
        return new InterestDetails(
                "own",
                null,
                null,
                "self-employed",
                "private-investigator",
                "Quiet Eye",
                null,
                null,
                null,
                new BigDecimal("5"),
                null,
                "under-1000",
                LocalDate.of(2100, 1, 1),
                "No");
    }

    public Entry draft(UUID owner, InterestDetails details) {
        return people.as(owner, actor -> {
            Entry begun = drafts.start(actor, register);
            drafts.save(actor, begun.id(), begun.version(), Details.of(details));
            return entries.read(actor, begun.id());
        });
    }

    public Entry submitted(UUID owner) {
        return submitted(owner, bakery());
    }

    public Entry submitted(UUID owner, InterestDetails details) {
        Entry draft = draft(owner, details);
        return people.as(owner, actor -> {
            assertThat(drafts.send(actor, draft.id(), draft.version(), "Told late"))
                    .isInstanceOf(Outcome.Moved.class);
            return entries.read(actor, draft.id());
        });
    }

    /** Sent, and taken up by that person of the desk. */
    public Entry taken(UUID owner, UUID decider, InterestDetails details) {
        Entry sent = submitted(owner, details);
        return people.as(decider, actor -> {
            assertThat(moves.assign(actor, sent.id(), decider, sent.version())).isInstanceOf(Outcome.Moved.class);
            return entries.read(actor, sent.id());
        });
    }

    public Entry taken(UUID owner, UUID decider) {
        return taken(owner, decider, bakery());
    }

    public Outcome move(UUID by, Entry entry, Act act, String reason) {
        return people.as(
                by,
                actor -> moves.make(
                        actor,
                        entry.id(),
                        Asked.to(act, entries.read(actor, entry.id()).version()).because(reason)));
    }

    public Entry approved(UUID owner, UUID decider) {
        Entry taken = taken(owner, decider);
        assertThat(move(decider, taken, Act.APPROVE, "Compatible")).isInstanceOf(Outcome.Moved.class);
        return people.as(owner, actor -> entries.read(actor, taken.id()));
    }

    public Moves moves() {
        return moves;
    }

    public Entry read(Actor actor, UUID id) {
        return entries.read(actor, id);
    }

    /** A decision officer of the body. */
    public UUID decider(String body) {
        return people.with(Role.DECIDER, body);
    }
}
