package org.probity.healthcheck.recorded;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.probity.platform.words.Words;

/**
 * One test of a register against another source.
 *
 * @param known offers or second jobs that the source knows of
 * @param found those of them that stand in the register
 */
public record Completeness(
        UUID id, Register register, Source source, LocalDate checkedOn, int known, int found, String words) {

    /** The words are stored. */
    public enum Register {
        GIFTS("gifts", "Gifts and hospitality"),
        INTERESTS("interests", "Second jobs and business interests");

        private final String word;
        private final String label;

        Register(String word, String label) {
            this.word = word;
            this.label = label;
        }

        public String word() {
            return word;
        }

        public String label() {
            return label;
        }

        static Optional<Register> of(String word) {
            return Arrays.stream(values()).filter(one -> one.word.equals(word)).findFirst();
        }
    }

    /** The words are stored. */
    public enum Source {
        SAMPLE("sample", "A random sample"),
        SURVEY("survey", "The staff survey"),
        PAYROLL("payroll", "Payroll"),
        SUPPLIERS("suppliers", "The supplier list");

        private final String word;
        private final String label;

        Source(String word, String label) {
            this.word = word;
            this.label = label;
        }

        public String word() {
            return word;
        }

        public String label() {
            return label;
        }

        static Optional<Source> of(String word) {
            return Arrays.stream(values()).filter(one -> one.word.equals(word)).findFirst();
        }
    }

    /** "18 of 20 (90%)". */
    public String share() {
        return Words.share(found, known);
    }
}
