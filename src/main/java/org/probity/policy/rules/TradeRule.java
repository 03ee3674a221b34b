package org.probity.policy.rules;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a policy version says of a trade.
 *
 * @param trade id of {@link ShippedLists#TRADES}
 * @param clause of the policy; null if it names none
 */
public record TradeRule(
        String trade, Treatment treatment, @Nullable String clause) {

    /** The words are stored. */
    public enum Treatment {
        OFF("off", "Not on the list"),
        EXTRA_CHECK("extra-check", "Needs an extra check"),
        BLOCKED("blocked", "Not approved unless a chief officer overrides");

        private final String word;
        private final String label;

        Treatment(String word, String label) {
            this.word = word;
            this.label = label;
        }

        public String word() {
            return word;
        }

        public String label() {
            return label;
        }

        public static Optional<Treatment> of(@Nullable String word) {
            return Arrays.stream(values()).filter(one -> one.word.equals(word)).findFirst();
        }
    }
}
