package org.probity.policy.campaign;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.probity.access.Action;
import org.probity.access.Actor;
import org.probity.access.Ask;
import org.probity.access.Subject;
import org.probity.audit.Audit;
import org.probity.audit.Given;
import org.probity.audit.Guard;
import org.probity.audit.Kind;
import org.probity.audit.ObjectRef;
import org.probity.platform.reference.References;
import org.probity.platform.time.Now;
import org.probity.platform.web.NotFound;
import org.probity.policy.campaign.CampaignOutcome.Done;
import org.probity.policy.campaign.CampaignOutcome.MovedOn;
import org.probity.policy.campaign.CampaignOutcome.Wrong;
import org.springframework.stereotype.Service;

/** Setting out campaigns. Sending them is {@link Sending}'s. */
@Service
public class Campaigns {

    static final String CLASS = "campaign";
    private static final Ask UPDATE = Ask.to(Action.UPDATE);

    /** A policy version that may be sent: one that binds, or will. */
    public record Sendable(UUID version, String title, int number) {}

    /** A unit that is open. */
    public record UnitName(UUID id, String name) {}

    private final CampaignStore store;
    private final Guard guard;
    private final Audit audit;
    private final Now now;

    Campaigns(CampaignStore store, Guard guard, Audit audit, Now now) {
        this.store = store;
        this.guard = guard;
        this.audit = audit;
        this.now = now;
    }

    /** Campaigns of the actor's body, newest first. */
    public List<Campaign> all(Actor actor) {
        return store.all(actor.body(), now.today()).stream()
                .filter(campaign -> guard.may(actor, Ask.to(Action.LIST), subject(campaign)))
                .toList();
    }

    /** Those that are not yet sent: where a message can be added. */
    public List<Campaign> drafts(Actor actor) {
        return all(actor).stream().filter(Campaign::isDraft).toList();
    }

    /** @throws NotFound if there is none that the actor may read */
    public Campaign read(Actor actor, String key) {
        Campaign campaign = store.find(actor.body(), key, now.today(), false).orElseThrow(NotFound::new);
        guard.require(actor, Ask.to(Action.READ), subject(campaign), Given.about(campaign.id()));
        return campaign;
    }

    public boolean may(Actor actor, Campaign campaign, Ask ask) {
        return guard.may(actor, ask, subject(campaign));
    }

    public boolean mayBegin(Actor actor) {
        return guard.may(actor, Ask.to(Action.CREATE), ofNew(actor));
    }

    /** Versions of policies that bind today, or are published and will. */
    public List<Sendable> sendable(Actor actor) {
        return store.sendable(actor.body(), now.today());
    }

    /** Units of the actor's body that are open today, by name. */
    public List<UnitName> units(Actor actor) {
        return store.units(actor.body(), now.today());
    }

    /** Names of units, open or closed; those that there are not are left out. */
    public List<String> unitNames(Actor actor, List<UUID> units) {
        return units.isEmpty() ? List.of() : store.unitNames(actor.body(), units);
    }

    /** Begins a draft. */
    public CampaignOutcome begin(Actor actor, Plan plan) {
        guard.require(actor, Ask.to(Action.CREATE), ofNew(actor));
        Optional<Wrong> wrong = wrong(plan);
        if (wrong.isPresent()) {
            return wrong.get();
        }
        UUID id = UUID.randomUUID();
        String key = References.next("CAM");
        store.insert(actor.body(), id, key, plan, actor.person(), now.instant());
        audit.changed(actor, Kind.COLLECTION, new ObjectRef(CLASS, id, 1, actor.body()), List.of("plan"), null);
        return new Done(key, 0);
    }

    /** Changes title, audience and day of a draft. */
    public CampaignOutcome change(Actor actor, String key, Plan plan) {
        Campaign campaign = toWrite(actor, key);
        Optional<Wrong> wrong = wrong(plan);
        if (!campaign.isDraft() || wrong.isPresent()) {
            return wrong.<CampaignOutcome>map(one -> one).orElseGet(() -> new MovedOn(key, campaign.status()));
        }
        store.change(campaign, plan);
        return changed(actor, campaign, "plan");
    }

    /**
     * Adds a key message to a draft.
     *
     * @param title its heading, at most 150 characters
     * @param text what it says, at most 5,000 characters; an empty line parts paragraphs
     */
    public CampaignOutcome addMessage(Actor actor, String key, String title, String text) {
        Campaign campaign = toWrite(actor, key);
        if (!campaign.isDraft()) {
            return new MovedOn(key, campaign.status());
        }
        store.addMessage(campaign, title.strip(), text.strip());
        return changed(actor, campaign, "message");
    }

    /** Adds a version to a draft; one that is in it already stays there once. */
    public CampaignOutcome addVersion(Actor actor, String key, UUID version) {
        Campaign campaign = toWrite(actor, key);
        if (!campaign.isDraft()) {
            return new MovedOn(key, campaign.status());
        }
        if (sendable(actor).stream().noneMatch(one -> one.version().equals(version))) {
            return new Wrong("version", "Select a policy that is published");
        }
        if (campaign.items().stream().noneMatch(item -> item.subject().equals(version))) {
            store.addVersion(campaign, version);
        }
        return changed(actor, campaign, "version");
    }

    /** Takes something out of a draft. */
    public CampaignOutcome remove(Actor actor, String key, UUID item) {
        Campaign campaign = toWrite(actor, key);
        if (!campaign.isDraft()) {
            return new MovedOn(key, campaign.status());
        }
        store.remove(campaign, item);
        return changed(actor, campaign, "removed");
    }

    private CampaignOutcome changed(Actor actor, Campaign campaign, String field) {
        audit.changed(actor, Kind.ALTERATION, ref(campaign), List.of(field), null);
        return new Done(campaign.key(), 0);
    }

    private Campaign toWrite(Actor actor, String key) {
        Campaign campaign = store.find(actor.body(), key, now.today(), true).orElseThrow(NotFound::new);
        if (campaign.isDraft()) {
            guard.require(actor, UPDATE, subject(campaign), Given.about(campaign.id()));
        } else {
            guard.require(actor, Ask.to(Action.READ), subject(campaign), Given.about(campaign.id()));
        }
        return campaign;
    }

    private Optional<Wrong> wrong(Plan plan) {
        return plan.dueOn().isBefore(now.today())
                ? Optional.of(new Wrong("due", "Day by which it is to be read must be today or in the future"))
                : Optional.empty();
    }

    static Subject subject(Campaign campaign) {
        return Subject.of(CLASS, campaign.status().word())
                .controlledBy(campaign.controllerBody())
                .authoredBy(campaign.author());
    }

    private static Subject ofNew(Actor actor) {
        return Subject.of(CLASS, "draft").controlledBy(actor.body()).authoredBy(actor.person());
    }

    static ObjectRef ref(Campaign campaign) {
        return new ObjectRef(CLASS, campaign.id(), campaign.rowVersion() + 1, campaign.controllerBody());
    }
}
