package org.probity.sample.records;

import java.util.List;
import org.probity.sample.people.Company;
import org.probity.sample.people.Force;
import org.probity.sample.people.Force.Part;
import org.probity.sample.twins.PlannedRecord;
import org.probity.sample.twins.TwinPlan;
import org.probity.sample.twins.Twins;
import org.springframework.stereotype.Component;

/** Enters the plan of the twins, and of the partner of one of them, through the services. */
@Component
public class TwinRecords {

    private final InterestLoad interests;
    private final CaseLoad cases;
    private final LibraryLoad library;
    private final GovernanceLoad governance;

    TwinRecords(InterestLoad interests, CaseLoad cases, LibraryLoad library, GovernanceLoad governance) {
        this.interests = interests;
        this.cases = cases;
        this.library = library;
        this.governance = governance;
    }

    public void load(Company.People people) {
        List<PlannedRecord> plan = TwinPlan.of(TwinPlan.SEED);
        Force northmere = people.force(Twins.NORTHMERE);
        Force velmarsh = people.force(Twins.VELMARSH);
        Force kingsford = people.force(Twins.KINGSFORD);
        interests.load(northmere, northmere.the(Part.JOINT_DESK), of(plan, Twins.NORTHMERE));
        interests.load(velmarsh, northmere.the(Part.JOINT_DESK), of(plan, Twins.VELMARSH));
        interests.load(kingsford, kingsford.the(Part.DECISION_OFFICER), of(plan, Twins.KINGSFORD));
        cases.load(northmere, northmere, of(plan, Twins.NORTHMERE));
        cases.load(northmere, velmarsh, of(plan, Twins.VELMARSH));
        cases.load(kingsford, kingsford, of(plan, Twins.KINGSFORD));
        for (Force force : List.of(northmere, velmarsh, kingsford)) {
            library.load(force, of(plan, force.body()));
            governance.load(force, of(plan, force.body()));
        }
    }

    private static List<PlannedRecord> of(List<PlannedRecord> plan, String body) {
        return plan.stream().filter(one -> one.body().equals(body)).toList();
    }
}
