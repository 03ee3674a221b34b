package org.probity.sample.rooms;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.probity.decision.Act;
import org.probity.sample.people.Company;
import org.probity.sample.people.Force;
import org.probity.sample.people.Force.Part;
import org.probity.sample.records.LibraryLoad;
import org.probity.sample.twins.Happening;
import org.probity.sample.twins.PlannedRecord;
import org.probity.sample.twins.Twins;
import org.probity.sample.twins.What;
import org.springframework.stereotype.Component;

/** What a visitor of today finds besides interests: a policy brought up to date, a campaign, the media guide, gifts and contacts. */
@Component
public class PresentRooms {

    private static final CampaignLoad.Message DECLINE = new CampaignLoad.Message(
            "Declare every offer, also one that you declined",
            "Decline politely, and say so in the register on the same day.\n\nSample message: it binds nobody.");

    /** Those that are no gifts. */
    private static final Map<String, String> KINDS = Map.of(
            "Conference dinner", "hospitality",
            "Dinner after a course", "hospitality",
            "Day at the races", "hospitality",
            "Lunch", "hospitality",
            "Night in a hotel", "travel",
            "Voucher", "cash");

    private static final Map<String, String> GIVERS =
            Map.of("Supplier", "supplier", "Council", "government", "Charity", "charity");

    /** How many have read it: about a third. The personas have not. */
    private static final int READERS = 16;

    private final LibraryLoad library;
    private final GuideLoad guides;
    private final CampaignLoad campaigns;
    private final SurveyLoad surveys;
    private final OfferLoad offers;

    PresentRooms(LibraryLoad library, GuideLoad guides, CampaignLoad campaigns, SurveyLoad surveys, OfferLoad offers) {
        this.library = library;
        this.guides = guides;
        this.campaigns = campaigns;
        this.surveys = surveys;
        this.offers = offers;
    }

    /** The team of Northmere's supervisor is there. */
    public void load(Company.People people, LocalDate today) {
        Force northmere = people.force(Twins.NORTHMERE);
        Force kingsford = people.force(Twins.KINGSFORD);
        for (Force force : List.of(northmere, kingsford)) {
            library.load(force, List.of(policy(force, today)));
            guides.publish(force, today.minusDays(60), "Every topic looked at (sample edition)");
            campaigns.send(force, today.minusDays(9), today.plusDays(19), DECLINE);
            campaigns.read(force.officers().subList(20, 20 + READERS), today.minusDays(5));
            asked(force, today);
        }
        recorded(northmere, today);
        decided(northmere, today);
        waiting(northmere, today);
        atKingsford(kingsford, today);
        contacts(northmere, today);
    }

    private static PlannedRecord policy(Force force, LocalDate today) {
        return new PlannedRecord(
                force.body() + "-policy-today",
                force.body(),
                PlannedRecord.Kind.POLICY,
                0,
                "values",
                0,
                List.of(
                        Happening.of(What.IN_FORCE, today.minusDays(500)),
                        Happening.of(What.IN_FORCE, today.minusDays(30))),
                Set.of());
    }

    /** A survey that was counted a month ago, and the same one again, open now. */
    private void asked(Force force, LocalDate today) {
        LocalDate closed = today.minusDays(40);
        String first = surveys.run(force, closed.minusDays(20), closed, null);
        surveys.answer(force, first, closed.minusDays(12), SurveyLoad.AT_FIRST);
        surveys.count(force, first, closed);
        surveys.run(force, today.minusDays(6), today.plusDays(22), first);
    }

    /** What was declined or parted with needs no decision. */
    private void recorded(Force force, LocalDate today) {
        offer(force.officer(1), "declined", "Two tickets for a match", "Supplier 04", 60, today.minusDays(75));
        offer(force.officer(9), "declined", "Voucher", "Charity 02", 20, today.minusDays(41));
        offer(force.officer(17), "handed-back", "Watch", "Company 11", 140, today.minusDays(33));
        offer(force.officer(18), "given-up", "Hamper", "Company 07", null, today.minusDays(20));
    }

    private void decided(Force force, LocalDate today) {
        OfferLoad.Sent small =
                offer(force.officer(2), "accepted", "Box of chocolates", "Charity 03", 12, today.minusDays(50));
        offers.decide(small, force.the(Part.SUPERVISOR), today.minusDays(48), Act.APPROVE);
        UUID desk = force.the(Part.DECISION_OFFICER);
        OfferLoad.Sent dinner =
                offer(force.officer(15), "accepted", "Conference dinner", "Company 05", 45, today.minusDays(44));
        offers.decide(dinner, desk, today.minusDays(40), Act.APPROVE);
        OfferLoad.Sent hotel =
                offer(force.officer(16), "accepted", "Night in a hotel", "Supplier 09", 70, today.minusDays(29));
        offers.decide(hotel, desk, today.minusDays(25), Act.REFUSE);
    }

    /** One for each role that a tier names: line manager, desk, chief officer, local policing body. */
    private void waiting(Force force, LocalDate today) {
        offer(force.officer(3), "accepted", "Bunch of flowers", "Charity 06", 15, today.minusDays(5));
        offer(force.officer(14), "accepted", "Dinner after a course", "Company 12", 40, today.minusDays(6));
        offer(force.officer(20), "accepted", "Day at the races", "Company 15", 120, today.minusDays(8));
        offer(force.the(Part.CHIEF_OFFICER), "accepted", "Lunch", "Council 01", 18, today.minusDays(4));
    }

    private void atKingsford(Force force, LocalDate today) {
        offer(force.officer(1), "declined", "Pen set", "Supplier 21", 30, today.minusDays(12));
        offer(force.officer(15), "accepted", "Framed picture", "Company 22", 35, today.minusDays(7));
    }

    private OfferLoad.Sent offer(
            UUID owner, String outcome, String what, String giver, @Nullable Integer pounds, LocalDate on) {
        String kind = KINDS.getOrDefault(what, "gift");
        String type = GIVERS.getOrDefault(giver.substring(0, giver.indexOf(' ')), "business");
        return offers.offered(owner, DeclaredGift.offered(outcome, kind, what, giver, type, pounds, on));
    }

    private void contacts(Force force, LocalDate today) {
        spoke(force.officer(1), "Your own day-to-day role", "green", "To explain local policing", today.minusDays(64));
        spoke(force.officer(4), "Appeal for witnesses", "green", "To find witnesses", today.minusDays(37));
        spoke(force.officer(21), "Road closure", "green", "To keep the public informed", today.minusDays(18));
        spoke(force.officer(22), "A case before the courts", "red", null, today.minusDays(15));
        UUID chief = force.the(Part.CHIEF_OFFICER);
        spoke(chief, "Crime figures of the year", "amber", "To answer for the force", today.minusDays(10));
    }

    private void spoke(UUID owner, String subject, String colour, @Nullable String purpose, LocalDate on) {
        String number = "%02d".formatted(on.getDayOfMonth());
        offers.spoken(
                owner,
                new DeclaredContact(on, "Reporter " + number, "Newspaper " + number, "call", subject, purpose, colour));
    }
}
