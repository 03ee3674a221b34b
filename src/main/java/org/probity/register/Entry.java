package org.probity.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.probity.access.Role;
import org.probity.access.Subject;
import org.probity.decision.Status;
import org.probity.people.PersonKind;
import tools.jackson.databind.node.ObjectNode;

/**
 * One declaration as it stands.
 *
 * @param body the force it belongs to, whoever decides it
 * @param follows the entry that a renewal or a change notice continues
 * @param details what was declared, in the members of the register's details record
 * @param touchedAt when it was last written to
 */
public record Entry(
        UUID id,
        String body,
        String register,
        String reference,
        Nature nature,
        @Nullable UUID follows,
        Owner owner,
        Standing standing,
        Hands hands,
        ObjectNode details,
        Instant touchedAt) {

    /** Whose declaration it is. */
    public record Owner(UUID person, PersonKind kind, boolean chiefOfficer) {}

    /**
     * How far it has come.
     *
     * @param version grows with every move and every saved change; what an editor opened is compared with it
     * @param revision the number of the present version of what was declared
     * @param sentOn null while it was never sent
     * @param dueOn null where the force has set no days
     * @param answerBy the last day for the declarer's answer; null while none is awaited
     */
    public record Standing(
            Status status,
            int version,
            int revision,
            @Nullable Waiting waiting,
            @Nullable LocalDate sentOn,
            @Nullable LocalDate dueOn,
            @Nullable LocalDate answerBy,
            @Nullable LocalDate decidedOn,
            @Nullable LocalDate endedOn,
            @Nullable UUID mergedInto) {

        Standing sent(LocalDate on, @Nullable LocalDate due) {
            return new Standing(
                    status, version + 1, revision, waiting, on, due, answerBy, decidedOn, endedOn, mergedInto);
        }

        Standing merged(UUID into) {
            return new Standing(
                    status, version + 1, revision, waiting, sentOn, dueOn, answerBy, decidedOn, endedOn, into);
        }

        Standing ended(LocalDate on) {
            return new Standing(
                    status, version + 1, revision, waiting, sentOn, dueOn, answerBy, decidedOn, on, mergedInto);
        }
    }

    /**
     * In whose hands it is and was.
     *
     * @param tier the roles that decide it by the rule it was sent under; empty leaves it to the force's settings
     */
    public record Hands(@Nullable UUID assignedTo, Set<UUID> recommenders, Set<UUID> deciders, Set<Role> tier) {

        static Hands none() {
            return new Hands(null, Set.of(), Set.of(), Set.of());
        }

        Hands to(@Nullable UUID colleague) {
            return new Hands(colleague, recommenders, deciders, tier);
        }

        Hands within(Set<Role> roles) {
            return new Hands(assignedTo, recommenders, deciders, roles);
        }
    }

    /** One version of what was declared. */
    public record Revision(int number, ObjectNode details, Instant recordedAt, UUID by) {}

    public Status status() {
        return standing.status();
    }

    public int version() {
        return standing.version();
    }

    public boolean isOwnedBy(UUID person) {
        return owner.person().equals(person);
    }

    /** A draft, or withdrawn before it was sent: it is its owner's alone. */
    public boolean neverSent() {
        return standing.sentOn() == null;
    }

    Entry in(Hands others) {
        return new Entry(id, body, register, reference, nature, follows, owner, standing, others, details, touchedAt);
    }

    /** The same with something else declared. */
    public Entry declaring(ObjectNode other) {
        return new Entry(id, body, register, reference, nature, follows, owner, standing, hands, other, touchedAt);
    }

    /** The facts that the permissions table asks for, less those that depend on who asks. */
    Subject subject(String objectClass) {
        return Subject.of(objectClass, status().state())
                .controlledBy(body)
                .ownedBy(owner.person())
                .recommendedBy(hands.recommenders())
                .decidedBy(hands.deciders())
                .chiefOfficer(owner.chiefOfficer());
    }
}
