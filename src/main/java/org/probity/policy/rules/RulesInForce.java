package org.probity.policy.rules;

import java.time.LocalDate;
import org.springframework.stereotype.Service;

/** Which rules of a force's published policies hold on a day. Asks no grant: rules must be known to bind. */
@Service
public class RulesInForce {

    private final RuleStore store;

    RulesInForce(RuleStore store) {
        this.store = store;
    }

    /**
     * The tiers of gifts and hospitality; as shipped where no policy in force sets any.
     *
     * @param body code of the force
     * @param on the day of the offer
     */
    public GiftRules gifts(String body, LocalDate on) {
        return store.inForce(body, RuleKind.GIFTS, on)
                .map(from -> new GiftRules(store.tiers(body, from.version()), from.source()))
                .orElse(ShippedLists.GIFTS);
    }

    /**
     * What a policy in force says of trades; {@link TradeRules#NONE} where none does.
     *
     * @param body code of the force
     * @param on the day of the application
     */
    public TradeRules trades(String body, LocalDate on) {
        return store.inForce(body, RuleKind.TRADES, on)
                .map(from -> new TradeRules(store.trades(body, from.version()), from.source()))
                .orElse(TradeRules.NONE);
    }
}
