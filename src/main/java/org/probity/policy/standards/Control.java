package org.probity.policy.standards;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.probity.policy.Document;

/**
 * A control with what is known of it.
 *
 * @param owner the post that owns it today; empty if none is named
 * @param tests newest first
 * @param exceptions the one that ends last first
 */
public record Control(Document standard, String owner, List<Test> tests, List<Waiver> exceptions) {

    /** What a test showed. The words are stored. */
    public enum Result {
        MET("met", "Met"),
        PARTLY("partly", "Partly met"),
        NOT_MET("not-met", "Not met");

        private final String word;
        private final String label;

        Result(String word, String label) {
            this.word = word;
            this.label = label;
        }

        public String word() {
            return word;
        }

        public String label() {
            return label;
        }

        static Optional<Result> of(@Nullable String word) {
            return Arrays.stream(values())
                    .filter(result -> result.word.equals(word))
                    .findFirst();
        }
    }

    /** @param found how it was tested and what was found */
    public record Test(LocalDate on, Result result, String found) {}

    /**
     * @param toOn its last day
     * @param acceptedBy somebody who did not ask for it; absent until then
     */
    public record Waiver(
            UUID id,
            String what,
            String reason,
            LocalDate fromOn,
            LocalDate toOn,
            UUID askedBy,
            @Nullable UUID acceptedBy) {

        public boolean runsOn(LocalDate day) {
            return acceptedBy != null && !day.isBefore(fromOn) && !day.isAfter(toOn);
        }
    }

    public String slug() {
        return standard.slug();
    }

    /** The newest test up to a day. */
    public Optional<Test> lastTest(LocalDate day) {
        return tests.stream().filter(test -> !test.on().isAfter(day)).max(Comparator.comparing(Test::on));
    }

    public Optional<Waiver> exceptionOn(LocalDate day) {
        return exceptions.stream().filter(one -> one.runsOn(day)).findFirst();
    }
}
