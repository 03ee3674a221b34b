package org.probity.policy.rules;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the policy in force says of trades.
 *
 * @param source the version that says so; null if none does
 */
public record TradeRules(List<TradeRule> trades, @Nullable RuleSource source) {

    /** No policy speaks of trades. */
    public static final TradeRules NONE = new TradeRules(List.of(), null);

    /** Empty where the policy does not speak of the trade. */
    public Optional<TradeRule> find(@Nullable String trade) {
        return trades.stream().filter(rule -> rule.trade().equals(trade)).findFirst();
    }

    /** The policy, its version and the clause, as a sentence ends; empty where no policy says so. */
    public String cite(TradeRule rule) {
        return source == null ? "" : source.cite(rule.clause());
    }
}
