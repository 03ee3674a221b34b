package org.probity.linkage.mistakes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.probity.linkage.Field;
import org.probity.linkage.Linker;
import org.probity.linkage.Model;
import org.probity.linkage.Records;

/** Two lists that share nobody, however much their people have in common: each pair joined would be a person wrongly accused. */
class StrangersTest {

    private static final long SEED = 77;
    private static final int PEOPLE = 2_500;

    /** What the people of the two lists have in common. */
    enum Common {
        NOTHING,
        /** A relation of another birth date and given name lives at the same address. */
        HOUSEHOLD,
        /** Born the same day, same surname and address: twins. */
        TWINS,
        /** Father and son: whole name and address the same, a generation apart. */
        FATHER_AND_SON,
        /** The same given name and surname, nothing else. */
        NAMESAKES,
        /** Born the same day. */
        BIRTHDAY,
        /** One office building is everybody's address. */
        ONE_ADDRESS;

        Map<Field, String> stranger(Map<Field, String> known, MadePeople people) {
            var other = new EnumMap<>(people.person());
            switch (this) {
                case NOTHING -> {}
                case HOUSEHOLD -> copy(known, other, Field.SURNAME, Field.ADDRESS, Field.TOWN, Field.POSTCODE);
                case TWINS ->
                    copy(known, other, Field.SURNAME, Field.BIRTH_DATE, Field.ADDRESS, Field.TOWN, Field.POSTCODE);
                case FATHER_AND_SON -> {
                    copy(known, other, Field.GIVEN, Field.SURNAME, Field.ADDRESS, Field.TOWN, Field.POSTCODE);
                    other.put(
                            Field.BIRTH_DATE,
                            LocalDate.parse(known.get(Field.BIRTH_DATE))
                                    .plusDays(26 * 365 + 100)
                                    .toString());
                }
                case NAMESAKES -> copy(known, other, Field.GIVEN, Field.SURNAME);
                case BIRTHDAY -> copy(known, other, Field.BIRTH_DATE);
                case ONE_ADDRESS -> {
                    for (var person : List.of(known, other)) {
                        person.putAll(Map.of(
                                Field.ADDRESS, "1 exchange court", Field.TOWN, "norton", Field.POSTCODE, "NR1 1AA"));
                    }
                }
            }
            return other;
        }

        private static void copy(Map<Field, String> from, Map<Field, String> to, Field... fields) {
            for (var field : fields) {
                to.put(field, from.get(field));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Common.class)
    void nobody_is_joined_to_a_stranger(Common common) {
        var people = new MadePeople(SEED + common.ordinal());
        var random = new Random(SEED);
        var left = Records.builder();
        var right = Records.builder();
        for (var i = 0; i < PEOPLE; i++) {
            var known = people.person();
            // twins of one given name do not exist, but a made one could
            var other = common.stranger(known, people);
            if (other.get(Field.GIVEN).equals(known.get(Field.GIVEN)) && common == Common.TWINS) {
                continue;
            }
            left.add("l" + i, known);
            if (random.nextInt(4) > 0) {
                right.add("r" + i, other);
            }
        }
        assertThat(joined(left.build(), right.build()))
                .as("%s, seed %s", common, SEED)
                .isEmpty();
    }

    /** Two of one name have addresses made of it, and nothing else is known of either. */
    @Test
    void namesakes_are_not_joined_by_addresses_made_of_their_name() {
        var people = new MadePeople(SEED);
        var left = Records.builder();
        var right = Records.builder();
        for (var i = 0; i < PEOPLE; i++) {
            var given = people.given();
            var surname = people.surname();
            var name = given + "." + surname;
            left.add("l" + i, named(given, surname, name + "@post.example"));
            right.add("r" + i, named(given, surname, name + (i % 2 == 0 ? "@mail.example" : "2@post.example")));
        }
        assertThat(joined(left.build(), right.build())).as("seed %s", SEED).isEmpty();
    }

    private static Map<Field, String> named(String given, String surname, String email) {
        return Map.of(Field.GIVEN, given, Field.SURNAME, surname, Field.EMAIL, email);
    }

    private static List<String> joined(Records left, Records right) {
        var model = Model.people();
        var linkage = new Linker(model, Linker.Options.standard(model)).link(left, right);
        var joined = new ArrayList<String>();
        for (var i = 0; i < linkage.size(); i++) {
            if (linkage.probability(i) >= model.thresholds().join()) {
                joined.add(linkage.explain(linkage.left(i), linkage.right(i)).text());
            }
        }
        return joined;
    }
}
