package org.probity.linkage.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.probity.linkage.column.Words;
import org.probity.linkage.text.RandomWords;
import org.probity.linkage.text.ReadyWord;

class SearchTest {

    private static final long SEED = 17;

    @Test
    void the_search_for_alike_words_loses_none() {
        var random = new RandomWords(SEED);
        var words = new Words();
        for (var i = 0; i < 1_500; i++) {
            var word = random.word();
            words.code(new String(word, StandardCharsets.UTF_8));
            words.code(new String(random.near(word), StandardCharsets.UTF_8));
        }
        var alike = new AlikeWords(words);
        var query = new AlikeWords.Query();
        var ready = new ReadyWord();
        for (var code = 1; code < words.size(); code++) {
            var found = new HashMap<Integer, Double>();
            alike.alike(query.of(words.bytes(), words.start(code), words.end(code)), 0.85, found::put);
            ready.ready(words.bytes(), words.start(code), words.end(code));
            var expected = new HashMap<Integer, Double>();
            for (var other = 1; other < words.size(); other++) {
                var similarity = ready.jaroWinkler(words.bytes(), words.start(other), words.end(other));
                if (similarity >= 0.85) {
                    expected.put(other, similarity);
                }
            }
            assertThat(found).as("seed %s, %s", SEED, words.text(code)).isEqualTo(expected);
        }
    }

    @Test
    void the_search_for_words_a_slip_away_or_cut_short_loses_none() {
        var random = new RandomWords(SEED);
        var words = new Words();
        for (var i = 0; i < 800; i++) {
            var word = random.word();
            words.code(new String(word, StandardCharsets.UTF_8));
            words.code(new String(random.near(word), StandardCharsets.UTF_8));
            words.code(new String(word, StandardCharsets.UTF_8) + "tail");
        }
        var alike = new AlikeWords(words);
        var query = new AlikeWords.Query();
        var ready = new ReadyWord();
        for (var code = 1; code < words.size(); code++) {
            query.of(words.bytes(), words.start(code), words.end(code));
            ready.ready(words.bytes(), words.start(code), words.end(code));
            for (var slips = 1; slips <= 2; slips++) {
                var found = new HashSet<Integer>();
                alike.near(query, slips, found::add);
                for (var other = 1; other < words.size(); other++) {
                    if (ready.slips(words.bytes(), words.start(other), words.end(other)) <= slips
                            || words.text(other).startsWith(words.text(code))) {
                        assertThat(found)
                                .as("seed %s, %s", SEED, words.text(code))
                                .contains(other);
                    }
                }
            }
        }
    }

    @Test
    void no_row_left_out_early_is_more_alike_than_the_best_found() {
        var random = new Random(SEED);
        var trades = List.of("services", "catering", "media", "print", "hire", "foods", "travel", "design");
        var names = new ArrayList<String>();
        for (var i = 0; i < 3_000; i++) {
            names.add("w" + random.nextInt(400) + "x " + trades.get(random.nextInt(8)) + " "
                    + trades.get(random.nextInt(8)) + " ltd");
        }
        var query = new OrganisationSearch(names).query();
        for (var i = 0; i < 400; i++) {
            var asked = "w" + random.nextInt(800) + "x " + trades.get(random.nextInt(8));
            var best = query.best(asked, 0.2);
            var like = query.like(asked, 3_000, 0.2);
            assertThat(best == null ? 0 : best.likeness())
                    .as("seed %s, %s", SEED, asked)
                    .isEqualTo(like.isEmpty() ? 0 : like.getFirst().likeness());
        }
    }

    @Test
    void the_join_of_two_lists_finds_what_comparing_all_finds() {
        var random = new Random(SEED);
        var words = new Words();
        var few = people(random, words, 300);
        var many = people(random, words, 4_000);
        var found = new HashSet<Long>();
        for (var pair : new NamesJoin(words, 0.9).pairs(few, many)) {
            found.add(pair);
        }
        var expected = new HashSet<Long>();
        for (var a = 0; a < 300; a++) {
            for (var b = 0; b < 4_000; b++) {
                if (few.months()[a] == many.months()[b]
                        && words.text(few.surnames()[a]).charAt(0)
                                == words.text(many.surnames()[b]).charAt(0)
                        && alike(words, many.surnames()[b], few.surnames()[a])
                        && alike(words, many.given()[b], few.given()[a])) {
                    expected.add((long) a << 32 | b);
                }
            }
        }
        assertThat(found).as("seed %s", SEED).isEqualTo(expected).isNotEmpty();
    }

    @Test
    void a_person_is_found_through_a_slip_with_and_without_the_month() {
        var words = new Words();
        var people = new NamesJoin.People(
                new int[] {words.code("featherstone"), words.code("winterbottom"), words.code("featherstone")},
                new int[] {words.code("mary"), words.code("john"), words.code("peter")},
                new short[] {10, 20, 10});
        var query = new PersonSearch(words, people).query();
        var asked = new PersonSearch.Person("mary", "fetherstone");
        assertThat(query.like(asked, 10, 0.85, 5))
                .extracting(PersonSearch.Like::row)
                .containsExactly(0);
        assertThat(query.like(asked, -1, 0.85, 5))
                .extracting(PersonSearch.Like::row)
                .containsExactly(0);
        assertThat(query.like(asked, 11, 0.85, 5)).isEmpty();
    }

    @Test
    void an_organisation_is_found_through_what_hands_and_statements_make_of_it() {
        var names = new ArrayList<>(
                List.of("Bluebird Catering Services Ltd", "Otterbourne Timber LLP", "Harrowgate & Finch plc"));
        for (var i = 0; i < 500; i++) {
            names.add("Company" + i + " Trading Services Ltd");
        }
        var query = new OrganisationSearch(names).query();
        assertThat(best(query, "PAYPAL *BLUEBIRD CATERING")).isZero();
        assertThat(best(query, "Bluebrid Catering Svcs Limited")).isZero();
        assertThat(best(query, "otter bourne timber")).isEqualTo(1);
        assertThat(best(query, "HarrowgateFinch")).isEqualTo(2);
        assertThat(best(query, "Nobody Like This Services Ltd")).isEqualTo(-1);
        assertThat(best(query, "")).isEqualTo(-1);
    }

    private static int best(OrganisationSearch.Query query, String name) {
        var best = query.best(name, 0.75);
        return best == null ? -1 : best.row();
    }

    private static boolean alike(Words words, int a, int b) {
        var ready = new ReadyWord().ready(words.bytes(), words.start(a), words.end(a));
        return ready.jaroWinkler(words.bytes(), words.start(b), words.end(b)) >= 0.9;
    }

    private static NamesJoin.People people(Random random, Words words, int n) {
        var people = new NamesJoin.People(new int[n], new int[n], new short[n]);
        for (var i = 0; i < n; i++) {
            people.surnames()[i] = words.code(name(random, 60));
            people.given()[i] = words.code(name(random, 20));
            people.months()[i] = (short) random.nextInt(12);
        }
        return people;
    }

    private static String name(Random random, int distinct) {
        var each = new Random(random.nextInt(distinct));
        var word = new StringBuilder();
        for (var i = 0; i < 6; i++) {
            word.append("abest".charAt(each.nextInt(5)));
        }
        if (random.nextInt(3) == 0) {
            word.setCharAt(1 + random.nextInt(5), 'x');
        }
        return word.toString();
    }
}
