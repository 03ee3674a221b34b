package org.probity.access;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.probity.access.Grant.Scope;
import org.probity.access.Subject.Part;

/** For one row of the grants table: the actor and the subject for which it says yes, and those for which it just does not. */
final class Row {
    static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    static final UUID ME = new UUID(1, 1);
    static final UUID OTHER = new UUID(1, 2);
    static final Set<Compartment> ALL = Set.of(Compartment.values());
    static final Context GIVEN =
            Context.at(NOW).freshSince(NOW).because("a reason").secondedBy(new UUID(1, 3));

    /** How a condition is made to fail. */
    enum Fault {
        NONE,
        FALSE,
        UNKNOWN
    }

    private Row() {}

    private static String body(Grant row) {
        return row.role().side() == Role.Side.INSPECTORATE ? Access.INSPECTORATE : "northmere";
    }

    static Context lacking(Mark mark) {
        return switch (mark) {
            case REASON -> GIVEN.because(null);
            case FRESH_SIGN_IN -> GIVEN.freshSince(null);
            case SECOND_PERSON -> GIVEN.secondedBy(null);
        };
    }

    /** Every compartment but the one that the condition asks. */
    static Set<Compartment> readInToOthers(Condition condition) {
        Set<Compartment> others = EnumSet.allOf(Compartment.class);
        condition.compartment().ifPresent(others::remove);
        return others;
    }

    static Actor actor(Grant row, Set<Compartment> readIn) {
        return row.role() == Role.ANON ? Actor.anonymous() : holder(row, readIn, null);
    }

    static Actor ended(Grant row) {
        return holder(row, ALL, NOW);
    }

    private static Actor holder(Grant row, Set<Compartment> readIn, @Nullable Instant until) {
        Assignment held = new Assignment(row.role(), body(row), Set.of(), readIn, NOW, until);
        return new Actor(ME, "Officer A17", body(row), List.of(held));
    }

    /** A subject for which every condition of the row is true, but for one. */
    static Subject subject(Grant row, @Nullable Condition failing, Fault fault) {
        Subject subject = Subject.of(row.objectClass(), row.state())
                .controlledBy(failing == Condition.OWN_BODY ? "kingsford" : body(row))
                .with(facts(row.conditions(), failing));
        if (failing != Condition.OWN_FORCE || fault == Fault.FALSE) {
            subject = subject.about(failing == Condition.OWN_FORCE ? "kingsford" : body(row));
        }
        for (Part part : Part.values()) {
            subject = withPart(subject, part, row, failing, fault);
        }
        subject = withChief(subject, row, failing, fault);
        if (failing != Condition.NOT_EXCLUDED || fault == Fault.FALSE) {
            subject = subject.excluded(failing == Condition.NOT_EXCLUDED);
        }
        return subject;
    }

    private static Subject withChief(Subject subject, Grant row, @Nullable Condition failing, Fault fault) {
        boolean concerned = failing == Condition.CHIEF_OFFICER || failing == Condition.NOT_CHIEF_OFFICER;
        if (concerned && fault == Fault.UNKNOWN) {
            return subject;
        }
        return subject.chiefOfficer(row.conditions().contains(Condition.CHIEF_OFFICER) != concerned);
    }

    private static Subject withPart(Subject subject, Part part, Grant row, @Nullable Condition failing, Fault fault) {
        String word = part.name().toLowerCase(Locale.ROOT);
        boolean concerned =
                failing != null && Set.of(word + "=me", word + "<>me").contains(failing.word());
        if (concerned && fault == Fault.UNKNOWN) {
            return subject;
        }
        boolean me =
                row.conditions().stream().anyMatch(condition -> condition.word().equals(word + "=me"))
                        // an export or an own event names no person in the row; the scope asks for the owner
                        || (part == Part.OWNER
                                && row.scope() == Scope.SELF
                                && row.conditions().contains(Condition.OWN_DATA));
        List<UUID> person = List.of(me != concerned ? ME : OTHER);
        return switch (part) {
            case OWNER -> subject.ownedBy(person);
            case AUTHOR -> subject.authoredBy(person);
            case RECOMMENDER -> subject.recommendedBy(person);
            case PROPOSER -> subject.proposedBy(person);
            case DECIDER -> subject.decidedBy(person);
            case INVESTIGATOR -> subject.investigatedBy(person);
            case GRANTEE -> subject.granteeIs(person.getFirst());
            case TARGET -> subject.targetIs(person.getFirst());
        };
    }

    /** The facts among the conditions, but for one. What a row does not ask is unsaid, so that no other row answers for it. */
    static Condition[] facts(Collection<Condition> among, @Nullable Condition failing) {
        return among.stream()
                .filter(condition -> condition.isFact() && condition != failing)
                .toArray(Condition[]::new);
    }
}
