package org.probity.sample.rooms;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.probity.policy.campaign.CampaignOutcome;
import org.probity.policy.campaign.Campaigns;
import org.probity.policy.campaign.Plan;
import org.probity.policy.campaign.Sending;
import org.probity.policy.reading.Acknowledgements;
import org.probity.policy.reading.Owed;
import org.probity.sample.people.Force;
import org.probity.sample.people.Force.Part;
import org.probity.sample.people.Scene;
import org.springframework.stereotype.Component;

/** Sends a key message to all staff; some say that they have read it. */
@Component
class CampaignLoad {

    /** A key message: its heading, and what it says. */
    record Message(String title, String text) {}

    private final Scene scene;
    private final Campaigns campaigns;
    private final Sending sending;
    private final Acknowledgements receipts;

    CampaignLoad(Scene scene, Campaigns campaigns, Sending sending, Acknowledgements receipts) {
        this.scene = scene;
        this.campaigns = campaigns;
        this.sending = sending;
        this.receipts = receipts;
    }

    /** @return the key of the campaign */
    String send(Force force, LocalDate day, LocalDate dueOn, Message message) {
        return scene.on(day, force.the(Part.POLICY_OWNER), owner -> {
            String key = done(campaigns.begin(owner, Plan.toAllStaff("Sample campaign: " + message.title(), dueOn)));
            done(campaigns.addMessage(owner, key, message.title(), message.text()));
            return done(sending.send(owner, key));
        });
    }

    /** Each confirms everything that waits for them. */
    void read(List<UUID> people, LocalDate day) {
        for (UUID person : people) {
            scene.does(
                    day,
                    person,
                    reader -> receipts.waiting(reader).stream()
                            .map(Owed::subject)
                            .forEach(subject -> receipts.confirm(reader, subject)));
        }
    }

    void close(Force force, String key, LocalDate day) {
        scene.does(day, force.the(Part.POLICY_OWNER), owner -> done(sending.close(owner, key)));
    }

    private static String done(CampaignOutcome outcome) {
        if (outcome instanceof CampaignOutcome.Done done) {
            return done.key();
        }
        throw new IllegalStateException("The sample cannot be entered: " + outcome);
    }
}
