package org.probity.sample.records;

import java.time.LocalDate;
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

    private static final CampaignLoad.Message OTHERS = new CampaignLoad.Message(
            "Think who gains from it",
            "Before you accept an offer or a second job, think who gains from it, and declare it.\n\nSample message.");

    private static final CampaignLoad.Message MEDIA = new CampaignLoad.Message(
            "Red, amber, green: look before you speak",
            "The media guide says what you may speak about, and whom to ask first.\n\nSample message.");

    private static final int READERS = 12;

    private final InterestLoad interests;
    private final CaseLoad cases;
    private final LibraryLoad library;
    private final GovernanceLoad governance;
    private final GuideLoad guides;
    private final CampaignLoad campaigns;

    TwinRecords(
            InterestLoad interests,
            CaseLoad cases,
            LibraryLoad library,
            GovernanceLoad governance,
            GuideLoad guides,
            CampaignLoad campaigns) {
        this.interests = interests;
        this.cases = cases;
        this.library = library;
        this.governance = governance;
        this.guides = guides;
        this.campaigns = campaigns;
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
        guides.publish(kingsford, LocalDate.of(2012, 3, 19), "First edition (sample)");
        told(northmere, LocalDate.of(2012, 5, 14), OTHERS);
        told(kingsford, LocalDate.of(2012, 5, 21), MEDIA);
    }

    /** Sent to all staff; a week later some have read it, and after its day it is closed. */
    private void told(Force force, LocalDate day, CampaignLoad.Message message) {
        LocalDate dueOn = day.plusWeeks(4);
        String key = campaigns.send(force, day, dueOn, message);
        campaigns.read(force.officers().subList(0, READERS), day.plusWeeks(1));
        campaigns.close(force, key, dueOn.plusDays(1));
    }

    private static List<PlannedRecord> of(List<PlannedRecord> plan, String body) {
        return plan.stream().filter(one -> one.body().equals(body)).toList();
    }
}
