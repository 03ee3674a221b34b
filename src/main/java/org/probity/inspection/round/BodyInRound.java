package org.probity.inspection.round;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A body in a round, and why.
 *
 * @param words the basis in words; owed where it is {@link Basis#OTHER}
 * @param region of the inspectorate's, for this round
 * @param inspector who answers for the region, where a source says so
 */
public record BodyInRound(
        String body,
        Basis basis,
        @Nullable String words,
        @Nullable String region,
        @Nullable String inspector) {

    /** On what basis a body is inspected (domain.md section 17). */
    public enum Basis {
        REMIT("Within the remit"),
        REQUEST("At its own request"),
        OTHER("Another basis");

        private final String label;

        Basis(String label) {
            this.label = label;
        }

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        public String label() {
            return label;
        }

        public static Basis of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    /** @throws IllegalArgumentException when another basis has no words */
    public BodyInRound {
        if (basis == Basis.OTHER && (words == null || words.isBlank())) {
            throw new IllegalArgumentException("another basis is said in words: " + body);
        }
    }

    public static BodyInRound withinRemit(String body) {
        return new BodyInRound(body, Basis.REMIT, null, null, null);
    }

    public String why() {
        return words == null ? basis.label() : basis == Basis.OTHER ? words : basis.label() + ": " + words;
    }
}
