package org.probity.policy.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.probity.access.Action;
import org.probity.access.Actor;
import org.probity.access.Ask;
import org.probity.access.Condition;
import org.probity.access.Subject;
import org.probity.audit.Audit;
import org.probity.audit.Guard;
import org.probity.platform.time.Now;
import org.probity.platform.web.NotFound;
import org.probity.policy.campaign.RecipientStore.Chase;
import org.springframework.stereotype.Service;

/** Following a campaign: how far it has come, and who still owes something. */
@Service
public class Reaching {

    private static final String CLASS = "acknowledgement";
    private static final Ask COUNTS = Ask.to(Action.LIST, "counts");

    private final RecipientStore store;
    private final Guard guard;
    private final Audit audit;
    private final Now now;

    Reaching(RecipientStore store, Guard guard, Audit audit, Now now) {
        this.store = store;
        this.guard = guard;
        this.audit = audit;
        this.now = now;
    }

    /** @throws NotFound if it was not sent, or went to fewer people than may be shown as counts */
    public Reach reach(Actor actor, Campaign campaign) {
        LocalDate sentOn = sentOn(campaign);
        LocalDate to = campaign.closedAt() == null ? now.today() : LocalDate.ofInstant(campaign.closedAt(), Now.ZONE);
        Reach reach = Reach.of(store.reach(campaign), sentOn, to);
        Subject given = Subject.of(CLASS, "given").controlledBy(campaign.controllerBody());
        guard.require(
                actor, COUNTS, reach.people() < Reach.THRESHOLD ? given : given.with(Condition.N_AT_LEAST_THRESHOLD));
        return reach;
    }

    /** Whether its counts may be shown. */
    public boolean isCountable(Actor actor, Campaign campaign) {
        Subject given = Subject.of(CLASS, "given").controlledBy(campaign.controllerBody());
        boolean enough = store.people(campaign) >= Reach.THRESHOLD;
        return guard.may(actor, COUNTS, enough ? given.with(Condition.N_AT_LEAST_THRESHOLD) : given);
    }

    /** How many recipients have confirmed each thing that was sent; by subject, absent for none. */
    public Map<UUID, Integer> receipts(Campaign campaign) {
        return store.receipts(campaign);
    }

    /** @param unit of one unit; null: of all */
    public int countOwing(Actor actor, Campaign campaign, @Nullable UUID unit) {
        guard.require(actor, Ask.to(Action.LIST), due(campaign));
        return store.countOwing(chase(campaign, unit));
    }

    /** Names of those who owe something, by name. */
    public List<Owing> owing(Actor actor, Campaign campaign, @Nullable UUID unit, long offset, int most) {
        guard.require(actor, Ask.to(Action.LIST), due(campaign));
        List<Owing> owing = store.owing(chase(campaign, unit), offset, most);
        audit.listed(
                actor,
                CLASS,
                campaign.controllerBody(),
                owing.stream().map(Owing::person).toList());
        return owing;
    }

    private Chase chase(Campaign campaign, @Nullable UUID unit) {
        List<UUID> owed = campaign.isSent() ? Sending.owed(campaign) : List.of();
        return new Chase(campaign, owed, unit, now.today());
    }

    private static Subject due(Campaign campaign) {
        return Subject.of(CLASS, "due").controlledBy(campaign.controllerBody());
    }

    private static LocalDate sentOn(Campaign campaign) {
        if (campaign.sentAt() == null) {
            throw new NotFound();
        }
        return LocalDate.ofInstant(campaign.sentAt(), Now.ZONE);
    }
}
