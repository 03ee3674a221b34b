package org.probity.inspection.wave;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A wave of a survey of the public.
 *
 * @param round that it was made for; null for none
 * @param questions in order; empty until the files are taken
 */
public record Wave(
        UUID id,
        String ref,
        @Nullable UUID round,
        Plan plan,
        State state,
        UUID authoredBy,
        Instant recordedAt,
        Files files,
        List<Question> questions) {

    /**
     * What a reader must know of it.
     *
     * @param carriedOutBy the organisation, never a person
     * @param method how people were asked: "Telephone interviews, random digit dialling"
     * @param population whom the sample stands for
     * @param weighting what the weights put right
     */
    public record Plan(
            String title,
            LocalDate from,
            LocalDate to,
            String carriedOutBy,
            String method,
            String population,
            String weighting) {}

    /** The files that it was taken from, by name and SHA-256. */
    public record Files(String questions, String questionsHash, String replies, String repliesHash) {}

    /** In the words of permissions.csv. */
    public enum State {
        RAW,
        ESTIMATE;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static State of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    /**
     * A question as it was asked.
     *
     * @param number from 1
     * @param key heading of its column in the file of replies
     * @param thread the same in every wave that asks the same thing
     * @param counted the answers that together make the headline
     * @param statement the headline in words, after the share: "think corruption is fairly or very common"
     */
    public record Question(
            int number,
            String key,
            String thread,
            String wording,
            List<String> answers,
            List<String> counted,
            String statement) {

        public Question {
            answers = List.copyOf(answers);
            counted = List.copyOf(counted);
        }

        /** Whether a reply's answer is one of those that are counted. */
        public boolean counts(int answer) {
            return answer > 0 && counted.contains(answers.get(answer - 1));
        }
    }

    /** "2012", or "2011 to 2012". */
    public String year() {
        int from = plan.from().getYear();
        int to = plan.to().getYear();
        return from == to ? String.valueOf(to) : from + " to " + to;
    }
}
