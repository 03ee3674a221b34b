package org.probity.linkage.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import no.priv.garshol.duke.ConfigurationImpl;
import no.priv.garshol.duke.DataSource;
import no.priv.garshol.duke.Processor;
import no.priv.garshol.duke.Property;
import no.priv.garshol.duke.PropertyImpl;
import no.priv.garshol.duke.Record;
import no.priv.garshol.duke.RecordImpl;
import no.priv.garshol.duke.comparators.ExactComparator;
import no.priv.garshol.duke.comparators.JaroWinkler;
import no.priv.garshol.duke.comparators.Levenshtein;
import no.priv.garshol.duke.databases.LuceneDatabase;
import no.priv.garshol.duke.datasources.InMemoryDataSource;
import no.priv.garshol.duke.matchers.AbstractMatchListener;
import org.probity.linkage.Field;
import org.probity.linkage.Linkage;
import org.probity.linkage.Linker;
import org.probity.linkage.Model;
import org.probity.linkage.Records;

/** (d) FEBRL 4 and a made file of 10,000 people, against Duke 1.2 on its Lucene database. */
final class DukeBench {

    private static final Path FEBRL = Path.of("../shared/data/linkage");
    private static final double THRESHOLD = 0.5;

    /** From here Duke's confidence is kept; the threshold that suits it best is chosen afterwards, with the labels. */
    private static final double DUKE_FROM = 0.6;

    private static final int DUKE_HITS = 10;
    private static final Set<String> LOOKED_UP = Set.of("given", "surname", "birth-date", "number", "postcode");

    /** One list or two, each row with its identifier and values; identifiers of one entity share what {@code entity} gives. */
    private record Work(String name, List<Map<Field, String>> left, List<Map<Field, String>> right, List<String> ids) {

        String entity(int row) {
            return ids.get(row).replaceAll("^rec-(\\d+)-.*", "$1").replaceAll("/.*", "");
        }

        int size() {
            return left.size() + right.size();
        }

        boolean isSame(int a, int b) {
            return entity(a).equals(entity(b));
        }

        long matches() {
            var all = 0L;
            var seen = new java.util.HashMap<String, Integer>();
            for (var row = 0; row < left.size(); row++) {
                var before = seen.merge(entity(row), 1, Integer::sum) - 1;
                all += right.isEmpty() ? before : 0;
            }
            for (var row = left.size(); row < size(); row++) {
                all += seen.getOrDefault(entity(row), 0);
            }
            return all;
        }

        double f1(Collection<Long> pairs) {
            var right = pairs.stream()
                    .filter(p -> isSame((int) (p >>> 32), (int) (long) p))
                    .count();
            return 2d * right / (pairs.size() + matches());
        }
    }

    void run(int pairs) throws Exception {
        if (Files.isDirectory(FEBRL)) {
            run(febrl(), pairs);
        } else {
            Paired.print("(d) FEBRL 4 is not beside the repository: left out");
        }
        run(made(), pairs);
    }

    private void run(Work work, int pairs) throws Exception {
        var left = records(work.left, work.ids, 0);
        var right = work.right.isEmpty() ? null : records(work.right, work.ids, work.left.size());
        var standard = Linker.Options.standard(Model.people());
        var unsupervised = new Linker(Model.people(), standard);
        var first = unsupervised.link(left, right);
        var kept = new Linker(first.model(), new Linker.Options(0, false, true, 0.5, 1, _ -> {}));
        Paired.print(
                "(d) %s: F1 probity %.4f unsupervised, %.4f with the weights kept",
                work.name, work.f1(pairs(first, work)), work.f1(pairs(kept.link(left, right), work)));
        for (var i = 0; i < 12; i++) {
            unsupervised.link(left, right);
            kept.link(left, right);
        }
        var duke = new HashMap<Long, Double>();
        for (var i = 0; i < pairs; i++) {
            var one = Paired.time(() -> unsupervised.link(left, right));
            var two = Paired.time(() -> kept.link(left, right));
            duke.clear();
            var rival = Paired.time(() -> {
                duke.putAll(duke(work));
                return duke;
            });
            var rate = work.size() / rival.wall();
            Paired.print(
                    "  pair %d: records/s probity %,.0f unsupervised, %,.0f weights kept; duke %,.0f; ratios %.0f and %.0f; cpu %.3f %.3f %.3f",
                    i + 1,
                    work.size() / one.wall(),
                    work.size() / two.wall(),
                    rate,
                    work.size() / one.wall() / rate,
                    work.size() / two.wall() / rate,
                    one.cpu(),
                    two.cpu(),
                    rival.cpu());
        }
        dukeAtItsBest(work, duke);
    }

    private static void dukeAtItsBest(Work work, Map<Long, Double> found) {
        var best = 0d;
        var at = 0d;
        for (var threshold = DUKE_FROM; threshold < 1; threshold += 0.01) {
            var bar = threshold;
            var f1 = work.f1(
                    found.keySet().stream().filter(p -> found.get(p) >= bar).toList());
            at = f1 > best ? threshold : at;
            best = Math.max(best, f1);
        }
        Paired.print("(d) %s: F1 duke %.4f at the threshold that suits it best, %.2f", work.name, best, at);
    }

    private static Set<Long> pairs(Linkage linkage, Work work) {
        var pairs = new HashSet<Long>();
        var offset = work.right.isEmpty() ? 0 : work.left.size();
        for (var i = 0; i < linkage.size(); i++) {
            if (linkage.probability(i) >= THRESHOLD) {
                pairs.add((long) linkage.left(i) << 32 | linkage.right(i) + offset);
            }
        }
        return pairs;
    }

    private static Records records(List<Map<Field, String>> rows, List<String> ids, int from) {
        var builder = Records.builder();
        for (var i = 0; i < rows.size(); i++) {
            builder.add(ids.get(from + i), rows.get(i));
        }
        return builder.build();
    }

    private static Work febrl() throws Exception {
        var ids = new ArrayList<String>();
        return new Work("FEBRL 4", read("dataset4a.csv", ids), read("dataset4b.csv", ids), ids);
    }

    private static List<Map<Field, String>> read(String file, List<String> ids) throws Exception {
        var wanted = Model.people().fields();
        var rows = new ArrayList<Map<Field, String>>();
        try (var csv = CsvReader.builder().ofNamedCsvRecord(FEBRL.resolve(file))) {
            for (var line : csv) {
                var row = new EnumMap<Field, String>(Field.class);
                line.getFieldsAsMap()
                        .forEach((heading, value) -> Field.ofHeading(heading, wanted)
                                .filter(_ -> !value.isBlank())
                                .ifPresent(field -> row.merge(field, value.strip(), (a, b) -> a + " " + b)));
                ids.add(line.getField(0));
                rows.add(row);
            }
        }
        return rows;
    }

    private static Work made() {
        var random = new Random(31);
        var surnames = new MadeNames(32, 5_000, 0.9);
        var given = new MadeNames(33, 800, 0.9);
        var towns = new MadeNames(34, 200, 0.9);
        var rows = new ArrayList<Map<Field, String>>();
        var ids = new ArrayList<String>();
        for (var i = 0; i < 10_000; i++) {
            var of = i > 0 && random.nextInt(5) == 0 ? random.nextInt(i) : -1;
            var row = new EnumMap<Field, String>(Field.class);
            if (of < 0) {
                row.put(Field.GIVEN, given.next());
                row.put(Field.SURNAME, surnames.next());
                row.put(
                        Field.BIRTH_DATE,
                        java.time.LocalDate.of(1950, 1, 1)
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
        return new Work("10,000 people", rows, List.of(), ids);
    }

    private static Map<Long, Double> duke(Work work) {
        var configuration = new ConfigurationImpl();
        configuration.setThreshold(DUKE_FROM);
        configuration.setDatabase(index());
        var properties = properties(work);
        configuration.setProperties(properties);
        var found = new HashMap<Long, Double>();
        var processor = new Processor(configuration, true);
        processor.addMatchListener(new AbstractMatchListener() {
            @Override
            public void matches(Record a, Record b, double confidence) {
                var one = Integer.parseInt(a.getValue("id"));
                var two = Integer.parseInt(b.getValue("id"));
                found.put((long) Math.min(one, two) << 32 | Math.max(one, two), confidence);
            }
        });
        List<DataSource> left = List.of(source(work.left, 0));
        // one list is linked with itself; a record is not compared with one of its own identifier
        List<DataSource> right =
                List.of(work.right.isEmpty() ? source(work.left, 0) : source(work.right, work.left.size()));
        processor.link(left, right, true, 40_000);
        processor.close();
        return found;
    }

    /**
     * What the file has, as one who knows Duke would set it up: candidates are looked up by every field that is a person's own. Left to
     * itself Duke looks up by the one field with the highest probability, and finds nothing in a file without it.
     */
    private static List<Property> properties(Work work) {
        var all = List.of(
                new PropertyImpl("given", new JaroWinkler(), 0.3, 0.85),
                new PropertyImpl("surname", new JaroWinkler(), 0.2, 0.9),
                new PropertyImpl("birth-date", new Levenshtein(), 0.15, 0.95),
                new PropertyImpl("number", new Levenshtein(), 0.2, 0.95),
                new PropertyImpl("postcode", new Levenshtein(), 0.4, 0.75),
                new PropertyImpl("address", new JaroWinkler(), 0.35, 0.85),
                new PropertyImpl("town", new JaroWinkler(), 0.4, 0.75),
                new PropertyImpl("region", new ExactComparator(), 0.45, 0.55));
        var there = new HashSet<String>();
        work.left.forEach(row -> row.keySet().forEach(field -> there.add(field.key())));
        List<Property> properties = new ArrayList<>(List.of(new PropertyImpl("id")));
        for (var property : all) {
            if (there.contains(property.getName())) {
                property.setLookupBehaviour(
                        LOOKED_UP.contains(property.getName()) ? Property.Lookup.TRUE : Property.Lookup.FALSE);
                properties.add(property);
            }
        }
        return properties;
    }

    /** Its usual bar of relevance would leave it, of one list, hardly more than each record itself: it is given hits enough instead. */
    private static LuceneDatabase index() {
        var index = new LuceneDatabase();
        index.setMinRelevance(0);
        index.setMaxSearchHits(DUKE_HITS);
        return index;
    }

    private static DataSource source(List<Map<Field, String>> rows, int from) {
        var source = new InMemoryDataSource();
        for (var i = 0; i < rows.size(); i++) {
            var record = new RecordImpl();
            record.addValue("id", Integer.toString(from + i));
            rows.get(i).forEach((field, value) -> record.addValue(field.key(), value));
            source.add(record);
        }
        return source;
    }
}
