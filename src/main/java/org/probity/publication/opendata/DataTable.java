package org.probity.publication.opendata;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * A table that is published as data.
 *
 * @param name of the file without its ending, such as {@code changes}
 * @param title what it is, in words
 * @param about what has to be known of all of it: marking and method
 * @param rows as many cells as columns; an empty cell is no value, and another column says why
 */
public record DataTable(String name, String title, String about, List<Column> columns, List<List<String>> rows) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    public DataTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * @param type of CSV on the Web: string, date, datetime, integer, decimal
     * @param key whether it is part of what tells a row from all others
     */
    public record Column(String name, String type, String means, boolean key) {

        public static Column of(String name, String type, String means) {
            return new Column(name, type, means, false);
        }

        public static Column key(String name, String type, String means) {
            return new Column(name, type, means, true);
        }
    }

    /** For a cell: ISO 8601 for days and instants, nothing for nothing. */
    public static String cell(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    public byte[] csv() {
        StringWriter text = new StringWriter();
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(columns.stream().map(Column::name).toList());
            rows.forEach(csv::writeRecord);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The rows as objects; an empty cell is null. */
    public byte[] json() {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("title", title);
        root.put("about", about);
        root.put("rows", rows.stream().map(this::members).toList());
        return JSON.writeValueAsBytes(root);
    }

    private Map<String, @Nullable Object> members(List<String> row) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            members.put(columns.get(i).name(), row.get(i).isEmpty() ? null : row.get(i));
        }
        return members;
    }

    /** What the columns mean, as CSV on the Web. */
    public byte[] metadata() {
        List<Map<String, Object>> described = new ArrayList<>();
        for (Column column : columns) {
            Map<String, Object> members = new LinkedHashMap<>();
            members.put("name", column.name());
            members.put("titles", column.name());
            members.put("datatype", column.type());
            members.put("required", column.key());
            members.put("dc:description", column.means());
            described.add(members);
        }
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("columns", described);
        List<String> key =
                columns.stream().filter(Column::key).map(Column::name).toList();
        if (!key.isEmpty()) {
            schema.put("primaryKey", key);
        }
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("@context", List.of("http://www.w3.org/ns/csvw", Map.of("@language", "en")));
        root.put("url", name + ".csv");
        root.put("dc:title", title);
        root.put("dc:description", about);
        root.put("tableSchema", schema);
        return JSON.writeValueAsBytes(root);
    }

    public byte[] ods() {
        return OdsFile.of(this);
    }
}
