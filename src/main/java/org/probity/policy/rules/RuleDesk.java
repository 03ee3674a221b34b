package org.probity.policy.rules;

import java.util.List;
import java.util.Optional;
import org.probity.access.Action;
import org.probity.access.Actor;
import org.probity.access.Ask;
import org.probity.platform.web.NotFound;
import org.probity.policy.DeskOutcome;
import org.probity.policy.Document;
import org.probity.policy.Document.Version;
import org.probity.policy.Policies;
import org.probity.policy.PolicyDesk;
import org.springframework.stereotype.Service;

/** Setting the rules of a version while it is a draft. An approval that was given is void, as when its text is changed. */
@Service
public class RuleDesk {

    private static final Ask UPDATE = Ask.to(Action.UPDATE);

    private final RuleStore store;
    private final PolicyDesk desk;
    private final Policies policies;

    RuleDesk(RuleStore store, PolicyDesk desk, Policies policies) {
        this.store = store;
        this.desk = desk;
        this.policies = policies;
    }

    /** @param tiers those that apply; none: from this version on the policy sets none */
    public DeskOutcome setTiers(Actor actor, String slug, int rowVersion, List<GiftTier> tiers) {
        return desk.alter(actor, slug, rowVersion, "gift_tiers", draft -> {
            store.keep(actor.body(), draft.id(), RuleKind.GIFTS, !tiers.isEmpty());
            store.lift(actor.body(), draft.id());
            tiers.forEach(tier -> store.keep(actor.body(), draft.id(), tier));
        });
    }

    /** @param trades what the policy says of each; none: from this version on the policy is silent on trades */
    public DeskOutcome setTrades(Actor actor, String slug, int rowVersion, List<TradeRule> trades) {
        return desk.alter(actor, slug, rowVersion, "trades", draft -> {
            store.keep(actor.body(), draft.id(), RuleKind.TRADES, !trades.isEmpty());
            trades.forEach(rule -> store.keep(actor.body(), draft.id(), rule));
        });
    }

    /** The tiers that come with a version: its own, or those of the version before it; empty where none speaks of them. */
    Optional<List<GiftTier>> tiers(Document document, Version version) {
        String body = document.controllerBody();
        return store.spoken(body, document.id(), version.number(), RuleKind.GIFTS)
                .map(from -> store.tiers(body, from));
    }

    /** As {@link #tiers} for trades. */
    Optional<List<TradeRule>> trades(Document document, Version version) {
        String body = document.controllerBody();
        return store.spoken(body, document.id(), version.number(), RuleKind.TRADES)
                .map(from -> store.carried(body, from, RuleKind.TRADES) ? store.trades(body, from) : List.of());
    }

    Document read(Actor actor, String slug) {
        return policies.read(actor, Document.Kind.POLICY, slug);
    }

    /** @throws NotFound if there is none that the actor may write at */
    Version draft(Actor actor, Document document) {
        return document.unpublished()
                .filter(version -> policies.may(actor, document, version, UPDATE))
                .orElseThrow(NotFound::new);
    }
}
