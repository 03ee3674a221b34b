package org.probity.healthcheck;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A checklist in one version. A changed question is a new version under a new id: what was signed keeps its own.
 *
 * @param id such as {@code 2011-themes-1}
 */
public record Checklist(String id, String title, List<Question> questions) {

    /**
     * @param respondent who answers it
     * @param evidenceHint what would show it
     * @param metrics figures that can pre-fill or test the answer, by their ids
     */
    public record Question(
            String id, String theme, Respondent respondent, String words, String evidenceHint, List<String> metrics) {}

    public enum Respondent {
        FORCE,
        /** The local policing body. */
        AUTHORITY
    }

    private static final Checklist STANDARD = new Checklist(
            "2011-themes-1", "Integrity health check, eleven themes of 2011 (our wording)", read("2011-themes.csv"));

    private static final Map<String, Checklist> ALL = Map.of(STANDARD.id, STANDARD);

    /** The default checklist in its newest version. */
    public static Checklist standard() {
        return STANDARD;
    }

    public static Optional<Checklist> find(String id) {
        return Optional.ofNullable(ALL.get(id));
    }

    public Optional<Question> question(String id) {
        return questions.stream().filter(question -> question.id().equals(id)).findFirst();
    }

    /** The question after it, in the order of the checklist. */
    public Optional<Question> after(String id) {
        for (int i = 0; i + 1 < questions.size(); i++) {
            if (questions.get(i).id().equals(id)) {
                return Optional.of(questions.get(i + 1));
            }
        }
        return Optional.empty();
    }

    /** Questions by theme, both in the order of the file. */
    public Map<String, List<Question>> byTheme() {
        Map<String, List<Question>> themes = new LinkedHashMap<>();
        questions.forEach(question -> themes.computeIfAbsent(question.theme(), theme -> new ArrayList<>())
                .add(question));
        return themes;
    }

    private static List<Question> read(String file) {
        try (InputStream bytes = Objects.requireNonNull(Checklist.class.getResourceAsStream(file), file);
                Reader text = new InputStreamReader(bytes, StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(text)) {
            return rows.stream().map(Checklist::question).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file + " cannot be read", unreadable);
        }
    }

    private static Question question(NamedCsvRecord row) {
        String metrics = row.getField("register_metric");
        return new Question(
                row.getField("question_id"),
                row.getField("theme"),
                row.getField("respondent").equals("authority") ? Respondent.AUTHORITY : Respondent.FORCE,
                row.getField("question"),
                row.getField("evidence_hint"),
                metrics.isEmpty() ? List.of() : Arrays.asList(metrics.split("\\|")));
    }
}
