package org.probity.linkage.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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

/** Duke 1.2 on its Lucene database: from the file to pairs. */
final class Duke {

    /** From here Duke's confidence is kept; the threshold that suits it best is chosen afterwards, with the labels. */
    static final double FROM = 0.6;

    private static final int DUKE_HITS = 10;
    private static final Set<String> LOOKED_UP = Set.of("given", "surname", "birth-date", "number", "postcode");

    private Duke() {}

    static Map<Long, Double> pairs(DukeWork work) throws IOException {
        var lists = work.read();
        var configuration = new ConfigurationImpl();
        configuration.setThreshold(FROM);
        configuration.setDatabase(index());
        var properties = properties(lists);
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
        var size = lists.getFirst().ids().length;
        List<DataSource> left = List.of(source(lists.getFirst(), 0));
        // one list is linked with itself; a record is not compared with one of its own identifier
        List<DataSource> right = List.of(source(lists.getLast(), lists.size() == 1 ? 0 : size));
        processor.link(left, right, true, 40_000);
        processor.close();
        return found;
    }

    /**
     * What the file has, as one who knows Duke would set it up: candidates are looked up by every field that is a person's own. Left to
     * itself Duke looks up by the one field with the highest probability, and finds nothing in a file without it.
     */
    private static List<Property> properties(List<DukeWork.People> lists) {
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
        lists.forEach(list -> list.columns().keySet().forEach(field -> there.add(field.key())));
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

    private static DataSource source(DukeWork.People people, int from) {
        var source = new InMemoryDataSource();
        for (var i = 0; i < people.ids().length; i++) {
            var row = i;
            var record = new RecordImpl();
            record.addValue("id", Integer.toString(from + i));
            people.columns().forEach((field, values) -> {
                var value = values[row];
                if (value != null) {
                    record.addValue(field.key(), value);
                }
            });
            source.add(record);
        }
        return source;
    }
}
