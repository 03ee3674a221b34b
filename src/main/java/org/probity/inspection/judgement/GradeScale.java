package org.probity.inspection.judgement;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A scale of grades, best first.
 *
 * @param from the first day on which it is used
 */
public record GradeScale(String id, LocalDate from, List<Grade> grades) {

    public record Grade(String word, String label) {}

    private static final List<GradeScale> ALL = read();

    /** The scale that is used on the day. */
    public static GradeScale on(LocalDate day) {
        return ALL.stream()
                .filter(scale -> !scale.from.isAfter(day))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    /** @throws java.util.NoSuchElementException for a scale that is not in the file */
    public static GradeScale of(String id) {
        return ALL.stream().filter(scale -> scale.id.equals(id)).findFirst().orElseThrow();
    }

    public Optional<Grade> grade(String word) {
        return grades.stream().filter(grade -> grade.word().equals(word)).findFirst();
    }

    private static List<GradeScale> read() {
        String file = "grade-scales.csv";
        try (InputStream bytes = Objects.requireNonNull(GradeScale.class.getResourceAsStream(file), file);
                Reader text = new InputStreamReader(bytes, StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(text)) {
            List<GradeScale> scales = new ArrayList<>();
            rows.forEach(row -> add(scales, row));
            return List.copyOf(scales);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file + " cannot be read", unreadable);
        }
    }

    /** The rows of a scale follow each other, and scales follow in the order of their days. */
    private static void add(List<GradeScale> scales, NamedCsvRecord row) {
        String id = row.getField("scale");
        if (scales.isEmpty() || !scales.getLast().id.equals(id)) {
            String from = row.getField("from");
            LocalDate first = from.isEmpty() ? LocalDate.MIN : LocalDate.parse(from);
            scales.add(new GradeScale(id, first, new ArrayList<>()));
        }
        scales.getLast().grades.add(new Grade(row.getField("word"), row.getField("label")));
    }
}
