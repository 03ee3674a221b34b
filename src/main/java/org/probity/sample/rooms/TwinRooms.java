package org.probity.sample.rooms;

import java.time.LocalDate;
import java.util.List;
import org.probity.decision.Act;
import org.probity.sample.people.Company;
import org.probity.sample.people.Force;
import org.probity.sample.people.Force.Part;
import org.probity.sample.twins.PlannedRecord;
import org.probity.sample.twins.TwinPlan;
import org.probity.sample.twins.Twins;
import org.springframework.stereotype.Component;

/** What the twins had done by the round of 2012: surveys with their replies, messages to all staff, a media guide, offers declared. */
@Component
public class TwinRooms {

    private static final CampaignLoad.Message OTHERS = new CampaignLoad.Message(
            "Think who gains from it",
            "Before you accept an offer or a second job, think who gains from it, and declare it.\n\nSample message.");

    private static final CampaignLoad.Message MEDIA = new CampaignLoad.Message(
            "Red, amber, green: look before you speak",
            "The media guide says what you may speak about, and whom to ask first.\n\nSample message.");

    private static final int READERS = 12;

    private static final List<String> OFFERED =
            List.of("Box of biscuits", "Two tickets for a match", "Pen set", "Voucher", "Hamper", "Framed picture");

    private final SurveyLoad surveys;
    private final GuideLoad guides;
    private final CampaignLoad campaigns;
    private final OfferLoad offers;

    TwinRooms(SurveyLoad surveys, GuideLoad guides, CampaignLoad campaigns, OfferLoad offers) {
        this.surveys = surveys;
        this.guides = guides;
        this.campaigns = campaigns;
        this.offers = offers;
    }

    /** The policies of the twins are there. */
    public void load(Company.People people) {
        List<PlannedRecord> plan = TwinPlan.of(TwinPlan.SEED);
        Force northmere = people.force(Twins.NORTHMERE);
        Force kingsford = people.force(Twins.KINGSFORD);
        surveys.load(
                northmere,
                plan.stream().filter(one -> one.body().equals(Twins.NORTHMERE)).toList());
        guides.publish(kingsford, LocalDate.of(2012, 3, 19), "First edition (sample)");
        told(northmere, LocalDate.of(2012, 5, 14), OTHERS);
        told(kingsford, LocalDate.of(2012, 5, 21), MEDIA);
        declined(northmere, LocalDate.of(2011, 2, 7), 2);
        declined(northmere, LocalDate.of(2011, 10, 10), 6);
        accepted(northmere, LocalDate.of(2012, 3, 5));
        declined(kingsford, LocalDate.of(2011, 3, 14), 1);
        declined(kingsford, LocalDate.of(2011, 11, 7), 5);
        accepted(kingsford, LocalDate.of(2012, 2, 13));
    }

    /** Sent to all staff; a week later some have read it, and after its day it is closed. */
    private void told(Force force, LocalDate day, CampaignLoad.Message message) {
        LocalDate dueOn = day.plusWeeks(4);
        String key = campaigns.send(force, day, dueOn, message);
        campaigns.read(force.officers().subList(0, READERS), day.plusWeeks(1));
        campaigns.close(force, key, dueOn.plusDays(1));
    }

    /** One offer each month from a day on. */
    private void declined(Force force, LocalDate from, int number) {
        for (int i = 0; i < number; i++) {
            offers.offered(
                    force.officer(14 + i),
                    DeclaredGift.offered(
                            "declined",
                            "gift",
                            OFFERED.get(i % OFFERED.size()),
                            "Company %02d".formatted(30 + i),
                            "business",
                            10 + 5 * i,
                            from.plusMonths(i)));
        }
    }

    private void accepted(Force force, LocalDate on) {
        OfferLoad.Sent sent = offers.offered(
                force.officer(28),
                DeclaredGift.offered(
                        "accepted", "hospitality", "Dinner after a talk", "Charity 31", "charity", 45, on));
        offers.decide(sent, force.the(Part.DECISION_OFFICER), on.plusDays(4), Act.APPROVE);
    }
}
