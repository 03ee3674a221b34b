package org.probity.linkage.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.probity.linkage.column.Words;
import org.probity.linkage.search.NamesJoin;
import org.probity.linkage.search.OrganisationSearch;
import org.probity.linkage.search.PersonSearch;

/** One record against 5,000,000 companies and 11,000,000 appointments, live: the time of each question, one thread. */
final class LiveBench {

    private static final int COMPANIES = 5_000_000;
    private static final int APPOINTMENTS = 11_000_000;
    private static final int QUESTIONS = 4_000;
    private static final String[] TRADES = {
        "services", "catering", "logistics", "solutions", "group", "consulting", "construction", "training", "media",
                "systems",
        "properties", "engineering", "security", "travel", "recruitment", "foods", "design", "legal", "cleaning",
                "motors"
    };

    private final double scale;
    private final Random random = new Random(41);

    LiveBench(double scale) {
        this.scale = scale;
    }

    void run() {
        companies();
        System.gc();
        appointments();
    }

    private void companies() {
        var names = new MadeNames(42, 40_000, 0.7);
        List<String> companies = new ArrayList<>();
        for (var i = 0; i < COMPANIES * scale; i++) {
            companies.add(company(names));
        }
        var started = System.nanoTime();
        var search = new OrganisationSearch(companies);
        Paired.print("(live) %,d companies indexed in %.1f s", companies.size(), (System.nanoTime() - started) / 1e9);
        var query = search.query();
        var nanos = new long[QUESTIONS];
        var walls = new long[QUESTIONS];
        var found = 0;
        for (var round = 0; round < 2; round++) {
            found = 0;
            for (var i = 0; i < QUESTIONS; i++) {
                var row = random.nextInt(companies.size());
                var words = companies.get(row).split(" ");
                words[0] = random.nextInt(3) == 0 ? MadeNames.slip(words[0], random) : words[0];
                var asked = String.join(" ", words).replace("limited", "ltd");
                var wall = System.nanoTime();
                var from = now();
                var like = query.like(asked, 20, 0.5);
                nanos[i] = now() - from;
                walls[i] = System.nanoTime() - wall;
                found += like.stream().anyMatch(each -> each.row() == row) ? 1 : 0;
            }
        }
        said("companies", nanos, walls, found);
    }

    private String company(MadeNames names) {
        var first = names.next();
        first = random.nextInt(3) == 0 ? MadeNames.slip(MadeNames.slip(first, random), random) : first;
        var second = random.nextInt(2) == 0 ? " " + names.next() : "";
        return first + second + " " + TRADES[random.nextInt(TRADES.length)] + " limited";
    }

    private void appointments() {
        var surnames = new MadeNames(43, 24_000, 1.0);
        var given = new MadeNames(44, 3_000, 1.1);
        var words = new Words();
        var n = (int) (APPOINTMENTS * scale);
        var people = new NamesJoin.People(new int[n], new int[n], new short[n]);
        for (var i = 0; i < n; i++) {
            var surname = surnames.next();
            people.surnames()[i] = words.code(random.nextInt(50) == 0 ? MadeNames.slip(surname, random) : surname);
            people.given()[i] = words.code(given.next());
            people.months()[i] = (short) random.nextInt(660);
        }
        var started = System.nanoTime();
        var search = new PersonSearch(words, people);
        Paired.print(
                "(live) %,d appointments of %,d distinct names indexed in %.1f s",
                n, words.size(), (System.nanoTime() - started) / 1e9);
        var query = search.query();
        for (var monthKnown : List.of(true, false)) {
            var nanos = new long[QUESTIONS];
            var walls = new long[QUESTIONS];
            var found = 0;
            for (var i = 0; i < QUESTIONS; i++) {
                var row = random.nextInt(n);
                var surname = words.text(people.surnames()[row]);
                var asked = new PersonSearch.Person(
                        words.text(people.given()[row]),
                        random.nextInt(3) == 0 ? MadeNames.slip(surname, random) : surname);
                var wall = System.nanoTime();
                var from = now();
                var like = query.like(asked, monthKnown ? people.months()[row] : -1, 0.88, monthKnown ? 20 : 200);
                nanos[i] = now() - from;
                walls[i] = System.nanoTime() - wall;
                found += like.stream().anyMatch(each -> each.row() == row) ? 1 : 0;
            }
            said("appointments, month " + (monthKnown ? "known" : "not known"), nanos, walls, found);
        }
    }

    /** Time of this thread on a processor: on a shared machine the wall clock measures the neighbours. */
    private static long now() {
        return java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static void said(String what, long[] nanos, long[] walls, int found) {
        Paired.print(
                "(live) %s, processor time: median %.2f ms, 99th percentile %.2f ms, worst %.2f ms; by the wall clock 99th percentile %.2f ms; the record asked for among the answers in %.1f %%",
                what,
                Paired.percentile(nanos, 0.5),
                Paired.percentile(nanos, 0.99),
                Paired.percentile(nanos, 1),
                Paired.percentile(walls, 0.99),
                100d * found / nanos.length);
    }
}
