package org.probity.linkage.block;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * The pairs of rows to compare. With a split, rows below it are one file and the others another, and only pairs across are given;
 * without one (split equal to the rows) every pair of different rows may be.
 *
 * <p>Each rule sorts (key, row) and takes the runs of equal keys. Where a rule would give more than its share of the budget its
 * largest runs are left out, and counted; what a rule leaves unused the next may use. Memory: 8 bytes a key and row, twice.
 */
public final class Blocks {

    private static final long CHUNK_PAIRS = 100_000;

    private final Keys keys;
    private final int rows;
    private final int split;
    private final List<RuleBlocks> rules = new ArrayList<>();

    /** Gives the keys of a rule, by row and place among the row's keys; 0 where there is none. Asked by several threads at once. */
    public interface Filler {
        long key(int row, int slot);
    }

    /** Keys of one rule, {@code width} to a row. */
    public record RuleKeys(String rule, int width, Filler filler) {

        /** Keys that stand in an array: those of row r are at [r * width, (r + 1) * width). */
        public static RuleKeys of(String rule, long[] keys, int width) {
            return new RuleKeys(rule, width, (row, slot) -> keys[row * width + slot]);
        }
    }

    /** What a rule gives: pairs before those that earlier rules gave are passed over; runs left out for the budget, and the largest. */
    public record Tally(String rule, long pairs, int runsLeftOut, int largestLeftOut) {}

    /** Takes one pair of rows, the first always the lesser. */
    public interface Visitor {
        void pair(int a, int b);
    }

    private record RuleBlocks(int rule, Tally tally, long[] entries, int[] runs) {}

    /** Some runs, or a few rows of one large run against the rest of it. */
    private record Chunk(RuleBlocks rule, int firstRun, int lastRun, int skip, int take) {}

    public Blocks(List<RuleKeys> given, int rows, int split, long budget) {
        this.rows = rows;
        this.split = split;
        this.keys = new Keys(given, rows);
        var all = IntStream.range(0, given.size())
                .parallel()
                .mapToObj(rule -> plan(rule, given.get(rule).rule))
                .toList();
        var left = budget;
        for (var rule : all) {
            var kept = kept(rule, left / (all.size() - rule.rule));
            rules.add(kept);
            left -= kept.tally.pairs;
        }
    }

    public List<Tally> tallies() {
        return rules.stream().map(RuleBlocks::tally).toList();
    }

    /** Gives every pair once; each piece of the work has a visitor of its own, returned in a fixed order. */
    public <T extends Visitor> List<T> visit(Supplier<T> visitors) {
        var chunks = chunks();
        return IntStream.range(0, chunks.size())
                .parallel()
                .mapToObj(i -> {
                    var visitor = visitors.get();
                    visit(chunks.get(i), visitor);
                    return visitor;
                })
                .toList();
    }

    /** The rules that would find a pair, in their order. */
    public List<String> findersOf(int a, int b) {
        return rules.stream()
                .filter(rule -> keys.shares(rule.rule, a, b))
                .map(rule -> rule.tally.rule)
                .toList();
    }

    private RuleBlocks plan(int rule, String name) {
        var entries = Entries.sorted(keys, split, rule);
        return new RuleBlocks(rule, new Tally(name, 0, 0, 0), entries, runs(entries));
    }

    /** Starts and ends of the runs that give a pair. */
    private int[] runs(long[] entries) {
        var runs = new int[1 << 10];
        var n = 0;
        for (int start = 0, end; start < entries.length; start = end) {
            end = start + 1;
            while (end < entries.length && entries[end] >>> keys.rowBits == entries[start] >>> keys.rowBits) {
                end++;
            }
            if (end - start > 1 && pairs(entries, start, end) > 0) {
                runs = n + 2 > runs.length ? Arrays.copyOf(runs, runs.length * 2) : runs;
                runs[n++] = start;
                runs[n++] = end;
            }
        }
        return Arrays.copyOf(runs, n);
    }

    private long pairs(long[] entries, int start, int end) {
        long size = end - start;
        if (split == rows) {
            return size * (size - 1) / 2;
        }
        long left = firstRight(entries, start, end) - start;
        return left * (size - left);
    }

    private int firstRight(long[] entries, int start, int end) {
        var low = start;
        var high = end;
        while (low < high) {
            var middle = low + high >>> 1;
            if (keys.row(entries[middle]) < split) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private RuleBlocks kept(RuleBlocks all, long allowance) {
        var sizes = new long[all.runs.length / 2];
        Arrays.setAll(sizes, i -> pairs(all.entries, all.runs[2 * i], all.runs[2 * i + 1]));
        if (Arrays.stream(sizes).sum() <= allowance) {
            return without(all, sizes, Long.MAX_VALUE);
        }
        var sorted = sizes.clone();
        Arrays.sort(sorted);
        var sum = 0L;
        var fit = 0;
        while (fit < sorted.length && sum + sorted[fit] <= allowance) {
            sum += sorted[fit++];
        }
        return without(all, sizes, fit == sorted.length ? Long.MAX_VALUE : sorted[fit] - 1);
    }

    private RuleBlocks without(RuleBlocks all, long[] sizes, long most) {
        var runs = new int[all.runs.length];
        var n = 0;
        var pairs = 0L;
        var largest = 0;
        for (var i = 0; i < sizes.length; i++) {
            if (sizes[i] <= most) {
                runs[n++] = all.runs[2 * i];
                runs[n++] = all.runs[2 * i + 1];
                pairs += sizes[i];
            } else {
                largest = Math.max(largest, all.runs[2 * i + 1] - all.runs[2 * i]);
                for (var entry = all.runs[2 * i]; entry < all.runs[2 * i + 1]; entry++) {
                    keys.forget(all.entries[entry], all.rule);
                }
            }
        }
        var tally = new Tally(all.tally.rule, pairs, sizes.length - n / 2, largest);
        return new RuleBlocks(all.rule, tally, all.entries, Arrays.copyOf(runs, n));
    }

    private List<Chunk> chunks() {
        var chunks = new ArrayList<Chunk>();
        for (var rule : rules) {
            var first = 0;
            var pairs = 0L;
            for (var i = 0; i < rule.runs.length; i += 2) {
                var more = pairs(rule.entries, rule.runs[i], rule.runs[i + 1]);
                if (more > 4 * CHUNK_PAIRS) {
                    chunks.add(new Chunk(rule, first, i, 0, Integer.MAX_VALUE));
                    slice(rule, i, more, chunks);
                    first = i + 2;
                    pairs = 0;
                } else if ((pairs += more) >= CHUNK_PAIRS || i + 2 == rule.runs.length) {
                    chunks.add(new Chunk(rule, first, i + 2, 0, Integer.MAX_VALUE));
                    first = i + 2;
                    pairs = 0;
                }
            }
        }
        return chunks;
    }

    private void slice(RuleBlocks rule, int run, long pairs, List<Chunk> chunks) {
        var size = rule.runs[run + 1] - rule.runs[run];
        var take = Math.max(1, (int) (size * CHUNK_PAIRS / pairs));
        for (var skip = 0; skip < size; skip += take) {
            chunks.add(new Chunk(rule, run, run + 2, skip, take));
        }
    }

    private void visit(Chunk chunk, Visitor visitor) {
        var rule = chunk.rule;
        for (var run = chunk.firstRun; run < chunk.lastRun; run += 2) {
            var start = rule.runs[run];
            var end = rule.runs[run + 1];
            var right = split == rows ? end : firstRight(rule.entries, start, end);
            var last = (int) Math.min(right, (long) start + chunk.skip + chunk.take);
            for (var i = start + chunk.skip; i < last; i++) {
                visit(rule, i, split == rows ? i + 1 : right, end, visitor);
            }
        }
    }

    private void visit(RuleBlocks rule, int i, int from, int end, Visitor visitor) {
        var a = keys.row(rule.entries[i]);
        var key = rule.entries[i] >>> keys.rowBits << keys.rowBits;
        for (var j = from; j < end; j++) {
            var b = keys.row(rule.entries[j]);
            if (a != b && keys.isNew(rule.rule, key, a, b)) {
                visitor.pair(a, b);
            }
        }
    }
}
