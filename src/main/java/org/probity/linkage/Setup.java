package org.probity.linkage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.probity.linkage.block.Blocks;
import org.probity.linkage.block.Blocks.RuleKeys;
import org.probity.linkage.block.KeyParts;
import org.probity.linkage.column.Column;
import org.probity.linkage.column.Words;
import org.probity.linkage.compare.LevelMemory;
import org.probity.linkage.compare.LevelTest;
import org.probity.linkage.compare.LevelTests;
import org.probity.linkage.compare.Organisations;
import org.probity.linkage.compare.RandomPairs;
import org.probity.linkage.compare.RowComparer;
import org.probity.linkage.score.Odds;
import org.probity.linkage.score.Probabilities;
import org.probity.linkage.score.Relation;
import org.probity.linkage.score.Worth;

/** A model laid on a table: the comparisons and blocking rules whose fields are there, and how often levels are met by chance. */
final class Setup {

    /** Of random pairs: many for many rows, as rare levels are then met too. */
    private static final int MOST_RANDOM_PAIRS = 400_000;

    private static final int LEAST_RANDOM_PAIRS = 20_000;
    private static final int RANDOM_PAIRS_A_ROW = 2;

    /** What the shipped probabilities weigh beside what a file shows: it matters only where the file is small. */
    private static final double SHIPPED_PAIRS = 500;

    private static final double SHIPPED_RECORDS = 200;
    private static final double RARITY_LIMIT = 8;
    private static final double EVERY_PAIR_UP_TO = 3_000_000;

    private final Table table;
    private final Model model;
    final List<Comparison> comparisons = new ArrayList<>();
    private final List<RowComparer.Setup> comparers = new ArrayList<>();
    private final RowComparer.RowCodes rowCodes;

    Setup(Table table, Model model) {
        this.table = table;
        this.model = model;
        for (var comparison : model.comparisons()) {
            var column = table.column(comparison.field());
            if (column != null && column.words().size() > 1) {
                comparisons.add(comparison);
                comparers.add(comparer(comparison, column));
            }
        }
        rowCodes = new RowComparer.RowCodes(comparers);
    }

    RowComparer comparer() {
        return new RowComparer(comparers, rowCodes);
    }

    private RowComparer.Setup comparer(Comparison comparison, Column column) {
        List<String> names = new ArrayList<>();
        for (var level : comparison.levels().subList(0, comparison.levels().size() - 1)) {
            names.add(level.test().equals("swapped") ? "never" : level.test());
        }
        List<LevelTest> tests = LevelTests.of(names, column.words());
        return new RowComparer.Setup(
                column,
                tests,
                Math.max(1, comparison.levelOf("exact")),
                LevelMemory.of(column),
                like(comparison),
                swapped(comparison));
    }

    private RowComparer.@Nullable Like like(Comparison comparison) {
        var surname = comparisons.stream().map(Comparison::field).toList().indexOf(Field.SURNAME);
        var level = comparison.likeLevel();
        return surname < 0 || level == 0 ? null : new RowComparer.Like(level, surname);
    }

    private RowComparer.@Nullable Swapped swapped(Comparison comparison) {
        var level = comparison.levelOf("swapped");
        var other = table.column(comparison.field() == Field.GIVEN ? Field.SURNAME : Field.GIVEN);
        return level == 0 || other == null ? null : new RowComparer.Swapped(level, other);
    }

    /** The blocking rules whose every field is there; where there are few pairs, every one of them. */
    Blocks blocks(long budget) {
        var usable = model.blocks().stream()
                .filter(rule -> parts(rule).stream().allMatch(part -> table.column(fieldOf(part)) != null))
                .toList();
        var made = usable.stream()
                .flatMap(rule -> parts(rule).stream())
                .map(this::valueKeys)
                .distinct()
                .parallel()
                .collect(Collectors.toMap(keys -> keys, keys -> KeyParts.keys(keys.part, keys.words)));
        var rules = new ArrayList<RuleKeys>();
        usable.forEach(rule -> rules.add(keys(rule, made)));
        if (table.pairs() <= EVERY_PAIR_UP_TO) {
            var same = new long[table.rows()];
            Arrays.fill(same, KeyParts.mix(1));
            rules.add(RuleKeys.of("every pair", same, 1));
            return new Blocks(rules, table.rows(), table.split(), Long.MAX_VALUE);
        }
        return new Blocks(rules, table.rows(), table.split(), budget);
    }

    private RuleKeys keys(List<String> rule, Map<ValueKeys, long[]> made) {
        var swap = rule.getFirst().equals("swap");
        var all = parts(rule).stream()
                .map(part -> new Part(
                        Objects.requireNonNull(made.get(valueKeys(part))),
                        Objects.requireNonNull(table.column(fieldOf(part))).codes(),
                        KeyParts.width(partOf(part))))
                .toArray(Part[]::new);
        var width = Arrays.stream(all).mapToInt(Part::width).max().orElse(1);
        return new RuleKeys(String.join(" ", rule), width, (row, slot) -> key(all, row, slot, swap));
    }

    private ValueKeys valueKeys(String part) {
        return new ValueKeys(Objects.requireNonNull(table.column(fieldOf(part))).words(), partOf(part));
    }

    private static List<String> parts(List<String> rule) {
        return rule.getFirst().equals("swap") ? rule.subList(1, rule.size()) : rule;
    }

    /** What keys are made of: several rules may ask for the same. */
    private record ValueKeys(Words words, String part) {}

    /** @param keys of each code, {@code width} to a code */
    private record Part(long[] keys, int[] codes, int width) {}

    private static long key(Part[] parts, int row, int slot, boolean swap) {
        var key = 0L;
        for (var part : parts) {
            var own = part.keys[part.codes[row] * part.width + (part.width == 1 ? 0 : slot)];
            if (own == 0) {
                return 0;
            }
            key = key == 0 ? own : KeyParts.mix(swap ? key + own : key * 31 + own);
        }
        return key;
    }

    private static Field fieldOf(String part) {
        var colon = part.indexOf(':');
        return Field.ofKey(colon < 0 ? part : part.substring(0, colon));
    }

    private static String partOf(String part) {
        var colon = part.indexOf(':');
        return colon < 0 ? "" : part.substring(colon + 1);
    }

    /** The shipped match probabilities and, but for fixed comparisons, non-match probabilities as random pairs show them. */
    Probabilities shipped() {
        var m = comparisons.stream().map(c -> column(c, true)).toArray(double[][]::new);
        var u = comparisons.stream().map(c -> column(c, false)).toArray(double[][]::new);
        return new Probabilities(m, u);
    }

    Probabilities withChance(long seed) {
        var shipped = shipped();
        var counts = randomPairs(seed);
        for (var c = 0; c < comparisons.size(); c++) {
            if (!comparisons.get(c).fixed()) {
                shipped.u()[c] = chance(c, counts[c], shipped.u()[c]);
            }
        }
        return shipped;
    }

    private static double[] column(Comparison comparison, boolean match) {
        var levels = comparison.levels();
        var sum = levels.stream().mapToDouble(l -> match ? l.m() : l.u()).sum();
        return IntStream.rangeClosed(0, levels.size())
                .mapToDouble(i -> i == 0
                        ? 1
                        : (match ? levels.get(i - 1).m() : levels.get(i - 1).u()) / sum)
                .toArray();
    }

    /** How many random pairs reach each level, by comparison. */
    private double[][] randomPairs(long seed) {
        var most = Math.clamp((long) table.rows() * RANDOM_PAIRS_A_ROW, LEAST_RANDOM_PAIRS, MOST_RANDOM_PAIRS);
        var wanted = table.pairs() < 2 ? 0 : (int) Math.min(most, table.pairs() * 4);
        return new RandomPairs(table.rows(), table.split(), comparers).levels(this::comparer, wanted, seed);
    }

    /** Smoothed towards what was shipped, as small files tell little; the exact level is reckoned from the frequencies themselves. */
    private double[] chance(int c, double[] counts, double[] shipped) {
        var total = Arrays.stream(counts).skip(1).sum() + SHIPPED_PAIRS;
        var u = new double[counts.length];
        for (var level = 1; level < u.length; level++) {
            // a level that no random pair showed may still be as likely as one in all of them
            var seen = (counts[level] + SHIPPED_PAIRS * shipped[level]) / total;
            u[level] = Math.max(seen, Math.min(shipped[level], 1 / total));
        }
        var swapped = comparers.get(c).swapped();
        if (swapped != null) {
            u[swapped.level()] = Math.max(
                    u[swapped.level()], crossedByChance(comparers.get(c).column(), swapped.other()));
        }
        var exact = comparisons.get(c).levelOf("exact");
        if (exact > 0) {
            var same = sameByChance(comparers.get(c).column(), shipped[exact]);
            u[u.length - 1] = Math.max(1e-6, u[u.length - 1] + u[exact] - same);
            u[exact] = same;
        }
        return u;
    }

    /** The probability that two rows, one of each list, have the same value, both having one. */
    private double sameByChance(Column column, double shipped) {
        var left = column.counts(0, table.split());
        var right = table.split() == table.rows() ? left : column.counts(table.split(), table.rows());
        var same = 0d;
        for (var code = 1; code < left.length; code++) {
            same += left == right ? (double) left[code] * (left[code] - 1) : (double) left[code] * right[code];
        }
        double allLeft = Arrays.stream(left).skip(1).sum();
        double allRight = Arrays.stream(right).skip(1).sum();
        var pairs = left == right ? allLeft * (allLeft - 1) : allLeft * allRight;
        return Math.clamp((same + SHIPPED_PAIRS * shipped) / (pairs + SHIPPED_PAIRS), 1e-9, 0.999);
    }

    /** The probability that one row's given name is another's surname, twice over for names that are only alike. */
    private double crossedByChance(Column column, Column other) {
        var ones = column.counts(0, table.rows());
        var others = other.counts(0, table.rows());
        var crossed = 0d;
        for (var code = 1; code < ones.length; code++) {
            crossed += (double) ones[code] * others[code];
        }
        return Math.min(0.1, 2 * crossed / Math.max(1, (double) (table.rows() - ones[0]) * (table.rows() - others[0])));
    }

    /** The model's relations with the least number of pairs of each, and the comparisons on which they agree. */
    List<Relation> relations() {
        double shorter =
                Math.min(table.split(), table.rows() == table.split() ? table.rows() : table.rows() - table.split());
        return model.evidence().relations().stream()
                .map(relation -> relation.among(comparisons, shorter))
                .toList();
    }

    Worth worth(Probabilities probabilities, double prior) {
        var rarities = new Worth.Rarity[comparisons.size()];
        for (var c = 0; c < rarities.length; c++) {
            var column = comparers.get(c).column();
            var onlyEqual = comparisons.get(c).levelOf("exact") > 0;
            rarities[c] = new Worth.Rarity(
                    column,
                    comparers.get(c).exactLevel(),
                    onlyEqual,
                    comparisons.get(c).levelOf("initial"),
                    rarity(c));
        }
        return new Worth(probabilities, prior, rarities);
    }

    private float @Nullable [] rarity(int c) {
        var comparison = comparisons.get(c);
        var column = comparers.get(c).column();
        if (comparison.field() == Field.ORGANISATION) {
            var bits = new Organisations(column.words()).bitsOfNames();
            for (var code = 0; code < bits.length; code++) {
                bits[code] = (float) Math.min(0, bits[code] - model.evidence().bitsNeeded());
            }
            return bits;
        }
        if (!comparison.rarity()) {
            return null;
        }
        var counts = column.counts();
        var given = (double) table.rows() - counts[0];
        // against what the same records show, doubles included: a value is common or rare beside its like
        var same = sameByChance(column, shipped().u()[c][comparers.get(c).exactLevel()]);
        var bits = new float[counts.length];
        for (var code = 1; code < bits.length; code++) {
            var share = (Math.max(1, counts[code]) + SHIPPED_RECORDS * same) / (given + SHIPPED_RECORDS);
            bits[code] = (float) Math.clamp(Odds.bits(same / share), -RARITY_LIMIT, RARITY_LIMIT);
        }
        return bits;
    }
}
