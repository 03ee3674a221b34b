package org.probity.linkage.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.probity.linkage.block.Blocks.RuleKeys;

class BlocksTest {

    private static final long SEED = 7;

    @Test
    void the_union_of_the_rules_is_given_once_and_whole() {
        for (var trial = 0; trial < 200; trial++) {
            var random = new Random(SEED + trial);
            var rows = 2 + random.nextInt(60);
            var split = random.nextBoolean() ? rows : 1 + random.nextInt(rows - 1);
            var rules = List.of(keys(random, rows, 1, 8), keys(random, rows, 3, 20), keys(random, rows, 1, 3));
            var given = pairs(new Blocks(rules, rows, split, Long.MAX_VALUE));
            assertThat(new HashSet<>(given)).as("seed %s trial %s", SEED, trial).hasSameSizeAs(given);
            assertThat(new HashSet<>(given))
                    .as("seed %s trial %s", SEED, trial)
                    .isEqualTo(expected(rules, rows, split));
        }
    }

    @Test
    void a_large_block_is_cut_into_pieces_without_losing_a_pair() {
        var rows = 2_000;
        var keys = new long[rows];
        java.util.Arrays.fill(keys, KeyParts.mix(5));
        var given = pairs(new Blocks(List.of(RuleKeys.of("all", keys, 1)), rows, rows, Long.MAX_VALUE));
        assertThat(given).hasSize(rows * (rows - 1) / 2);
        assertThat(new HashSet<>(given)).hasSameSizeAs(given);
    }

    @Test
    void the_budget_is_kept_and_the_largest_blocks_go_first() {
        var keys = new long[1_010];
        for (var row = 0; row < keys.length; row++) {
            keys[row] = KeyParts.mix(row < 1_000 ? 1 : 2);
        }
        var blocks = new Blocks(List.of(RuleKeys.of("name", keys, 1)), keys.length, keys.length, 1_000);
        assertThat(pairs(blocks)).hasSize(45);
        var tally = blocks.tallies().getFirst();
        assertThat(tally.pairs()).isEqualTo(45);
        assertThat(tally.runsLeftOut()).isEqualTo(1);
        assertThat(tally.largestLeftOut()).isEqualTo(1_000);
    }

    @Test
    void a_block_left_out_by_one_rule_can_be_given_by_a_later_one() {
        var same = new long[100];
        java.util.Arrays.fill(same, KeyParts.mix(1));
        var pairs = new long[100];
        for (var row = 0; row < pairs.length; row++) {
            pairs[row] = KeyParts.mix(row / 2 + 10);
        }
        var blocks = new Blocks(List.of(RuleKeys.of("wide", same, 1), RuleKeys.of("narrow", pairs, 1)), 100, 100, 200);
        assertThat(pairs(blocks)).hasSize(50);
    }

    private static RuleKeys keys(Random random, int rows, int width, int values) {
        var keys = new long[rows * width];
        for (var i = 0; i < keys.length; i++) {
            var value = random.nextInt(values);
            var repeated = i % width > 0 && keys[i - 1] == KeyParts.mix(value);
            keys[i] = value == 0 || repeated ? 0 : KeyParts.mix(value);
        }
        return RuleKeys.of("rule", keys, width);
    }

    private static List<Long> pairs(Blocks blocks) {
        var all = new ArrayList<Long>();
        for (var taker : blocks.visit(Taker::new)) {
            all.addAll(taker.pairs);
        }
        return all;
    }

    private static final class Taker implements Blocks.Visitor {
        private final List<Long> pairs = new ArrayList<>();

        @Override
        public void pair(int a, int b) {
            pairs.add((long) a << 32 | b);
        }
    }

    private static Set<Long> expected(List<RuleKeys> rules, int rows, int split) {
        var pairs = new HashSet<Long>();
        for (var a = 0; a < (split == rows ? rows : split); a++) {
            for (var b = split == rows ? a + 1 : split; b < rows; b++) {
                for (var rule : rules) {
                    if (shared(rule, a, b)) {
                        pairs.add((long) a << 32 | b);
                    }
                }
            }
        }
        return pairs;
    }

    private static boolean shared(RuleKeys rule, int a, int b) {
        for (var i = 0; i < rule.width(); i++) {
            for (var j = 0; j < rule.width(); j++) {
                var key = rule.filler().key(a, i);
                if (key != 0 && key == rule.filler().key(b, j)) {
                    return true;
                }
            }
        }
        return false;
    }
}
