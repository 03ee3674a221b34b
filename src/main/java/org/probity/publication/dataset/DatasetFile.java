package org.probity.publication.dataset;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.probity.publication.dataset.Dataset.Row;
import org.probity.publication.dataset.Dataset.Table;
import org.probity.publication.opendata.DataTable;
import tools.jackson.databind.json.JsonMapper;

/** A data set as files: one flat CSV, the same as JSON, and the meaning of the columns as CSV on the Web. */
final class DatasetFile {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int DECIMALS = 3;

    private static final List<DataTable.Column> COLUMNS = List.of(
            DataTable.Column.of("table", "string", "Short name of the table"),
            DataTable.Column.of(
                    "table_title", "string", "What the table shows: the wording of the question, or what was counted"),
            DataTable.Column.of("row", "string", "Answer, force, category, platform or question"),
            DataTable.Column.of(
                    "value", "decimal", "The number; 0 is a value; empty where the column absence says why"),
            DataTable.Column.of("unit", "string", "percent, percentage points, profiles, instances or cases"),
            DataTable.Column.of("low", "decimal", "Lower end of the 95% interval; empty for counts"),
            DataTable.Column.of("high", "decimal", "Upper end of the 95% interval; empty for counts"),
            DataTable.Column.of("base", "integer", "Replies in the base; empty for counts"),
            DataTable.Column.of("effective_base", "decimal", "How many equally weighted replies they are worth"),
            DataTable.Column.of(
                    "absence", "string", "Why there is no value: withheld, or why a change is not worked out"),
            DataTable.Column.of("marking", "string", "Sample data says so in every row"));

    private DatasetFile() {}

    static byte[] csv(Dataset data) {
        List<List<String>> rows = data.tables().stream()
                .flatMap(table -> table.rows().stream().map(row -> cells(data, table, row)))
                .toList();
        return new DataTable(data.kind(), data.title(), data.marking(), COLUMNS, rows).csv();
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
