package org.probity.survey;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A survey with its questions.
 *
 * @param series the same for every wave of one survey
 * @param wave from 1
 * @param opensOn first day on which it can be answered
 * @param closesOn last day on which it can be answered
 * @param authors everybody who wrote at it: none of them publishes it
 * @param approvedBy the first of the two who publish it; absent until then
 * @param second who was asked to confirm; absent until then
 */
public record Survey(
        UUID id,
        String controllerBody,
        String slug,
        UUID series,
        int wave,
        String title,
        String purpose,
        LocalDate opensOn,
        LocalDate closesOn,
        List<UUID> authors,
        Stage stage,
        @Nullable UUID approvedBy,
        @Nullable UUID second,
        List<Question> questions) {

    /** The words are stored. */
    public enum Stage {
        DRAFT,
        SENT,
        APPROVED,
        PUBLISHED;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Stage of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    /**
     * What is written of a question.
     *
     * @param scenario what has happened, told before the question; empty if it needs none
     * @param correct the right option, from 1; absent for a question that tests nothing
     * @param why the right answer is right; empty for a question that tests nothing
     */
    public record Asked(
            String scenario,
            String words,
            List<String> options,
            @Nullable Integer correct,
            String why) {

        public static Asked plain(String words, List<String> options, @Nullable Integer correct) {
            return new Asked("", words, options, correct, "");
        }
    }

    /**
     * @param number from 1
     * @param thread the same in every wave that asks it, however its words changed
     */
    public record Question(int number, UUID thread, Asked asked) {
        public boolean isScored() {
            return asked.correct() != null;
        }

        public String words() {
            return asked.words();
        }

        public List<String> options() {
            return asked.options();
        }

        public @Nullable Integer correct() {
            return asked.correct();
        }

        /** Whether the same was asked, word for word, with the same answers: only then are two waves compared. */
        public boolean asksTheSameAs(Question other) {
            return asked.scenario().equals(other.asked.scenario())
                    && words().equals(other.words())
                    && options().equals(other.options())
                    && Objects.equals(correct(), other.correct());
        }
    }

    /** As written in permissions.csv. A published survey that is yet to open is open to nobody. */
    public String state(LocalDate day) {
        if (stage != Stage.PUBLISHED) {
            return "draft";
        }
        return day.isAfter(closesOn) ? "closed" : "open";
    }

    /** For the reader. */
    public String word(LocalDate day) {
        return switch (stage) {
            case DRAFT -> "Draft";
            case SENT -> "Sent for approval";
            case APPROVED -> "Waiting for the second person";
            case PUBLISHED -> day.isBefore(opensOn) ? "Not open yet" : day.isAfter(closesOn) ? "Closed" : "Open";
        };
    }

    public boolean isOpenOn(LocalDate day) {
        return stage == Stage.PUBLISHED && !day.isBefore(opensOn) && !day.isAfter(closesOn);
    }

    public boolean isClosedOn(LocalDate day) {
        return stage == Stage.PUBLISHED && day.isAfter(closesOn);
    }

    /** Whether some question tests what is expected. */
    public boolean testsUnderstanding() {
        return questions.stream().anyMatch(Question::isScored);
    }
}
