package org.probity.linkage.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.probity.linkage.Field;
import org.probity.linkage.Model;
import org.probity.linkage.Records;

/** Files of people with their truth, read by both sides of (d) in the same way: one list or two. */
record DukeWork(String name, List<Path> files) {

    static final Path FEBRL = Path.of("../shared/data/linkage");

    private static final List<Field> MADE = List.of(Field.GIVEN, Field.SURNAME, Field.BIRTH_DATE, Field.TOWN);
    private static final int MADE_PEOPLE = 10_000;

    static DukeWork febrl() {
        return new DukeWork("FEBRL 4", List.of(FEBRL.resolve("dataset4a.csv"), FEBRL.resolve("dataset4b.csv")));
    }

    /** Columns of one file as they stand in it, null for blank. */
    record People(String[] ids, Map<Field, @Nullable String[]> columns) {

        Records records() {
            return Records.of(ids, columns);
        }
    }

    /** The lists, read anew. */
    List<People> read() throws IOException {
        var lists = new ArrayList<People>();
        for (var file : files) {
            lists.add(read(file));
        }
        return lists;
    }

    private static People read(Path file) throws IOException {
        try (var csv = CsvReader.builder().ofCsvRecord(file)) {
            var lines = csv.iterator();
            var wanted = Model.people().fields();
            var fields = lines.next().getFields().stream()
                    .map(heading -> Field.ofHeading(heading, wanted).orElse(null))
                    .toList();
            var ids = new ArrayList<String>();
            var columns = new EnumMap<Field, List<@Nullable String>>(Field.class);
            while (lines.hasNext()) {
                var cells = lines.next().getFields();
                for (var i = 1; i < cells.size(); i++) {
                    put(columns, fields.get(i), ids.size(), cells.get(i).strip());
                }
                ids.add(cells.getFirst());
            }
            var arrays = new EnumMap<Field, @Nullable String[]>(Field.class);
            columns.forEach(
                    (field, cells) -> arrays.put(field, Arrays.copyOf(cells.toArray(String[]::new), ids.size())));
            return new People(ids.toArray(String[]::new), arrays);
        }
    }

    private static void put(Map<Field, List<@Nullable String>> columns, @Nullable Field field, int row, String value) {
        if (field == null || value.isEmpty()) {
            return;
        }
        var column = columns.computeIfAbsent(field, _ -> new ArrayList<>());
        if (column.size() > row) {
            column.set(row, column.get(row) + " " + value);
            return;
        }
        while (column.size() < row) {
            column.add(null);
        }
        column.add(value);
    }

    /** What is known of who is who: rows of the right list follow those of the left. */
    record Truth(String[] entities, int split) {

        static Truth of(List<People> lists) {
            var entities = lists.stream()
                    .flatMap(list -> Arrays.stream(list.ids))
                    .map(id -> id.replaceAll("^rec-(\\d+)-.*", "$1").replaceAll("/.*", ""))
                    .toArray(String[]::new);
            return new Truth(entities, lists.getFirst().ids.length);
        }

        long matches() {
            var all = 0L;
            var seen = new HashMap<String, Integer>();
            for (var row = 0; row < split; row++) {
                var before = seen.merge(entities[row], 1, Integer::sum) - 1;
                all += split == entities.length ? before : 0;
            }
            for (var row = split; row < entities.length; row++) {
                all += seen.getOrDefault(entities[row], 0);
            }
            return all;
        }

        /** Of pairs, each with the lesser row in the high half. */
        double f1(Collection<Long> pairs) {
            var right = pairs.stream()
                    .filter(p -> entities[(int) (p >>> 32)].equals(entities[(int) (long) p]))
                    .count();
            return 2d * right / (pairs.size() + matches());
        }
    }

    /** 10,000 people with name, date of birth and town, of whom one in five is another's double with slips; written to a file. */
    static DukeWork made() throws IOException {
        var random = new Random(31);
        var surnames = new MadeNames(32, 5_000, 0.9);
        var given = new MadeNames(33, 800, 0.9);
        var towns = new MadeNames(34, 200, 0.9);
        var rows = new ArrayList<Map<Field, String>>();
        var ids = new ArrayList<String>();
        for (var i = 0; i < MADE_PEOPLE; i++) {
            var of = i > 0 && random.nextInt(5) == 0 ? random.nextInt(i) : -1;
            var row = new EnumMap<Field, String>(Field.class);
            if (of < 0) {
                row.put(Field.GIVEN, given.next());
                row.put(Field.SURNAME, surnames.next());
                row.put(
                        Field.BIRTH_DATE,
                        LocalDate.of(1950, 1, 1)
                                .plusDays(random.nextInt(19_000))
                                .toString()
                                .replace("-", ""));
                row.put(Field.TOWN, towns.next());
            } else {
                rows.get(of)
                        .forEach((field, value) ->
                                row.put(field, random.nextInt(4) == 0 ? MadeNames.slip(value, random) : value));
            }
            ids.add((of < 0 ? i : ids.get(of).replaceAll("/.*", "")) + "/" + i);
            rows.add(row);
        }
        return new DukeWork("10,000 people", List.of(written(ids, rows)));
    }

    private static Path written(List<String> ids, List<Map<Field, String>> rows) throws IOException {
        var file = Files.createTempFile("people", ".csv");
        file.toFile().deleteOnExit();
        try (var csv = CsvWriter.builder().build(file)) {
            csv.writeRecord("id", "given", "surname", "birth-date", "town");
            for (var row = 0; row < rows.size(); row++) {
                var line = new ArrayList<>(List.of(ids.get(row)));
                for (var field : MADE) {
                    line.add(rows.get(row).get(field));
                }
                csv.writeRecord(line);
            }
        }
        return file;
    }
}
