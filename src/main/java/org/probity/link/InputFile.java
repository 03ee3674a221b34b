package org.probity.link;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.probity.linkage.Field;
import org.probity.linkage.Model;
import org.probity.linkage.Records;

/** One file as records: which column is which field, the identifiers, and the labels where there are any. */
record InputFile(
        Path path,
        Records records,
        Map<Field, List<String>> headings,
        @Nullable String @Nullable [] labels) {

    private static final Set<String> ID_HEADINGS = Set.of("id", "uniqueid", "recid", "recordid", "rowid", "uid");

    static InputFile read(Path path, LinkOptions options, Model model, Consumer<String> remarks) {
        var csv = CsvFile.read(path, remarks);
        var id = options.value("id").map(csv::column).orElse(guessedId(csv));
        var label = options.value("label-column").map(csv::column).orElse(-1);
        var fields = fields(csv, options, model, new HashSet<>(Arrays.asList(id, label)));
        if (fields.isEmpty()) {
            throw new IllegalArgumentException("No column of " + path + " is known to the model " + model.name()
                    + ". Name them with --columns, as in --columns "
                    + model.fields().getFirst().key() + "=COLUMN. The columns are: " + csv.headingsSaid() + ".");
        }
        var columns = new EnumMap<Field, @Nullable String[]>(Field.class);
        var names = new EnumMap<Field, List<String>>(Field.class);
        fields.forEach((field, indexes) -> {
            columns.put(field, together(csv, indexes));
            names.put(field, indexes.stream().map(csv.headings()::get).toList());
        });
        var all = new InputFile(path, Records.of(ids(csv, id), columns), names, labels(csv, label, options));
        return options.has("distinct") || options.value("groups").isPresent() ? all.distinct(columns) : all;
    }

    /** The first of each that are alike in every field. */
    private InputFile distinct(Map<Field, @Nullable String[]> columns) {
        var rows = distinct(columns, records.size());
        var kept = new EnumMap<Field, @Nullable String[]>(Field.class);
        columns.forEach((field, values) -> kept.put(field, chosen(values, rows)));
        var ids = Arrays.stream(rows).mapToObj(records::id).toArray(String[]::new);
        return new InputFile(path, Records.of(ids, kept), headings, labels == null ? null : chosen(labels, rows));
    }

    private static @Nullable String[] chosen(@Nullable String[] values, int[] rows) {
        var chosen = new @Nullable String[rows.length];
        for (var i = 0; i < rows.length; i++) {
            chosen[i] = values[rows[i]];
        }
        return chosen;
    }

    /** The first row of each that is alike in every field. */
    private static int[] distinct(Map<Field, @Nullable String[]> columns, int rows) {
        var seen = new HashSet<List<@Nullable String>>();
        return java.util.stream.IntStream.range(0, rows)
                .filter(row -> {
                    var values = new ArrayList<@Nullable String>();
                    columns.values().forEach(column -> values.add(column[row]));
                    return seen.add(values);
                })
                .toArray();
    }

    private static int guessedId(CsvFile csv) {
        for (var i = 0; i < csv.headings().size(); i++) {
            if (ID_HEADINGS.contains(
                    csv.headings().get(i).toLowerCase(Locale.ROOT).replaceAll("[^a-z]", ""))) {
                return i;
            }
        }
        return -1;
    }

    /** The columns named on the command line, and for the other fields those whose heading is known. */
    private static Map<Field, List<Integer>> fields(CsvFile csv, LinkOptions options, Model model, Set<Integer> taken) {
        var fields = new EnumMap<Field, List<Integer>>(Field.class);
        options.columns().forEach((name, heading) -> {
            var field = Field.ofHeading(name, model.fields())
                    .orElseThrow(() -> new IllegalArgumentException("The model " + model.name() + " has no field \""
                            + name + "\". Its fields are: " + keys(model) + "."));
            if (options.value("right").isEmpty() || csv.headings().contains(heading)) {
                fields.computeIfAbsent(field, _ -> new ArrayList<>()).add(csv.column(heading));
            }
        });
        var named = Set.copyOf(fields.keySet());
        for (var i = 0; i < csv.headings().size(); i++) {
            var field = Field.ofHeading(csv.headings().get(i), model.fields());
            if (field.isPresent() && !taken.contains(i) && !named.contains(field.get())) {
                fields.computeIfAbsent(field.get(), _ -> new ArrayList<>()).add(i);
            }
        }
        // several addresses lines are one address; of anything else the first column counts
        fields.forEach((field, indexes) -> {
            if (field != Field.ADDRESS && !named.contains(field)) {
                indexes.subList(1, indexes.size()).clear();
            }
        });
        return fields;
    }

    private static String keys(Model model) {
        return String.join(", ", model.fields().stream().map(Field::key).toList());
    }

    private static @Nullable String[] together(CsvFile csv, List<Integer> indexes) {
        var first = csv.values(indexes.getFirst());
        for (var index : indexes.subList(1, indexes.size())) {
            var more = csv.values(index);
            for (var row = 0; row < first.length; row++) {
                first[row] =
                        first[row] == null ? more[row] : more[row] == null ? first[row] : first[row] + " " + more[row];
            }
        }
        return first;
    }

    private static String[] ids(CsvFile csv, int column) {
        var ids = new String[csv.rows()];
        var given = column < 0 ? null : csv.values(column);
        for (var row = 0; row < ids.length; row++) {
            var id = given == null ? null : given[row];
            ids[row] = id == null ? Integer.toString(row + 1) : id;
        }
        return ids;
    }

    private static @Nullable String @Nullable [] labels(CsvFile csv, int column, LinkOptions options) {
        if (column < 0) {
            return null;
        }
        var labels = csv.values(column);
        var given = Arrays.stream(labels).filter(Objects::nonNull).count();
        var pattern = options.value("label-pattern").map(Pattern::compile);
        for (var row = 0; row < labels.length && pattern.isPresent(); row++) {
            var label = labels[row];
            if (label != null) {
                var match = pattern.get().matcher(label);
                labels[row] = match.find() && match.groupCount() > 0 ? match.group(1) : null;
            }
        }
        var read = Arrays.stream(labels).filter(Objects::nonNull).count();
        if (read == 0 && labels.length > 0) {
            throw new IllegalArgumentException(
                    given == 0
                            ? "The label column has no value in any record."
                            : "The label pattern gives no label for any record: it needs a group, as in rec-(\\d+)-, and must"
                                    + " be found in the column.");
        }
        return labels;
    }
}
