package org.probity.healthcheck;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One run through a checklist for one round. A later run is a version beside it.
 *
 * @param round the name of the round it answers
 * @param number counts the versions of the round, from 1
 * @param signedOn the day on which a chief officer signed it; absent until then
 */
public record Assessment(
        UUID id,
        String controllerBody,
        String round,
        int number,
        Checklist checklist,
        Stage stage,
        Map<String, Answer> answers,
        @Nullable LocalDate signedOn,
        @Nullable UUID signedBy) {

    /** The words are stored. */
    public enum Stage {
        DRAFT,
        /** Complete and waiting for the signature; a draft to permissions.csv. */
        READY,
        SIGNED;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Stage of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    /** The words are stored. */
    public enum Choice {
        YES("yes", "Yes"),
        PARTLY("partly", "Partly"),
        NO("no", "No"),
        NOT_APPLICABLE("not-applicable", "Does not apply");

        private final String word;
        private final String label;

        Choice(String word, String label) {
            this.word = word;
            this.label = label;
        }

        public String word() {
            return word;
        }

        public String label() {
            return label;
        }

        public static Optional<Choice> of(String word) {
            return Arrays.stream(values())
                    .filter(choice -> choice.word.equals(word))
                    .findFirst();
        }
    }

    /**
     * @param evidence what shows it: a document, a record or a figure by its name; absent while it is only claimed
     */
    public record Answer(
            String question,
            Choice choice,
            String words,
            @Nullable String evidence,
            UUID author,
            int rowVersion) {

        /** "Claimed" or "Evidenced": the inspectorate alone makes it more. */
        public String standing() {
            return evidence == null ? "Claimed" : "Evidenced";
        }

        public boolean isGap() {
            return choice == Choice.NO || choice == Choice.PARTLY;
        }
    }

    public Assessment {
        answers = Map.copyOf(answers);
    }

    public Optional<Answer> answer(String question) {
        return Optional.ofNullable(answers.get(question));
    }

    /** Questions answered no or in part, in the order of the checklist. */
    public List<Checklist.Question> gaps() {
        return checklist.questions().stream()
                .filter(question -> answer(question.id()).map(Answer::isGap).orElse(false))
                .toList();
    }

    /** Questions of the force's own half that nobody has answered. */
    public List<Checklist.Question> unanswered() {
        return checklist.questions().stream()
                .filter(question -> question.respondent() == Checklist.Respondent.FORCE)
                .filter(question -> !answers.containsKey(question.id()))
                .toList();
    }

    public int answered(Collection<Checklist.Question> questions) {
        return (int) questions.stream()
                .filter(question -> answers.containsKey(question.id()))
                .count();
    }

    Set<UUID> authors() {
        return answers.values().stream().map(Answer::author).collect(Collectors.toSet());
    }

    /** As written in permissions.csv. */
    String state() {
        return stage == Stage.SIGNED ? "signed" : "draft";
    }

    /** For the reader. */
    public String word() {
        return switch (stage) {
            case DRAFT -> "Draft";
            case READY -> "Waiting for signature";
            case SIGNED -> "Signed";
        };
    }
}
