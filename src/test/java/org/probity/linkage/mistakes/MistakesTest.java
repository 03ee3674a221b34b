package org.probity.linkage.mistakes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.probity.linkage.Linker;
import org.probity.linkage.Model;
import org.probity.linkage.Records;

/** Each kind of mistake by itself: people are found again, and next to nobody is taken for another. */
class MistakesTest {

    private static final long SEED = 2026;
    private static final int PEOPLE = 1_500;

    /** @param precision right among the pairs joined; @param recall joined among those that are one; both 0 to 1 */
    record Result(double precision, double recall) {}

    @ParameterizedTest
    @EnumSource(Mistake.class)
    void people_are_found_again(Mistake mistake) {
        var found = linked(mistake, SEED);
        assertThat(found.precision).as("%s, seed %s", mistake, SEED).isGreaterThanOrEqualTo(0.998);
        assertThat(found.recall).as("%s, seed %s", mistake, SEED).isGreaterThanOrEqualTo(0.9);
    }

    static Result linked(Mistake mistake, long seed) {
        var random = new Random(seed + mistake.ordinal());
        var people = new MadePeople(seed);
        var left = Records.builder();
        var right = Records.builder();
        var both = 0;
        for (var i = 0; i < 2 * PEOPLE; i++) {
            var person = people.person();
            if (i % 4 != 3) {
                left.add("p" + i, person);
            }
            if (i % 4 >= 2) {
                var again = new EnumMap<>(person);
                mistake.befall(again, people, random);
                right.add("p" + i, again);
                both += i % 4 == 2 ? 1 : 0;
            }
        }
        return result(left.build(), right.build(), both);
    }

    private static Result result(Records left, Records right, int both) {
        var model = Model.people();
        var linkage = new Linker(model, Linker.Options.standard(model)).link(left, right);
        var joined = 0d;
        var good = 0d;
        for (var i = 0; i < linkage.size(); i++) {
            if (linkage.probability(i) >= model.thresholds().join()) {
                joined++;
                good += linkage.leftId(i).equals(linkage.rightId(i)) ? 1 : 0;
            }
        }
        return new Result(joined == 0 ? 1 : good / joined, good / both);
    }
}
