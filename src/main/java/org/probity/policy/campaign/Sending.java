package org.probity.policy.campaign;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.probity.access.Action;
import org.probity.access.Actor;
import org.probity.access.Ask;
import org.probity.audit.Audit;
import org.probity.audit.Given;
import org.probity.audit.Guard;
import org.probity.audit.Kind;
import org.probity.notice.Notices;
import org.probity.notice.Subject;
import org.probity.platform.jobs.Jobs;
import org.probity.platform.time.Now;
import org.probity.platform.web.NotFound;
import org.probity.policy.campaign.CampaignOutcome.Done;
import org.probity.policy.campaign.CampaignOutcome.MovedOn;
import org.probity.policy.campaign.CampaignOutcome.Wrong;
import org.probity.policy.campaign.RecipientStore.Chase;
import org.springframework.stereotype.Service;

/** Sending a campaign, adding those who join later, reminding and closing. */
@Service
public class Sending {

    private static final Ask SEND = Ask.to(Action.UPDATE, "send");
    private static final Ask REMIND = Ask.to(Action.UPDATE, "remind");
    private static final Ask CLOSE = Ask.to(Action.UPDATE, "close");

    /** Whoever is added later has at least this long. */
    private static final int DAYS_FOR_JOINERS = 28;

    private static final String WAITING = "/policies";

    private final CampaignStore store;
    private final RecipientStore recipients;
    private final Guard guard;
    private final Audit audit;
    private final Notices notices;
    private final Jobs jobs;
    private final Now now;

    Sending(
            CampaignStore store,
            RecipientStore recipients,
            Guard guard,
            Audit audit,
            Notices notices,
            Jobs jobs,
            Now now) {
        this.store = store;
        this.recipients = recipients;
        this.guard = guard;
        this.audit = audit;
        this.notices = notices;
        this.jobs = jobs;
        this.now = now;
    }

    /** Sends a draft: its recipients are those of its audience who serve today. */
    public CampaignOutcome send(Actor actor, String key) {
        Campaign campaign = toWrite(actor, key);
        if (!campaign.isDraft()) {
            return new MovedOn(key, campaign.status());
        }
        guard.require(actor, SEND, Campaigns.subject(campaign), Given.about(campaign.id()));
        if (campaign.items().isEmpty()) {
            return new Wrong("", "Add a message or a policy before you send it");
        }
        if (campaign.dueOn().isBefore(now.today())) {
            return new Wrong("", "The day by which it is to be read is past: change it before you send");
        }
        Instant at = now.instant();
        store.sent(campaign, actor.person(), at);
        int people = recipients.add(campaign, now.today(), campaign.dueOn(), at);
        audit.changed(actor, Kind.ALTERATION, Campaigns.ref(campaign), List.of("sent"), null);
        tell(campaign, at);
        lookAgain(campaign);
        return new Done(key, people);
    }

    /** @param unit of one unit; null: all who owe something */
    public CampaignOutcome remind(Actor actor, String key, @Nullable UUID unit) {
        Campaign campaign = sent(actor, key, REMIND);
        if (!campaign.isSent()) {
            return new MovedOn(key, campaign.status());
        }
        LocalDate today = now.today();
        Instant morning = today.atStartOfDay(Now.ZONE).toInstant();
        List<UUID> reminded =
                recipients.remind(new Chase(campaign, owed(campaign), unit, today), morning, now.instant());
        audit.changed(actor, Kind.ALTERATION, Campaigns.ref(campaign), List.of("reminded"), null);
        notices.tell(campaign.controllerBody(), reminded, Subject.STILL_TO_READ, WAITING);
        return new Done(key, reminded.size());
    }

    /** Ends it: nobody owes anything for it any more, and nobody is added. */
    public CampaignOutcome close(Actor actor, String key) {
        Campaign campaign = sent(actor, key, CLOSE);
        if (!campaign.isSent()) {
            return new MovedOn(key, campaign.status());
        }
        store.closed(campaign, now.instant());
        audit.changed(actor, Kind.ALTERATION, Campaigns.ref(campaign), List.of("closed"), null);
        return new Done(key, 0);
    }

    /** Adds those who serve in the audience today and are not yet among the recipients; looks again tomorrow while it is open. */
    int addJoiners(Actor job, String key) {
        Campaign campaign = store.find(job.body(), key, now.today(), true).orElseThrow();
        if (!campaign.isSent()) {
            return 0;
        }
        LocalDate soonest = now.today().plusDays(DAYS_FOR_JOINERS);
        Instant at = now.instant();
        int added = recipients.add(
                campaign, now.today(), campaign.dueOn().isAfter(soonest) ? campaign.dueOn() : soonest, at);
        if (added > 0) {
            audit.changed(job, Kind.ALTERATION, Campaigns.ref(campaign), List.of("joiners"), null);
            tell(campaign, at);
        }
        lookAgain(campaign);
        return added;
    }

    private void tell(Campaign campaign, Instant addedAt) {
        if (notices.areOn()) {
            notices.tell(campaign.controllerBody(), recipients.addedAt(campaign, addedAt), Subject.TO_READ, WAITING);
        }
    }

    private void lookAgain(Campaign campaign) {
        jobs.schedule(
                Joiners.KIND,
                campaign.controllerBody() + " " + campaign.key(),
                now.instant().plus(Duration.ofDays(1)));
    }

    /** What is still owed: every message, and versions that bind. */
    static List<UUID> owed(Campaign campaign) {
        return campaign.items().stream()
                .filter(item -> item.policy() == null || item.policy().inForce())
                .map(Campaign.Item::subject)
                .toList();
    }

    private Campaign sent(Actor actor, String key, Ask ask) {
        Campaign campaign = toWrite(actor, key);
        if (campaign.isSent()) {
            guard.require(actor, ask, Campaigns.subject(campaign), Given.about(campaign.id()));
        }
        return campaign;
    }

    private Campaign toWrite(Actor actor, String key) {
        Campaign campaign = store.find(actor.body(), key, now.today(), true).orElseThrow(NotFound::new);
        guard.require(actor, Ask.to(Action.READ), Campaigns.subject(campaign), Given.about(campaign.id()));
        return campaign;
    }
}
