package org.probity.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.probity.access.Compartment;

class CountedTest {

    private static final LocalDate DAY = LocalDate.of(2012, 1, 31);

    @Test
    void the_value_of_a_sum_is_the_weight_of_its_parts() {
        assertThat(Counted.sum(List.of(part("a", "1"), part("b", "0.6"))).value())
                .isEqualByComparingTo("1.6");
        assertThat(Counted.sum(List.of()).value()).isEqualByComparingTo("0");
    }

    @Test
    void the_hash_does_not_depend_on_the_order_in_which_rows_were_read() {
        long seed = 20121219;
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            parts.add(part("thing " + i, "1"));
        }
        String hash = new Counted(BigDecimal.TEN, parts).partsHash();
        for (int round = 0; round < 20; round++) {
            Collections.shuffle(parts, new Random(seed + round));
            assertThat(new Counted(BigDecimal.TEN, parts).partsHash())
                    .as("seed %d", seed + round)
                    .isEqualTo(hash);
        }
    }

    @Test
    void the_hash_of_no_parts_is_that_of_nothing() {
        assertThat(Counted.sum(List.of()).partsHash())
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    @Test
    void every_field_of_a_part_is_in_the_hash() {
        UUID id = UUID.randomUUID();
        Part part = new Part("case", id, "CA-1", DAY, "Open", BigDecimal.ONE, Compartment.PSD);
        List<Part> others = List.of(
                new Part("entry", id, "CA-1", DAY, "Open", BigDecimal.ONE, Compartment.PSD),
                new Part("case", UUID.randomUUID(), "CA-1", DAY, "Open", BigDecimal.ONE, Compartment.PSD),
                new Part("case", id, "CA-2", DAY, "Open", BigDecimal.ONE, Compartment.PSD),
                new Part("case", id, "CA-1", DAY.plusDays(1), "Open", BigDecimal.ONE, Compartment.PSD),
                new Part("case", id, "CA-1", DAY, "Closed", BigDecimal.ONE, Compartment.PSD),
                new Part("case", id, "CA-1", DAY, "Open", BigDecimal.TWO, Compartment.PSD),
                new Part("case", id, "CA-1", DAY, "Open", BigDecimal.ONE, Compartment.OPEN));
        for (Part other : others) {
            assertThat(hash(other)).as("%s", other).isNotEqualTo(hash(part));
        }
        assertThat(hash(new Part("case", id, "CA-1", DAY, "Open", new BigDecimal("1.00"), Compartment.PSD)))
                .isEqualTo(hash(part));
    }

    @Test
    void a_tab_inside_a_field_cannot_pass_for_the_end_of_it() {
        UUID id = UUID.randomUUID();
        assertThat(hash(new Part("case", id, "A\tB", DAY, "C", BigDecimal.ONE, Compartment.OPEN)))
                .isNotEqualTo(hash(new Part("case", id, "A\\tB", DAY, "C", BigDecimal.ONE, Compartment.OPEN)));
    }

    @Test
    void parts_that_came_are_those_without_a_partner() {
        Part kept = part("kept", "1");
        Part came = part("came", "1");
        Part sameTwice = new Part("post", kept.id(), "P", DAY, "Filled", BigDecimal.ONE, Compartment.OPEN);
        assertThat(Counted.without(List.of(kept, came), List.of(kept))).containsExactly(came);
        assertThat(Counted.without(List.of(kept), List.of(kept, came))).isEmpty();
        assertThat(Counted.without(List.of(sameTwice, sameTwice), List.of(sameTwice)))
                .containsExactly(sameTwice);
    }

    private static String hash(Part part) {
        return Counted.sum(List.of(part)).partsHash();
    }

    private static Part part(String reference, String weight) {
        return new Part(
                "thing",
                UUID.nameUUIDFromBytes(reference.getBytes()),
                reference,
                DAY,
                "Sent",
                new BigDecimal(weight),
                Compartment.OPEN);
    }
}
