package org.probity.policy.rules;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.probity.policy.rules.TradeRule.Treatment;

/**
 * Trades as an author types them.
 *
 * @param trades one for each of {@link ShippedLists#TRADES}, in their order
 */
public record TradesForm(
        @Nullable List<@Valid Line> trades, @Nullable Integer rowVersion) {

    /** @param treatment blank: the policy does not speak of the trade */
    public record Line(
            @Nullable String treatment,

            @Size(max = 30, message = "Clause must be 30 characters or fewer") @Nullable
            String clause) {}

    static TradesForm of(List<TradeRule> rules, int rowVersion) {
        return new TradesForm(
                ShippedLists.TRADES.stream()
                        .map(trade -> rules.stream()
                                .filter(rule -> rule.trade().equals(trade.id()))
                                .findFirst()
                                .map(rule -> new Line(rule.treatment().word(), rule.clause()))
                                .orElseGet(() -> new Line(null, null)))
                        .toList(),
                rowVersion);
    }

    List<TradeRule> chosen() {
        List<TradeRule> chosen = new ArrayList<>();
        for (int i = 0; trades != null && i < Math.min(trades.size(), ShippedLists.TRADES.size()); i++) {
            String trade = ShippedLists.TRADES.get(i).id();
            Line line = trades.get(i);
            Treatment.of(line.treatment())
                    .ifPresent(treatment -> chosen.add(new TradeRule(trade, treatment, given(line.clause()))));
        }
        return chosen;
    }

    private static @Nullable String given(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
