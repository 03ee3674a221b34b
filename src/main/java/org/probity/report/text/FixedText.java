package org.probity.report.text;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The sentences that every release of a round repeats: our wording, held once, one sentence a fact. */
public record FixedText(List<Line> lines) {

    /** @param block where the sentence stands: background, national, read-more, note-1 … */
    public record Line(String block, String key, String text) {}

    static final FixedText NONE = new FixedText(List.of());

    /** The round's own fixed text where there is one, else the standard text, which speaks in the round's own words. */
    public static FixedText of(String roundKey) {
        InputStream own = FixedText.class.getResourceAsStream("blocks-" + roundKey + ".csv");
        InputStream text = own != null ? own : FixedText.class.getResourceAsStream("blocks-standard.csv");
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                .ofNamedCsvRecord(
                        new InputStreamReader(java.util.Objects.requireNonNull(text), StandardCharsets.UTF_8))) {
            return new FixedText(rows.stream()
                    .map(row -> new Line(row.getField("block"), row.getField("key"), row.getField("text")))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<Line> line(String key) {
        return lines.stream().filter(l -> l.key().equals(key)).findFirst();
    }

    List<Line> of(BlockKind block) {
        return lines.stream().filter(l -> l.block().equals(block.key())).toList();
    }
}
