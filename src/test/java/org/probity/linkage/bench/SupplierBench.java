package org.probity.linkage.bench;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.probity.linkage.search.OrganisationSearch;

/**
 * (c) Donors as people type them against 60,000 suppliers: the one most alike, or nobody. Rival: pg_trgm's nearest neighbour, which is
 * asked another part of its 2,000 donors in each pair.
 */
final class SupplierBench {

    private static final int SUPPLIERS = 60_000;
    private static final int DONORS = 20_000;
    private static final int RIVAL_DONORS = 2_000;
    private static final double STRANGERS = 0.3;
    private static final String[] TRADES = {
        "services", "catering", "logistics", "solutions", "group", "consulting", "construction", "training", "media",
                "systems",
        "properties", "engineering", "security", "travel", "recruitment", "foods", "design", "legal", "cleaning",
                "motors",
        "holdings", "international", "management", "technologies", "associates", "partners", "care", "energy", "print",
                "hire"
    };
    private static final String[] PLACES = {"norwich", "london", "leeds", "kent", "midlands", "(uk)", "europe", "anglia"
    };
    private static final String[] FORMS = {"limited", "ltd", "plc", "llp", "ltd.", "limited", "limited", "cic"};

    private final Random random = new Random(9);
    private final MadeNames names = new MadeNames(8, 120_000, 0.4);
    private final List<String> suppliers = new ArrayList<>();
    private final List<Donor> donors = new ArrayList<>();

    /** @param supplier row, or -1 for a stranger */
    private record Donor(String name, int supplier) {}

    SupplierBench(double scale) {
        for (var i = 0; i < SUPPLIERS * scale; i++) {
            suppliers.add(made());
        }
        for (var i = 0; i < DONORS * scale; i++) {
            var supplier = random.nextDouble() < STRANGERS ? -1 : random.nextInt(suppliers.size());
            donors.add(new Donor(typed(supplier < 0 ? made() : suppliers.get(supplier)), supplier));
        }
    }

    private String made() {
        var name = new StringBuilder(names.next());
        if (random.nextInt(3) == 0) {
            name.append(random.nextBoolean() ? " & " : " ").append(names.next());
        }
        name.append(' ').append(TRADES[random.nextInt(TRADES.length)]);
        if (random.nextInt(3) == 0) {
            name.append(' ').append(TRADES[random.nextInt(TRADES.length)]);
        }
        if (random.nextInt(5) == 0) {
            name.append(' ').append(PLACES[random.nextInt(PLACES.length)]);
        }
        return name.append(' ').append(FORMS[random.nextInt(FORMS.length)]).toString();
    }

    /** What a hurried hand, a ledger or a card statement makes of a name. */
    private String typed(String name) {
        var words = new ArrayList<>(List.of(name.split(" ")));
        if (random.nextInt(2) == 0) {
            words.removeLast();
        } else {
            words.set(words.size() - 1, FORMS[random.nextInt(FORMS.length)]);
        }
        if (random.nextInt(3) == 0) {
            words.set(0, MadeNames.slip(words.getFirst(), random));
        }
        if (random.nextInt(6) == 0 && words.size() > 2) {
            words.remove(words.size() - 2);
        }
        if (random.nextInt(12) == 0) {
            words.replaceAll(word -> word.equals("services") ? "svcs" : word.equals("international") ? "intl" : word);
        }
        if (random.nextInt(12) == 0 && words.size() > 1) {
            words.set(0, words.get(0) + words.remove(1));
        }
        var typed = String.join(" ", words);
        return switch (random.nextInt(10)) {
            case 0 -> "PAYPAL *" + typed.toUpperCase(java.util.Locale.ROOT);
            case 1 -> typed.substring(0, Math.min(22, typed.length())).toUpperCase(java.util.Locale.ROOT);
            case 2 -> typed + " 0" + (100 + random.nextInt(800));
            default -> typed;
        };
    }

    void run(int pairs) throws Exception {
        try (var server = new ThrowawayPostgres();
                var sql = server.connect()) {
            load(sql);
            var search = new OrganisationSearch(suppliers);
            for (var i = 0; i < 3; i++) {
                ours(search, new Answers(donors.size()), donors.size());
            }
            var mine = new Answers(donors.size());
            var some = Math.min(RIVAL_DONORS, donors.size());
            var theirs = new Answers(some);
            for (var i = 0; i < pairs; i++) {
                var from = i * some / pairs;
                var to = (i + 1) * some / pairs;
                var our = Paired.time(() -> ours(search, mine, donors.size()));
                var their = Paired.time(() -> theirs(sql, theirs, from, to));
                var rate = donors.size() / our.wall();
                var theirRate = (to - from) / their.wall();
                Paired.print(
                        "  pair %d: probity %,.0f donors/s on one thread (%.2f s cpu), pg_trgm %,.1f donors/s; ratio %.0f",
                        i + 1, rate, our.cpu(), theirRate, rate / theirRate);
            }
            best("probity", mine);
            best("pg_trgm", theirs);
        }
    }

    /** The row answered for each donor, -1 for nobody, and how alike. */
    private record Answers(int[] rows, double[] likeness) {
        Answers(int n) {
            this(new int[n], new double[n]);
        }
    }

    private Object ours(OrganisationSearch search, Answers answers, int n) {
        var query = search.query();
        for (var i = 0; i < n; i++) {
            var best = query.best(donors.get(i).name, 0.3);
            answers.rows[i] = best == null ? -1 : best.row();
            answers.likeness[i] = best == null ? 0 : best.likeness();
        }
        return answers;
    }

    private Object theirs(Connection sql, Answers answers, int from, int to) throws Exception {
        try (var ask =
                sql.prepareStatement("select id, similarity(name, ?) from supplier order by name <-> ? limit 1")) {
            for (var i = from; i < to; i++) {
                ask.setString(1, donors.get(i).name);
                ask.setString(2, donors.get(i).name);
                try (var rows = ask.executeQuery()) {
                    rows.next();
                    answers.rows[i] = rows.getInt(1);
                    answers.likeness[i] = rows.getDouble(2);
                }
            }
        }
        return answers;
    }

    /** The best F1 over all thresholds: each side is given the threshold that suits it best. */
    private void best(String who, Answers answers) {
        var best = 0d;
        var at = 0d;
        for (var threshold = 0.2; threshold < 1; threshold += 0.01) {
            var f1 = f1(answers, threshold);
            at = f1 > best ? threshold : at;
            best = Math.max(best, f1);
        }
        Paired.print("  %s: best-only F1 %.4f at %.2f over %,d donors", who, best, at, answers.rows.length);
    }

    private double f1(Answers answers, double threshold) {
        var right = 0;
        var wrong = 0;
        var missed = 0;
        for (var i = 0; i < answers.rows.length; i++) {
            var truth = donors.get(i).supplier;
            var said = answers.likeness[i] >= threshold ? answers.rows[i] : -1;
            right += said >= 0 && said == truth ? 1 : 0;
            wrong += said >= 0 && said != truth ? 1 : 0;
            missed += truth >= 0 && said != truth ? 1 : 0;
        }
        return 2d * right / (2d * right + wrong + missed);
    }

    private void load(Connection sql) throws Exception {
        try (var statement = sql.createStatement()) {
            statement.execute("create extension pg_trgm");
            statement.execute("create table supplier (id integer primary key, name text not null)");
        }
        try (var insert = sql.prepareStatement("insert into supplier values (?, ?)")) {
            for (var i = 0; i < suppliers.size(); i++) {
                insert.setInt(1, i);
                insert.setString(2, suppliers.get(i));
                insert.addBatch();
                if (i % 5_000 == 4_999 || i + 1 == suppliers.size()) {
                    insert.executeBatch();
                }
            }
        }
        try (var statement = sql.createStatement()) {
            statement.execute("create index on supplier using gist (name gist_trgm_ops)");
            statement.execute("analyze supplier");
        }
    }
}
