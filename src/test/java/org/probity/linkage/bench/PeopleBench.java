package org.probity.linkage.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.duckdb.DuckDBConnection;
import org.probity.linkage.Field;
import org.probity.linkage.Linkage;
import org.probity.linkage.Linker;
import org.probity.linkage.Model;
import org.probity.linkage.ModelFile;
import org.probity.linkage.Records;

/**
 * (a) A million people deduplicated. The rival does the same work in SQL in the shape Splink uses: blocking rules as equi-joins, each
 * leaving out what an earlier one gave, levels as CASE, fixed weights. The same rules, levels, weights and threshold on both sides.
 */
final class PeopleBench {

    private static final int PEOPLE = 1_000_000;
    private static final double DOUBLES = 0.2;
    private static final double THRESHOLD = 0.9;
    private static final List<Field> FIELDS =
            List.of(Field.GIVEN, Field.SURNAME, Field.BIRTH_DATE, Field.TOWN, Field.NUMBER);

    private static final String MODEL = """
            model bench 1
            join 0.9
            look 0.9
            kinds 0
            block surname given
            block surname birth-date
            block given birth-date
            block number
            block town birth-date
            compare given kind a
              exact 0.8 0.005 x
              jaro-winkler 0.92 0.1 0.003 x
              jaro-winkler 0.85 0.03 0.01 x
              else 0.07 0.982 x
            compare surname kind b
              exact 0.85 0.001 x
              jaro-winkler 0.92 0.08 0.002 x
              jaro-winkler 0.85 0.02 0.008 x
              else 0.05 0.989 x
            compare birth-date kind c
              exact 0.9 0.00005 x
              levenshtein 1 0.06 0.001 x
              levenshtein 2 0.02 0.01 x
              else 0.02 0.98895 x
            compare town kind d
              exact 0.8 0.01 x
              else 0.2 0.99 x
            compare number kind e
              exact 0.85 0.0001 x
              levenshtein 1 0.1 0.0005 x
              else 0.05 0.9994 x
            """;

    private final int size;
    private final String[][] columns;
    private final int[] entity;
    private final Model model = ModelFile.read(MODEL);
    private final Records records;

    PeopleBench(double scale) {
        size = (int) (PEOPLE * scale);
        columns = new String[FIELDS.size()][size];
        entity = new int[size];
        fill();
        var ids = new String[size];
        Arrays.setAll(ids, Integer::toString);
        var map = new java.util.EnumMap<Field, String[]>(Field.class);
        for (var i = 0; i < columns.length; i++) {
            map.put(FIELDS.get(i), columns[i]);
        }
        records = Records.of(ids, Map.copyOf(map));
    }

    private void fill() {
        // as uneven as in (b): the commonest surname is borne by 1.3 in a hundred, the commonest given name by 2.3
        var surnames = new MadeNames(21, 24_000, 1.0);
        var given = new MadeNames(22, 3_000, 1.1);
        var towns = new MadeNames(23, 500, 1.0);
        var random = new Random(24);
        for (var row = 0; row < size; row++) {
            entity[row] = row;
            if (row > 0 && random.nextDouble() < DOUBLES) {
                doubled(row, random.nextInt(row), random);
                continue;
            }
            columns[0][row] = given.next();
            columns[1][row] = surnames.next();
            columns[2][row] = LocalDate.of(1945, 1, 1)
                    .plusDays(random.nextInt(21_000))
                    .toString()
                    .replace("-", "");
            columns[3][row] = towns.next();
            columns[4][row] = Integer.toString(10_000_000 + random.nextInt(89_999_999));
        }
    }

    private void doubled(int row, int of, Random random) {
        entity[row] = entity[of];
        for (var column : columns) {
            var value = column[of];
            column[row] = random.nextInt(6) == 0 && value != null ? MadeNames.slip(value, random) : value;
        }
        var date = new StringBuilder(columns[2][of]);
        date.setCharAt(random.nextInt(8), (char) ('0' + random.nextInt(10)));
        columns[2][row] = random.nextInt(6) == 0 ? date.toString() : columns[2][of];
        columns[3][row] = random.nextInt(8) == 0 ? null : columns[3][row];
    }

    void run(int pairs) throws Exception {
        try (var duck = DriverManager.getConnection("jdbc:duckdb:")) {
            DuckDb.settle(duck);
            load(duck);
            var linkage = ours();
            var mine = new long[linkage.size()];
            Arrays.setAll(mine, i -> (long) linkage.left(i) << 32 | linkage.right(i));
            Arrays.sort(mine);
            var theirs = DuckDb.pairs(duck, sql(linkage), mine.length);
            Arrays.sort(theirs);
            Paired.print(
                    "(a) %,d candidate pairs, %,d joined, answers %s; F1 probity %.4f, duckdb %.4f",
                    linkage.compared(),
                    mine.length,
                    Arrays.equals(mine, theirs) ? "equal" : "DIFFER: " + theirs.length,
                    f1(mine),
                    f1(theirs));
            var linker = linker();
            var cleaned = linker.clean(records, null);
            for (var i = 0; i < 3; i++) {
                ours();
                linker.link(cleaned);
            }
            Paired.run(
                    "(a) a million people, from raw records",
                    pairs,
                    this::ours,
                    () -> DuckDb.pairs(duck, sql(linkage), mine.length));
            Paired.run(
                    "(a) a million people, loading left out on both sides",
                    pairs,
                    () -> linker.link(cleaned),
                    () -> DuckDb.pairs(duck, sql(linkage), mine.length));
        }
    }

    private Linker linker() {
        return new Linker(model, new Linker.Options(Long.MAX_VALUE / 4, false, false, THRESHOLD, 1, _ -> {}));
    }

    private Linkage ours() {
        return linker().dedupe(records);
    }

    private double f1(long[] pairs) {
        var sizes = new int[size];
        Arrays.stream(entity).forEach(e -> sizes[e]++);
        var all = Arrays.stream(sizes).mapToLong(n -> (long) n * (n - 1) / 2).sum();
        var right = Arrays.stream(pairs)
                .filter(p -> entity[(int) (p >>> 32)] == entity[(int) p])
                .count();
        return 2d * right / (pairs.length + all);
    }

    private static final String[] NAMES = {"given", "surname", "dob", "town", "number"};

    private String sql(Linkage linkage) {
        var blocks = List.of(
                "a.surname = b.surname and a.given = b.given",
                "a.surname = b.surname and a.dob = b.dob",
                "a.given = b.given and a.dob = b.dob",
                "a.number = b.number",
                "a.town = b.town and a.dob = b.dob");
        var weights = new ArrayList<String>();
        for (var c = 0; c < NAMES.length; c++) {
            weights.add(cases(c));
        }
        var unions = new ArrayList<String>();
        for (var i = 0; i < blocks.size(); i++) {
            var earlier = new StringBuilder();
            for (var block : blocks.subList(0, i)) {
                earlier.append(" and not coalesce(").append(block).append(", false)");
            }
            unions.add("select a.id i, b.id j, " + String.join(" + ", weights) + " w from person a join person b on "
                    + blocks.get(i) + " and a.id < b.id" + earlier);
        }
        var prior = Math.sqrt(size * (size - 1.0) / 2);
        var least = log2(THRESHOLD / (1 - THRESHOLD)) - log2(prior / (size * (size - 1.0) / 2 - prior));
        return "select i, j from (" + String.join(" union all ", unions) + ") where w >= " + least;
    }

    private String cases(int c) {
        var name = NAMES[c];
        var comparison = model.comparisons().get(c);
        var m = comparison.levels().stream().mapToDouble(l -> l.m()).sum();
        var u = comparison.levels().stream().mapToDouble(l -> l.u()).sum();
        var out = new StringBuilder("case when a." + name + " is null or b." + name + " is null then 0");
        for (var level : comparison.levels()) {
            var weight = (float) log2(level.m() / m / (level.u() / u));
            var words = level.test().split(" ");
            out.append(
                    switch (words[0]) {
                        case "exact" -> " when a.%1$s = b.%1$s".formatted(name);
                        case "jaro-winkler" ->
                            " when jaro_winkler_similarity(a.%1$s, b.%1$s) >= %2$s".formatted(name, words[1]);
                        case "levenshtein" -> " when levenshtein(a.%1$s, b.%1$s) <= %2$s".formatted(name, words[1]);
                        default -> " else";
                    });
            out.append(words[0].equals("else") ? " " : " then ").append(String.format(Locale.ROOT, "%.9f", weight));
        }
        return out.append(" end").toString();
    }

    private static double log2(double x) {
        return Math.log(x) / Math.log(2);
    }

    private void load(Connection duck) throws Exception {
        try (var create = duck.createStatement()) {
            create.execute(
                    "create table person (id integer, given varchar, surname varchar, dob varchar, town varchar, number varchar)");
        }
        try (var appender =
                duck.unwrap(DuckDBConnection.class).createAppender(DuckDBConnection.DEFAULT_SCHEMA, "person")) {
            for (var row = 0; row < size; row++) {
                appender.beginRow();
                appender.append(row);
                for (var column : columns) {
                    appender.append(column[row]);
                }
                appender.endRow();
            }
        }
    }
}
