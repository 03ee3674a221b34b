package org.probity.sample.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.probity.access.Compartment;
import org.probity.access.Role;
import org.probity.organisation.collaboration.CollaborationTerms;
import org.probity.organisation.collaboration.Collaborations;
import org.probity.people.roles.RoleProposal;
import org.probity.people.roles.Roles;
import org.probity.sample.people.Force.Part;
import org.springframework.stereotype.Component;

/** Roles that open a compartment, which end within twelve months and are given anew; and the joint department. */
@Component
class Commissions {

    /** A stretch of at most twelve months. */
    record Term(LocalDate from, LocalDate to) {}

    private final Scene scene;
    private final Roles roles;
    private final Collaborations collaborations;

    Commissions(Scene scene, Roles roles, Collaborations collaborations) {
        this.scene = scene;
        this.roles = roles;
        this.collaborations = collaborations;
    }

    /** Both chief officers sign: one department, two registers. */
    UUID agree(Force one, Force other, LocalDate from) {
        Set<Role> shared = Set.of(Role.PSD_HEAD, Role.INVESTIGATOR, Role.DECIDER);
        CollaborationTerms terms = new CollaborationTerms(
                other.body(), "Joint professional standards department", shared, from, from.plusYears(25));
        UUID id = scene.on(from, one.the(Part.CHIEF_OFFICER), chief -> collaborations.propose(chief, terms));
        scene.does(from, other.the(Part.CHIEF_OFFICER), chief -> collaborations.sign(chief, id));
        return id;
    }

    /** The desk that decides for both forces; it opens no compartment and so has no end. */
    void desk(Force force, UUID agreement, LocalDate from) {
        for (Part part : List.of(Part.JOINT_DESK, Part.SECOND_JOINT_DESK)) {
            RoleProposal proposal =
                    new RoleProposal(force.the(part), Role.DECIDER, Set.of(), agreement, Scene.instant(from), null);
            give(from, force.the(Part.ADMINISTRATOR), force.the(Part.SECOND_ADMINISTRATOR), proposal);
        }
    }

    /** The heads, whom two custodians seat, and those whom the heads propose and the auditor confirms. */
    void standards(Force force, @Nullable UUID agreement, Term term) {
        UUID custodian = force.the(Part.CUSTODIAN);
        UUID second = force.the(Part.SECOND_CUSTODIAN);
        UUID head = force.the(Part.PSD_HEAD);
        UUID unit = force.the(Part.ACU_HEAD);
        UUID auditor = force.the(Part.AUDITOR);
        LocalDate on = term.from();
        give(on, custodian, second, proposal(head, Role.PSD_HEAD, agreement, term, Compartment.PSD, Compartment.CRL));
        give(on, custodian, second, proposal(unit, Role.ACU_HEAD, null, term, Compartment.ACU));
        give(
                on,
                head,
                auditor,
                proposal(force.the(Part.INVESTIGATOR), Role.INVESTIGATOR, agreement, term, Compartment.PSD));
        give(
                on,
                head,
                auditor,
                proposal(force.the(Part.SECOND_INVESTIGATOR), Role.INVESTIGATOR, agreement, term, Compartment.PSD));
        give(on, head, auditor, proposal(force.the(Part.CASE_DECIDER), Role.DECIDER, agreement, term, Compartment.PSD));
        give(on, unit, auditor, proposal(force.the(Part.ACU_ANALYST), Role.ACU, null, term, Compartment.ACU));
    }

    /** Those of the inspectorate who see a release before its instant: each proposed by one lead and given by another. */
    void embargo(Inspectorate people, Term term) {
        embargoed(people.lead(), Role.INSP_LEAD, people.secondLead(), people.thirdLead(), term);
        embargoed(people.secondLead(), Role.INSP_LEAD, people.thirdLead(), people.lead(), term);
        embargoed(people.thirdLead(), Role.INSP_LEAD, people.lead(), people.secondLead(), term);
        embargoed(people.editor(), Role.PRESS, people.lead(), people.secondLead(), term);
        embargoed(people.inspector(), Role.INSPECTOR, people.lead(), people.secondLead(), term);
    }

    private void embargoed(UUID person, Role role, UUID proposer, UUID giver, Term term) {
        give(term.from(), proposer, giver, proposal(person, role, null, term, Compartment.EMB));
    }

    private static RoleProposal proposal(
            UUID person, Role role, @Nullable UUID agreement, Term term, Compartment... opened) {
        return new RoleProposal(
                person, role, Set.of(opened), agreement, Scene.instant(term.from()), Scene.instant(term.to()));
    }

    private void give(LocalDate on, UUID proposer, UUID giver, RoleProposal proposal) {
        UUID id = scene.on(on, proposer, actor -> roles.propose(actor, proposal));
        scene.does(on, giver, actor -> roles.give(actor, id));
    }
}
