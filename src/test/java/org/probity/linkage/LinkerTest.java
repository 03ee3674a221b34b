package org.probity.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LinkerTest {

    private static final long SEED = 11;
    private static final List<String> GIVEN = List.of(
            "james",
            "mary",
            "robert",
            "patricia",
            "john",
            "jennifer",
            "michael",
            "linda",
            "david",
            "elizabeth",
            "william",
            "barbara",
            "richard",
            "susan",
            "joseph",
            "jessica",
            "thomas",
            "karen",
            "gurpreet",
            "aisha",
            "mohammed",
            "olga");

    @Test
    void a_person_is_found_again_through_slips_pet_names_and_swapped_dates() {
        var left = people(2_000, SEED);
        var right = Records.builder()
                .add("pet", Map.of(Field.GIVEN, "Betty", Field.SURNAME, "Featherstone", Field.BIRTH_DATE, "12/03/1960"))
                .add(
                        "slip",
                        Map.of(Field.GIVEN, "Roberd", Field.SURNAME, "Winterbottom", Field.BIRTH_DATE, "1958-07-08"))
                .add("nobody", Map.of(Field.GIVEN, "John", Field.SURNAME, "Smith1", Field.BIRTH_DATE, "1999-01-01"));
        var found = link(
                left.add(
                                "a",
                                Map.of(
                                        Field.GIVEN,
                                        "Elizabeth",
                                        Field.SURNAME,
                                        "Featherstone",
                                        Field.BIRTH_DATE,
                                        "1960-03-12"))
                        .add(
                                "b",
                                Map.of(
                                        Field.GIVEN,
                                        "Robert",
                                        Field.SURNAME,
                                        "Winterbottom",
                                        Field.BIRTH_DATE,
                                        "1958-08-07"))
                        .build(),
                right.build());
        assertThat(found).containsExactlyInAnyOrder("a=pet", "b=slip");
    }

    @Test
    void the_same_common_name_alone_joins_nobody() {
        var left = people(500, SEED).add("x", Map.of(Field.GIVEN, "John", Field.SURNAME, "Smith"));
        var right = Records.builder().add("y", Map.of(Field.GIVEN, "John", Field.SURNAME, "Smith"));
        assertThat(link(left.build(), right.build())).isEmpty();
    }

    @Test
    void a_twin_at_the_same_address_is_not_joined() {
        var place = Map.of(Field.SURNAME, "Carmichael", Field.BIRTH_DATE, "1980-05-05", Field.POSTCODE, "NR1 1AA");
        var left = people(500, SEED).add("x", with(place, Field.GIVEN, "Peter"));
        var right = people(500, SEED + 1).add("y", with(place, Field.GIVEN, "Olivia"));
        assertThat(link(left.build(), right.build())).isEmpty();
    }

    @Test
    void lists_that_share_nobody_give_no_pair() {
        assertThat(link(people(3_000, SEED).build(), people(3_000, SEED + 1).build()))
                .as("seed %s", SEED)
                .isEmpty();
    }

    @Test
    void an_early_stop_loses_no_pair() {
        var records = withDoubles(people(800, SEED), people(800, SEED).build());
        var all = new Linker(
                        Model.people(), Linker.Options.standard(Model.people()).keepingFrom(1e-8))
                .dedupe(records);
        var some = new Linker(
                        Model.people(), Linker.Options.standard(Model.people()).keepingFrom(0.01))
                .dedupe(records);
        var expected = new HashSet<String>();
        for (var i = 0; i < all.size(); i++) {
            if (all.probability(i) >= 0.01) {
                expected.add(all.leftId(i) + "=" + all.rightId(i));
            }
        }
        assertThat(ids(some, 0.01)).isEqualTo(expected).isNotEmpty();
    }

    @Test
    void an_explanation_adds_up_and_names_its_model() {
        var records = people(50, SEED)
                .add(
                        "x",
                        Map.of(Field.GIVEN, "Elizabeth", Field.SURNAME, "Featherstone", Field.BIRTH_DATE, "1960-03-12"))
                .add("y", Map.of(Field.GIVEN, "Liz", Field.SURNAME, "Featherstone", Field.BIRTH_DATE, "1960-12-03"))
                .build();
        var linkage = new Linker(Model.people(), Linker.Options.standard(Model.people())).dedupe(records);
        var explanation = linkage.explain(50, 51);
        var sum = explanation.lines().stream()
                .mapToDouble(Explanation.Line::points)
                .sum();
        assertThat(explanation.sum().prior() + sum)
                .isEqualTo(explanation.sum().weight(), org.assertj.core.data.Offset.offset(0.01));
        assertThat(explanation.text()).contains("people 3", "forms of one given name", "changed places", "Found by");
    }

    @Test
    void spellings_of_one_organisation_meet_and_a_shared_trade_does_not() {
        var left = Records.builder();
        var names = List.of(
                "Bluebird Catering Services Ltd",
                "Zephyr Logistics plc",
                "Norwich Cleaning Services",
                "Otterbourne Timber LLP");
        names.forEach(name -> left.add(name, Map.of(Field.ORGANISATION, name)));
        var right = Records.builder()
                .add("1", Map.of(Field.ORGANISATION, "BLUEBIRD CATERING SVCS LIMITED"))
                .add("2", Map.of(Field.ORGANISATION, "Zephir Logistics"))
                .add("3", Map.of(Field.ORGANISATION, "London Cleaning Services"))
                .add("4", Map.of(Field.ORGANISATION, "Otter Bourne Timber"));
        for (var i = 0; i < 300; i++) {
            left.add("l" + i, Map.of(Field.ORGANISATION, filler(i) + " Trading Ltd"));
            right.add("r" + i, Map.of(Field.ORGANISATION, filler(i + 1_000) + " Supplies Ltd"));
        }
        var model = Model.organisations();
        var found = ids(new Linker(model, Linker.Options.standard(model)).link(left.build(), right.build()), 0.5);
        assertThat(found).contains(names.get(0) + "=1", names.get(3) + "=4").doesNotContain(names.get(2) + "=3");
    }

    @Test
    void a_multitude_of_identical_names_is_bounded() {
        var ids = new String[200_000];
        var names = new String[ids.length];
        for (var i = 0; i < ids.length; i++) {
            ids[i] = Integer.toString(i);
            names[i] = i < 4 ? "Unusual Person" + i / 2 : "John Smith";
        }
        var linkage = new Linker(Model.people(), Linker.Options.standard(Model.people()))
                .dedupe(Records.of(ids, Map.of(Field.NAME, names)));
        assertThat(linkage.compared()).isLessThan(25_000_000);
        assertThat(linkage.tallies()).anyMatch(tally -> tally.largestLeftOut() > 100_000);
    }

    @Test
    void empty_lists_and_blank_values_give_nothing() {
        var blank = Records.builder()
                .add("1", Map.of(Field.GIVEN, "", Field.SURNAME, " "))
                .add("2", Map.of())
                .build();
        var named = people(3, SEED).build();
        var doubled = Records.builder();
        for (var id : List.of("a", "b")) {
            doubled.add(id, Map.of(Field.GIVEN, "Zebedee", Field.SURNAME, "Quill", Field.BIRTH_DATE, "1960-01-01"));
        }
        assertThat(link(doubled.build(), Records.builder().build())).isEmpty();
        assertThat(link(named, blank)).isEmpty();
        assertThat(link(named, Records.builder().build())).isEmpty();
        assertThat(link(Records.of(new String[0], Map.of(Field.SURNAME, new String[0])), named))
                .isEmpty();
        assertThatThrownBy(() -> link(blank, blank)).hasMessageContaining("None of the fields");
    }

    /** Sixty records again, the surname a slip away. */
    private static Records withDoubles(Records.Builder builder, Records known) {
        for (var i = 0; i < 60; i++) {
            var values = new java.util.EnumMap<Field, String>(Field.class);
            for (var field : List.of(Field.GIVEN, Field.SURNAME, Field.BIRTH_DATE)) {
                values.put(field, java.util.Objects.requireNonNull(known.value(field, i)));
            }
            builder.add("d" + i, with(values, Field.SURNAME, values.get(Field.SURNAME) + "e"));
        }
        return builder.build();
    }

    private static String filler(int i) {
        var random = new Random(SEED + i);
        var word = new StringBuilder();
        for (var n = 0; n < 8; n++) {
            word.append((char) ('a' + random.nextInt(26)));
        }
        return word.toString();
    }

    private static Map<Field, String> with(Map<Field, String> values, Field field, String value) {
        var all = new java.util.EnumMap<>(values);
        all.put(field, value);
        return all;
    }

    private static Records.Builder people(int n, long seed) {
        var random = new Random(seed);
        var builder = Records.builder();
        for (var i = 0; i < n; i++) {
            builder.add(
                    "p" + i,
                    Map.of(
                            Field.GIVEN,
                            GIVEN.get(random.nextInt(GIVEN.size())),
                            Field.SURNAME,
                            random.nextInt(10) == 0 ? "smith" : filler(random.nextInt(400)),
                            Field.BIRTH_DATE,
                            LocalDate.of(1950, 1, 1)
                                    .plusDays(random.nextInt(18_000))
                                    .toString(),
                            Field.POSTCODE,
                            "NR" + random.nextInt(20) + " " + random.nextInt(10) + "AA"));
        }
        return builder;
    }

    private static Set<String> link(Records left, Records right) {
        var model = Model.people();
        return ids(
                new Linker(model, Linker.Options.standard(model)).link(left, right),
                model.thresholds().join());
    }

    private static Set<String> ids(Linkage linkage, double threshold) {
        var ids = new HashSet<String>();
        for (var i = 0; i < linkage.size(); i++) {
            if (linkage.probability(i) >= threshold) {
                ids.add(linkage.leftId(i) + "=" + linkage.rightId(i));
            }
        }
        return ids;
    }
}
