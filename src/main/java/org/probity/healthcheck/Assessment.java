package org.probity.healthcheck;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
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

    /** The kinds of evidence beside a document named in words; they are stored. */
    public enum EvidenceKind {
        FILE,
        LINK,
        /** An entry of a register, by its reference: it opens for whoever may read it. */
        RECORD,
        /** A frozen figure. */
        FIGURE;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static EvidenceKind of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    /**
     * One piece of evidence.
     *
     * @param words what the reader sees: a file's name, an address, a reference, a figure with its value
     * @param target an address, a reference or the id of a figure; absent for a file
     * @param file the id of the kept file
     */
    public record Evidence(
            UUID id,
            EvidenceKind kind,
            String words,
            @Nullable String target,
            @Nullable UUID file) {}

    /**
     * @param evidence a document or record named in words, kept elsewhere
     * @param contradiction what the figures beside it said against it when it was given; empty where they did not
     * @param contradictionReason why the answer stands although a figure says otherwise; empty where none was given
     * @param changeReason why it is not the answer of the earlier check; empty where none was given
     * @param rowVersion goes up with each change
     */
    public record Answer(
            String question,
            Choice choice,
            String words,
            @Nullable String evidence,
            String contradiction,
            String contradictionReason,
            String changeReason,
            List<Evidence> attached,
            UUID author,
            int rowVersion) {

        public Answer {
            attached = List.copyOf(attached);
        }

        /** "Claimed" or "Evidenced": the inspectorate alone makes it more. */
        public String standing() {
            return isEvidenced() ? "Evidenced" : "Claimed";
        }

        Answer contradictedBy(String words) {
            return new Answer(
                    question,
                    choice,
                    this.words,
                    evidence,
                    words,
                    contradictionReason,
                    changeReason,
                    attached,
                    author,
                    rowVersion);
        }

        /** Said otherwise by a figure, and no reason given. */
        public boolean owesReason() {
            return !contradiction.isBlank() && contradictionReason.isBlank();
        }

        public boolean isEvidenced() {
            return evidence != null || !attached.isEmpty();
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
                .filter(question -> answer(question.id())
                        .map(answer -> question.isGap(answer.choice()))
                        .orElse(false))
                .toList();
    }

    /** Questions of one half that nobody has answered. */
    public List<Checklist.Question> unanswered(Checklist.Respondent respondent) {
        return checklist.of(respondent).stream()
                .filter(question -> !answers.containsKey(question.id()))
                .toList();
    }

    public int answered(Collection<Checklist.Question> questions) {
        return (int) questions.stream()
                .filter(question -> answers.containsKey(question.id()))
                .count();
    }

    /** The same check with one answer given. */
    Assessment with(Answer answer) {
        Map<String, Answer> all = new HashMap<>(answers);
        all.put(answer.question(), answer);
        return new Assessment(id, controllerBody, round, number, checklist, stage, all, signedOn, signedBy);
    }

    /** The same check with the answers of one respondent alone. */
    Assessment half(Checklist.Respondent respondent) {
        Map<String, Answer> own = checklist.of(respondent).stream()
                .map(question -> answers.get(question.id()))
                .filter(Objects::nonNull)
                .collect(Collectors.toMap(Answer::question, answer -> answer));
        return new Assessment(id, controllerBody, round, number, checklist, stage, own, signedOn, signedBy);
    }

    public boolean isDraft() {
        return stage == Stage.DRAFT;
    }

    public boolean isSigned() {
        return stage == Stage.SIGNED;
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
