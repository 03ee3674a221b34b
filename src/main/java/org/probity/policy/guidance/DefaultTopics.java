package org.probity.policy.guidance;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.probity.policy.guidance.Guide.Text;

/** The forty topics of media-rag.csv: the project's default, from which a force makes its own. Not legal advice. */
final class DefaultTopics {

    static final String CONTACT = "Corporate communications";

    private static final List<Text> ALL = read();

    private DefaultTopics() {}

    static List<Text> all() {
        return ALL;
    }

    private static List<Text> read() {
        try (InputStream bytes = Objects.requireNonNull(
                        DefaultTopics.class.getResourceAsStream("media-rag.csv"), "media-rag.csv");
                Reader text = new InputStreamReader(bytes, StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(text)) {
            return rows.stream().map(DefaultTopics::text).toList();
        } catch (IOException unreadable) {
            throw new IllegalStateException("media-rag.csv cannot be read", unreadable);
        }
    }

    private static Text text(NamedCsvRecord row) {
        return new Text(
                row.getField("topic"),
                Colour.of(row.getField("rating")).orElseThrow(),
                row.getField("why"),
                "",
                row.getField("who_may_speak"),
                CONTACT,
                row.getField("policy_clause"));
    }
}
