package org.probity.casework;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The lists that a case chooses from: the project's defaults, read once. Rows that nobody has confirmed are switched
 * off, and a row that does not close a case is no outcome.
 */
public final class CaseLists {

    /**
     * @param id as stored
     * @param meaning a line for the person who chooses
     */
    public record Code(String id, String label, String meaning) {}

    private static final List<Code> DISCLOSURE_OUTCOMES =
            read("disclosure-outcomes.csv", row -> row.getField("closes_case").equals("yes"), "outcome_id", "meaning");
    private static final List<Code> OTHER_OUTCOMES = read(
            "case-outcomes.csv",
            row -> row.getField("final").equals("yes")
                    && !row.getField("status").equals("unverified"),
            "outcome_id",
            "level");
    private static final List<Code> CATEGORIES =
            read("social-media-categories.csv", row -> true, "category_id", "description");

    private CaseLists() {}

    /** How a case of that kind may end. An untraced source is a lawful ending (domain.md section 9). */
    public static List<Code> outcomes(CaseFile.Kind kind) {
        return kind == CaseFile.Kind.DISCLOSURE ? DISCLOSURE_OUTCOMES : OTHER_OUTCOMES;
    }

    public static Optional<Code> outcome(CaseFile.Kind kind, String id) {
        return find(outcomes(kind), id);
    }

    /** What may be wrong with a post. */
    public static List<Code> categories() {
        return CATEGORIES;
    }

    public static Optional<Code> category(String id) {
        return find(CATEGORIES, id);
    }

    private static Optional<Code> find(List<Code> codes, String id) {
        return codes.stream().filter(code -> code.id().equals(id)).findFirst();
    }

    private static List<Code> read(String file, Predicate<NamedCsvRecord> on, String id, String meaning) {
        try (InputStream bytes = Objects.requireNonNull(CaseLists.class.getResourceAsStream(file), file);
                Reader text = new InputStreamReader(bytes, StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(text)) {
            List<Code> codes = new ArrayList<>();
            for (NamedCsvRecord row : rows) {
                if (on.test(row)) {
                    codes.add(new Code(row.getField(id), row.getField("label"), row.getField(meaning)));
                }
            }
            return List.copyOf(codes);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file + " cannot be read", unreadable);
        }
    }
}
