package org.probity.publication.dataset;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.probity.publication.dataset.Dataset.Row;
import org.probity.publication.dataset.Dataset.Table;
import tools.jackson.databind.json.JsonMapper;

/** A data set as files: one flat CSV, the same as JSON, and the meaning of the columns as CSV on the Web. */
final class DatasetFile {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int DECIMALS = 3;

    /** @param type of CSV on the Web */
    private record Field(String name, String type, String means) {}

    private static final List<Field> COLUMNS = List.of(
            new Field("table", "string", "Short name of the table"),
            new Field(
                    "table_title", "string", "What the table shows: the wording of the question, or what was counted"),
            new Field("row", "string", "Answer, force, category, platform or question"),
            new Field("value", "decimal", "The number; 0 is a value; empty where the column absence says why"),
            new Field("unit", "string", "percent, percentage points, profiles, instances or cases"),
            new Field("low", "decimal", "Lower end of the 95% interval; empty for counts"),
            new Field("high", "decimal", "Upper end of the 95% interval; empty for counts"),
            new Field("base", "integer", "Replies in the base; empty for counts"),
            new Field("effective_base", "decimal", "How many equally weighted replies they are worth"),
            new Field("absence", "string", "Why there is no value: withheld, or why a change is not worked out"),
            new Field("marking", "string", "Sample data says so in every row"));

    private DatasetFile() {}

    static byte[] csv(Dataset data) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(COLUMNS.stream().map(Field::name).toList());
            for (Table table : data.tables()) {
                table.rows().forEach(row -> csv.writeRecord(cells(data, table, row)));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> cells(Dataset data, Table table, Row row) {
        return List.of(
                table.key(),
                table.title(),
                row.label(),
                number(row.value()),
                table.unit(),
                number(row.low()),
                number(row.high()),
                row.base() == null ? "" : row.base().toString(),
                number(row.effectiveBase()),
                row.absence(),
                data.marking());
    }

    private static String number(@Nullable Double value) {
        if (value == null) {
            return "";
        }
        BigDecimal rounded = BigDecimal.valueOf(value)
                .setScale(DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return rounded.toPlainString();
    }

    static byte[] json(Dataset data) {
        return JSON.writeValueAsBytes(data);
    }

    static byte[] meaning(String file) {
        List<Map<String, Object>> columns = COLUMNS.stream()
                .map(field -> {
                    Map<String, Object> column = new LinkedHashMap<>();
                    column.put("name", field.name());
                    column.put("titles", field.name());
                    column.put("datatype", field.type());
                    column.put("dc:description", field.means());
                    return column;
                })
                .toList();
        Map<String, Object> meaning = new LinkedHashMap<>();
        meaning.put("@context", "http://www.w3.org/ns/csvw");
        meaning.put("url", file);
        meaning.put("tableSchema", Map.of("columns", columns));
        return JSON.writeValueAsBytes(meaning);
    }
}
