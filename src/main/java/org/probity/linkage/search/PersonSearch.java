package org.probity.linkage.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.probity.linkage.column.Words;

/**
 * People by surname and month of birth, to be asked for the like of one person. Surnames alike by the letters are found first, then
 * the rows of each in the month asked, or all where no month is.
 *
 * <p>Filled once, then safe for any number of threads, each with a {@link Query} of its own. Memory: the distinct names and about
 * twenty bytes a row.
 */
public final class PersonSearch {

    private static final int MOST_ROWS = 200_000;
    private static final int UNKNOWN = -1;

    private final Words words;
    private final NamesJoin.People people;
    private final MonthIndex index;
    private final AlikeWords surnames;

    /** @param words cleaned surnames and given names, by the codes in {@code people} */
    public PersonSearch(Words words, NamesJoin.People people) {
        this.words = words;
        this.people = people;
        index = new MonthIndex(people, Short.MAX_VALUE, words.size());
        var used = new boolean[words.size()];
        for (var surname : people.surnames()) {
            used[surname] = true;
        }
        var codes = new int[words.size()];
        Arrays.setAll(codes, code -> used[code] ? code : 0);
        surnames = new AlikeWords(words, codes);
    }

    /** A row, and the product of the likenesses of surname and given name, 0 to 1. */
    public record Like(int row, double likeness) {}

    /** Asks questions; belongs to one thread. */
    public final class Query {

        private final AlikeWords.Query surname = new AlikeWords.Query();
        private final org.probity.linkage.text.ReadyWord given = new org.probity.linkage.text.ReadyWord();
        private final float[] givenLikeness = new float[words.size()];
        private final int[] givenAge = new int[words.size()];
        private int age;

        /**
         * The people most alike, the closest first.
         *
         * @param month of birth, counted as the list counts it; -1 where it is not known
         * @param least likeness that each name must reach, 0 to 1
         */
        public List<Like> like(Person person, int month, double least, int most) {
            age++;
            var bytes = person.surname.getBytes(StandardCharsets.UTF_8);
            var first = person.given.getBytes(StandardCharsets.UTF_8);
            given.ready(first, 0, first.length);
            var found = new ArrayList<Like>();
            surnames.alike(surname.of(bytes, 0, bytes.length), least, (code, similarity) -> {
                var from = month == UNKNOWN ? index.start(code) : index.first(code, month);
                var to = Math.min(index.end(code), from + MOST_ROWS);
                for (var entry = from; entry < to && (month == UNKNOWN || index.month(entry) == month); entry++) {
                    var likeness = given(people.given()[index.row(entry)]);
                    if (likeness >= least) {
                        found.add(new Like(index.row(entry), similarity * likeness));
                    }
                }
            });
            found.sort(Comparator.comparingDouble(Like::likeness).reversed().thenComparingInt(Like::row));
            return found.size() > most ? List.copyOf(found.subList(0, most)) : found;
        }

        private float given(int code) {
            if (givenAge[code] != age) {
                givenAge[code] = age;
                givenLikeness[code] =
                        code == 0 ? 0 : (float) given.jaroWinkler(words.bytes(), words.start(code), words.end(code));
            }
            return givenLikeness[code];
        }
    }

    /** The names asked for, cleaned. */
    public record Person(String given, String surname) {}

    public Query query() {
        return new Query();
    }
}
