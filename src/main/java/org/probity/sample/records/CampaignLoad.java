package org.probity.sample.records;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.probity.access.Actor;
import org.probity.policy.Document;
import org.probity.policy.Policies;
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

/** Sends key messages to all staff, with the policy that came into force last; some say that they have read both. */
@Component
class CampaignLoad {

    /** A key message: its heading, and what it says. */
    record Message(String title, String text) {}

    private final Scene scene;
    private final Policies policies;
    private final Campaigns campaigns;
    private final Sending sending;
    private final Acknowledgements receipts;

    CampaignLoad(
            Scene scene, Policies policies, Campaigns campaigns, Sending sending, Acknowledgements receipts) {
        this.scene = scene;
        this.policies = policies;
        this.campaigns = campaigns;
        this.sending = sending;
        this.receipts = receipts;
    }

    /** @return the key of the campaign */
    String send(Force force, LocalDate day, LocalDate dueOn, Message message) {
        return scene.on(day, force.the(Part.POLICY_OWNER), owner -> {
            String key = done(campaigns.begin(owner, Plan.toAllStaff("Sample campaign: " + message.title(), dueOn)));
            done(campaigns.addMessage(owner, key, message.title(), message.text()));
            done(campaigns.addVersion(owner, key, newest(owner, day)));
            return done(sending.send(owner, key));
        });
    }

    private UUID newest(Actor owner, LocalDate day) {
        return policies.all(owner, Document.Kind.POLICY).stream()
                .flatMap(policy -> policy.inForceOn(day).stream())
                .max(Comparator.comparing(Document.Version::inForceOn))
                .orElseThrow()
                .id();
    }

    /** Each confirms everything that waits for them. */
    void read(List<UUID> people, LocalDate day) {
        for (UUID person : people) {
            scene.does(day, person, reader -> receipts.waiting(reader).stream()
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
