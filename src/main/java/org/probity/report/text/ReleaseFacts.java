package org.probity.report.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.probity.figure.Figure;
import org.probity.organisation.Body;

/**
 * Everything a release may say: the round, the body, its accepted figures by metric and its approved statements in the
 * order in which they are printed.
 */
public record ReleaseFacts(RoundFacts round, Body body, Map<String, Figure> figures, List<Stated> statements) {

    public ReleaseFacts {
        figures = Map.copyOf(new TreeMap<>(figures));
        statements = List.copyOf(statements);
    }

    /**
     * What the text says of the round.
     *
     * @param key short name, such as {@code twins-2012}
     * @param asked who asked for the round and in what words, one sentence
     * @param criteria which criteria it used, one sentence
     * @param basis which bodies it covered and why, one sentence
     * @param fieldwork when the inspection work took place, one sentence
     * @param since year of the earlier review that progress is measured from
     */
    public record RoundFacts(
            String key, String title, String asked, String criteria, String basis, String fieldwork, int since) {}

    /**
     * An approved statement.
     *
     * @param block the block it belongs to
     * @param clashesWith the key of the statement that says something else of the same
     * @param metric the figure that it rests on; the reader is led there where the document holds it
     */
    public record Stated(String key, String block, String text, Optional<String> clashesWith, Optional<String> metric) {

        public Stated(String key, String block, String text, Optional<String> clashesWith) {
            this(key, block, text, clashesWith, Optional.empty());
        }

        /** How the key of an inspectors' finding begins: they wrote it for this round, and it may type no number either. */
        public static final String FOUND = "found-";
    }

    Optional<Figure> figure(String metric) {
        return Optional.ofNullable(figures.get(metric));
    }

    Optional<Stated> statement(String key) {
        return statements.stream().filter(s -> s.key().equals(key)).findFirst();
    }

    List<Stated> statementsOf(String block) {
        return statements.stream().filter(s -> s.block().equals(block)).toList();
    }
}
