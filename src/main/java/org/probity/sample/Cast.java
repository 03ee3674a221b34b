package org.probity.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.probity.entrance.Personas;
import org.probity.sample.people.Company;
import org.probity.sample.people.Force;
import org.probity.sample.people.Force.Part;
import org.probity.sample.people.Inspectorate;
import org.probity.sample.people.Scene;
import org.springframework.stereotype.Component;

/** Who a visitor of the demonstration may be: roles, and never invented persons' names (ux.md section 9). */
@Component
class Cast {

    private record Role(Part part, String label) {}

    private static final List<Role> NORTHMERE = List.of(
            new Role(Part.SUPERVISOR, "Supervisor"),
            new Role(Part.DECISION_OFFICER, "Decision officer"),
            new Role(Part.ACU_ANALYST, "Anti-corruption analyst"),
            new Role(Part.POLICY_OWNER, "Policy owner"),
            new Role(Part.CHIEF_OFFICER, "Chief officer (signatory)"),
            new Role(Part.RETURN_LEAD, "Return lead"),
            new Role(Part.LOCAL_POLICING_BODY, "Local policing body"),
            new Role(Part.ADMINISTRATOR, "Administrator"),
            new Role(Part.AUDITOR, "Auditor"),
            new Role(Part.REGISTRAR, "Registrar"),
            new Role(Part.PSD_HEAD, "Joint head of professional standards (with Velmarsh)"),
            new Role(Part.INVESTIGATOR, "Joint investigator (with Velmarsh)"),
            new Role(Part.JOINT_DESK, "Joint decision desk (with Velmarsh)"),
            new Role(Part.EXCLUDED, "Somebody a case is about: sees no trace of it"));

    private static final List<Role> VELMARSH = List.of(new Role(Part.DECISION_OFFICER, "Decision officer"));

    private static final List<Role> KINGSFORD = List.of(
            new Role(Part.DECISION_OFFICER, "Decision officer (professional standards decides all)"),
            new Role(Part.PUBLISHER, "Communications lead"),
            new Role(Part.RETURN_LEAD, "Return lead"),
            new Role(Part.CHIEF_OFFICER, "Chief officer (signatory)"));

    private static final List<Role> OSTRAYNE = List.of(
            new Role(Part.RETURN_LEAD, "Return lead (supplies its figures)"),
            new Role(Part.CHIEF_OFFICER, "Chief officer (signs them)"));

    private final Scene scene;
    private final Personas personas;

    Cast(Scene scene, Personas personas) {
        this.scene = scene;
        this.personas = personas;
    }

    void enter(Company.People people, LocalDate today) {
        Force northmere = people.force("northmere");
        persona(northmere.officer(1), "Officer", 0, today);
        all(northmere, NORTHMERE, today);
        all(people.force("velmarsh"), VELMARSH, today);
        persona(people.force("kingsford").officer(1), "Officer", 0, today);
        all(people.force("kingsford"), KINGSFORD, today);
        all(people.force(Company.OSTRAYNE), OSTRAYNE, today);
        inspectorate(people.inspectorate(), today);
    }

    private void inspectorate(Inspectorate people, LocalDate today) {
        persona(people.lead(), "Lead inspector", 1, today);
        persona(people.secondLead(), "Second lead inspector", 2, today);
        persona(people.inspector(), "Inspector", 3, today);
        persona(people.analyst(), "Analyst", 4, today);
        persona(people.editor(), "Editor", 5, today);
        persona(people.administrator(), "Administrator", 6, today);
    }

    private void all(Force force, List<Role> roles, LocalDate today) {
        for (int i = 0; i < roles.size(); i++) {
            persona(force.the(roles.get(i).part()), roles.get(i).label(), i + 1, today);
        }
    }

    private void persona(UUID person, String label, int place, LocalDate today) {
        scene.does(today, person, actor -> personas.add(actor, person, label, place));
    }
}
