package org.probity.given;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import org.probity.access.Actor;
import org.probity.access.Compartment;
import org.probity.access.Role;
import org.probity.entrance.Personas;
import org.probity.entrance.SignIns;
import org.probity.organisation.Bodies;
import org.probity.organisation.collaboration.CollaborationTerms;
import org.probity.organisation.collaboration.Collaborations;
import org.probity.organisation.units.UnitKind;
import org.probity.organisation.units.Units;
import org.probity.people.Joiner;
import org.probity.people.People;
import org.probity.people.PersonKind;
import org.probity.people.roles.RoleProposal;
import org.probity.people.roles.Roles;
import org.probity.people.roles.Seat;
import org.probity.platform.time.Now;
import org.springframework.stereotype.Component;

/** Bodies, people and roles, as their services make them. Every person is new, so that tests do not meet. */
@Component
public class Given {

    /** Long enough ago for every test's dates. */
    public static final LocalDate JOINED = LocalDate.of(2010, 1, 4);

    private static final Set<Role> SEATED_BY_CUSTODIANS =
            Set.of(Role.PSD_HEAD, Role.ACU_HEAD, Role.FORCE_AUDITOR, Role.CUSTODIAN);

    private final SignIns signIns;
    private final People people;
    private final Roles roles;
    private final Units units;
    private final Collaborations collaborations;
    private final Personas personas;
    private final Now now;
    private final Map<String, Founders> founders = new ConcurrentHashMap<>();
    private final AtomicInteger next = new AtomicInteger();

    /** The first holders of a body's roles; in the inspectorate the administrators and the auditor alone. */
    public record Founders(
            UUID admin,
            UUID otherAdmin,
            UUID auditor,
            UUID psdHead,
            UUID acuHead,
            UUID custodian,
            UUID otherCustodian,
            UUID overseer,
            UUID otherOverseer,
            UUID unit) {}

    Given(
            SignIns signIns,
            People people,
            Roles roles,
            Units units,
            Collaborations collaborations,
            Personas personas,
            Now now) {
        this.signIns = signIns;
        this.people = people;
        this.roles = roles;
        this.units = units;
        this.collaborations = collaborations;
        this.personas = personas;
        this.now = now;
    }

    public Founders founders(String body) {
        return founders.computeIfAbsent(body, this::found);
    }

    /** Somebody new of that body, in its first unit, with these roles and read in to what they need. */
    public UUID person(String body, Role... held) {
        return person(body, PersonKind.OFFICER, false, held);
    }

    public UUID chiefOfficer(String body, Role... held) {
        return person(body, PersonKind.OFFICER, true, held);
    }

    public UUID person(String body, PersonKind kind, boolean chief, Role... held) {
        Founders first = founders(body);
        Joiner joiner = joiner().as(kind).ranked(chief ? "Assistant Chief Constable" : "Constable", chief);
        UUID person = body.equals(Bodies.INSPECTORATE)
                ? inspectorJoins(first, joiner)
                : as(first.admin(), admin -> people.join(admin, joiner));
        for (Role role : held) {
            role(body, person, role);
        }
        return person;
    }

    /** Gives a role as the table asks: proposed by one, given by another. */
    public void role(String body, UUID person, Role role) {
        role(body, person, role, Set.of(), null);
    }

    /** Gives a role that reaches the partner's records under the agreement. */
    public void roleUnder(String body, UUID person, Role role, UUID agreement) {
        role(body, person, role, Set.of(), agreement);
    }

    public void readIn(String body, UUID person, Role role, Compartment... compartments) {
        role(body, person, role, Set.of(compartments), null);
    }

    private void role(String body, UUID person, Role role, Set<Compartment> readIn, UUID agreement) {
        Set<Compartment> opened = new HashSet<>(readIn);
        opened.addAll(usual(role));
        Founders first = founders(body);
        Instant from = now.instant().minusSeconds(60);
        Instant until = opened.isEmpty() ? null : from.plusSeconds(300L * 24 * 3600);
        RoleProposal proposal = new RoleProposal(person, role, opened, agreement, from, until);
        UUID id = as(proposer(first, role, opened), actor -> roles.propose(actor, proposal));
        as(giver(first, role, opened), actor -> {
            roles.give(actor, id);
            return id;
        });
    }

    private static Set<Compartment> usual(Role role) {
        return switch (role) {
            case INVESTIGATOR, PSD_HEAD -> Set.of(Compartment.PSD);
            case CONCERN_HANDLER -> Set.of(Compartment.CRL);
            case ACU, ACU_HEAD -> Set.of(Compartment.ACU);
            default -> Set.of();
        };
    }

    private static UUID proposer(Founders first, Role role, Set<Compartment> opened) {
        if (SEATED_BY_CUSTODIANS.contains(role)) {
            return first.custodian();
        }
        if (role == Role.OVERSEER) {
            return first.overseer();
        }
        if (opened.contains(Compartment.ACU)) {
            return first.acuHead();
        }
        return opened.isEmpty() ? first.admin() : first.psdHead();
    }

    private static UUID giver(Founders first, Role role, Set<Compartment> opened) {
        if (SEATED_BY_CUSTODIANS.contains(role)) {
            return first.otherCustodian();
        }
        if (role == Role.OVERSEER) {
            return first.otherOverseer();
        }
        return opened.isEmpty() ? first.otherAdmin() : first.auditor();
    }

    /** Puts somebody under a manager of the same body since they joined. */
    public void reportsTo(UUID person, UUID manager) {
        String body = bodyOf(person);
        UUID unit = founders(body).unit();
        as(founders(body).admin(), admin -> {
            people.post(admin, person, unit, manager, JOINED);
            return unit;
        });
    }

    private String bodyOf(UUID person) {
        return as(person, Actor::body);
    }

    /** An agreement that both chief officers have signed, from a year ago to a year from now. */
    public UUID agreement(String body, String partner, Role... shared) {
        LocalDate today = now.today();
        CollaborationTerms form = new CollaborationTerms(
                partner, "Joint department", Set.of(shared), today.minusYears(1), today.plusYears(1));
        UUID id = as(person(body, Role.SIGNATORY), chief -> collaborations.propose(chief, form));
        as(person(partner, Role.SIGNATORY), chief -> {
            collaborations.sign(chief, id);
            return id;
        });
        return id;
    }

    /** Does the work as somebody, in one transaction, freshly signed in. */
    public <T> T as(UUID person, Function<Actor, T> work) {
        return signIns.as(person, work);
    }

    public void does(UUID person, Consumer<Actor> work) {
        as(person, actor -> {
            work.accept(actor);
            return person;
        });
    }

    /**
     * A sign-in to send requests with: {@code .requestAttr("probity.signIn", given.signedIn(person))}.
     */
    public UUID signedIn(UUID person) {
        return signIns.open(person);
    }

    /** A persona on the sign-in page. */
    public UUID persona(UUID person, String label) {
        does(person, actor -> personas.add(actor, person, label, next.incrementAndGet()));
        return person;
    }

    /** "Officer A17": no sample has a person's name. */
    public Joiner joiner() {
        int number = next.incrementAndGet();
        return Joiner.officer("A" + number, "Officer A" + number, JOINED);
    }

    private Founders found(String body) {
        Instant from = JOINED.atStartOfDay(ZoneOffset.UTC).toInstant();
        return body.equals(Bodies.INSPECTORATE) ? foundInspectorate(body, from) : foundForce(body, from);
    }

    private Founders foundInspectorate(String body, Instant from) {
        List<UUID> p = signIns.found(
                body,
                List.of(
                        Seat.of(joiner(), Role.INSP_ADMIN, from),
                        Seat.of(joiner(), Role.INSP_ADMIN, from),
                        Seat.of(joiner(), Role.INSP_AUDITOR, from)));
        UUID nobody = new UUID(0, 2);
        return new Founders(p.get(0), p.get(1), p.get(2), nobody, nobody, nobody, nobody, nobody, nobody, nobody);
    }

    private Founders foundForce(String body, Instant from) {
        Instant recent = now.instant().minusSeconds(60);
        Instant end = recent.plusSeconds(300L * 24 * 3600);
        List<UUID> p = signIns.found(
                body,
                List.of(
                        Seat.of(joiner(), Role.FORCE_ADMIN, from),
                        Seat.of(joiner(), Role.FORCE_ADMIN, from),
                        Seat.of(joiner(), Role.FORCE_AUDITOR, from),
                        new Seat(joiner(), Role.PSD_HEAD, Set.of(Compartment.PSD, Compartment.CRL), recent, end),
                        new Seat(joiner(), Role.ACU_HEAD, Set.of(Compartment.ACU), recent, end),
                        Seat.of(joiner(), Role.CUSTODIAN, from),
                        Seat.of(joiner(), Role.CUSTODIAN, from),
                        Seat.of(joiner(), Role.OVERSEER, from),
                        Seat.of(joiner(), Role.OVERSEER, from)));
        UUID unit = as(p.get(0), admin -> units.open(admin, "Response", UnitKind.ORDINARY, JOINED));
        return new Founders(
                p.get(0), p.get(1), p.get(2), p.get(3), p.get(4), p.get(5), p.get(6), p.get(7), p.get(8), unit);
    }

    private UUID inspectorJoins(Founders first, Joiner joiner) {
        return as(first.admin(), admin -> people.join(admin, joiner));
    }
}
