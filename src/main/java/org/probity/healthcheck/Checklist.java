package org.probity.healthcheck;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.probity.healthcheck.Assessment.Choice;

/**
 * A checklist in one version. A changed question is a new version under a new id: what was signed keeps its own.
 *
 * @param id such as {@code 2011-themes-1}
 */
public record Checklist(String id, String title, List<Question> questions) {

    /** How a question is put, and so what its answers are called. */
    public enum Asks {
        YES_NO,
        /** "How many", "who": the answer is in words, and what is chosen says whether it is known. */
        OPEN
    }

    /** What a figure says of an answer of yes. */
    public enum Sense {
        /** Yes needs more than none; no needs none. */
        SOME,
        /** Yes needs more than none. Some of it does not make no untrue. */
        AT_LEAST,
        /** Yes needs none; no needs some. */
        NONE,
        /** Yes needs the whole, 100 %. */
        ALL,
        /** Yes needs yes. */
        YES,
        /** It informs and contradicts nothing. */
        TELLS;

        static Sense of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    /** A figure that stands beside the answer, by its metric. */
    public record Test(String metric, Sense sense) {}

    /**
     * @param respondent who answers it
     * @param evidenceHint what would show it
     * @param gap the whole answer, yes or no, that leaves something to do
     * @param tests figures that pre-fill or test the answer
     */
    public record Question(
            String id,
            String theme,
            Respondent respondent,
            String words,
            String evidenceHint,
            Asks asks,
            Choice gap,
            List<Test> tests) {

        public List<String> metrics() {
            return tests.stream().map(Test::metric).toList();
        }

        public boolean isGap(Choice choice) {
            return choice == gap || choice == Choice.PARTLY;
        }

        /** What an answer is called for this question. */
        public String label(Choice choice) {
            if (asks == Asks.YES_NO) {
                return choice.label();
            }
            return switch (choice) {
                case YES -> "Known, as explained";
                case PARTLY -> "Known in part";
                case NO -> "Not known";
                case NOT_APPLICABLE -> choice.label();
            };
        }
    }

    public enum Respondent {
        FORCE,
        /** The local policing body. */
        AUTHORITY
    }

    public Checklist {
        questions = List.copyOf(questions);
    }

    /** The default checklist in its newest version. */
    public static Checklist standard() {
        return Checklists.SHIPPED.newest();
    }

    /** One that is shipped, in any version, or that the inspectorate added. */
    public static Optional<Checklist> find(String id) {
        return Checklists.SHIPPED.find(id).or(() -> AddedLists.find(id));
    }

    /** Those with which a check can be begun: the default one, then the added ones. */
    public static List<Checklist> all() {
        List<Checklist> all = new ArrayList<>(List.of(standard()));
        all.addAll(AddedLists.all());
        return all;
    }

    /** Where added checklists are read from; their owner says so when it starts. */
    public static void addedFrom(Supplier<Collection<Checklist>> added) {
        AddedLists.from(added);
    }

    /** Whether the inspectorate set it up on screen. */
    public boolean isAdded() {
        return Checklists.SHIPPED.find(id).isEmpty();
    }

    public Optional<Question> question(String id) {
        return questions.stream().filter(question -> question.id().equals(id)).findFirst();
    }

    /** The questions of one respondent, in the order of the checklist. */
    public List<Question> of(Respondent respondent) {
        return questions.stream()
                .filter(question -> question.respondent() == respondent)
                .toList();
    }

    /** Questions by theme, both in the order of the file. */
    public Map<String, List<Question>> byTheme() {
        Map<String, List<Question>> themes = new LinkedHashMap<>();
        questions.forEach(question -> themes.computeIfAbsent(question.theme(), theme -> new ArrayList<>())
                .add(question));
        return themes;
    }

    /** "Social media". */
    public static String heading(String theme) {
        String words = theme.replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }
}
