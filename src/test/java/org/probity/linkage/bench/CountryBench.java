package org.probity.linkage.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.util.Arrays;
import java.util.Random;
import org.duckdb.DuckDBConnection;
import org.probity.linkage.column.Words;
import org.probity.linkage.search.NamesJoin;

/** (b) 240,000 officers against 11,100,000 appointments: same month of birth and surname initial, both names at least 0.9 alike. */
final class CountryBench {

    private static final int OFFICERS = 240_000;
    private static final int APPOINTMENTS = 11_100_000;
    private static final int MONTHS = 660;
    private static final double LEAST = 0.9;

    private static final String BEST = """
            with a as (select distinct surname s from officer), b as (select distinct surname s from appointment),
            pairs as (select a.s as s1, b.s as s2 from a, b
                where left(a.s, 1) = left(b.s, 1) and jaro_winkler_similarity(a.s, b.s) >= 0.9),
            wide as (select o.id, o.given, o.month, p.s2 from officer o join pairs p on p.s1 = o.surname)
            select w.id, x.id from wide w join appointment x on x.surname = w.s2 and x.month = w.month
            where jaro_winkler_similarity(w.given, x.given) >= 0.9
            """;

    private final NamesJoin.People officers;
    private final NamesJoin.People appointments;
    private final Words words = new Words();

    CountryBench(double scale) {
        var surnames = new MadeNames(1, 24_000, 1.0);
        var given = new MadeNames(2, 3_000, 1.1);
        officers = people((int) (OFFICERS * scale), surnames, given);
        appointments = people((int) (APPOINTMENTS * scale), surnames, given);
    }

    private NamesJoin.People people(int n, MadeNames surnames, MadeNames given) {
        var people = new NamesJoin.People(new int[n], new int[n], new short[n]);
        var random = new Random(n);
        for (var i = 0; i < n; i++) {
            var surname = surnames.next();
            people.surnames()[i] = words.code(random.nextInt(50) == 0 ? MadeNames.slip(surname, random) : surname);
            people.given()[i] = words.code(given.next());
            people.months()[i] = (short) random.nextInt(MONTHS);
        }
        return people;
    }

    void run(int pairs) throws Exception {
        try (var duck = DriverManager.getConnection("jdbc:duckdb:")) {
            DuckDb.settle(duck);
            load(duck, "officer", officers);
            load(duck, "appointment", appointments);
            var mine = new NamesJoin(words, LEAST).pairs(officers, appointments);
            Arrays.sort(mine);
            var theirs = DuckDb.pairs(duck, BEST, mine.length);
            Arrays.sort(theirs);
            Paired.print(
                    "(b) %,d hits, answers %s",
                    mine.length, Arrays.equals(mine, theirs) ? "equal" : "DIFFER: " + theirs.length);
            for (var i = 0; i < 4; i++) {
                new NamesJoin(words, LEAST).pairs(officers, appointments);
            }
            Paired.run(
                    "(b) officers against appointments",
                    pairs,
                    () -> new NamesJoin(words, LEAST).pairs(officers, appointments),
                    () -> DuckDb.pairs(duck, BEST, mine.length));
        }
    }

    private void load(Connection duck, String table, NamesJoin.People people) throws Exception {
        try (var create = duck.createStatement()) {
            create.execute("create table " + table + " (id integer, surname varchar, given varchar, month smallint)");
        }
        try (var appender =
                duck.unwrap(DuckDBConnection.class).createAppender(DuckDBConnection.DEFAULT_SCHEMA, table)) {
            for (var row = 0; row < people.surnames().length; row++) {
                appender.beginRow();
                appender.append(row);
                appender.append(words.text(people.surnames()[row]));
                appender.append(words.text(people.given()[row]));
                appender.append(people.months()[row]);
                appender.endRow();
            }
        }
    }
}
