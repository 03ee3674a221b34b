package org.probity.link;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.probity.linkage.Records;

/** Which pairs of rows are truly one: from a label on each record, or from a list of judged pairs. */
interface Truth {

    /** True for one, false for two, null where nobody has judged the pair. */
    @Nullable
    Boolean same(int left, int right);

    /** The pairs that are truly one, at most {@code most} of them. */
    List<int[]> truePairs(int most);

    /** How many pairs are truly one. */
    long count();

    static Truth ofLabels(@Nullable String[] left, @Nullable String @Nullable [] right) {
        return new Labels(left, right);
    }

    /** Reads a file of left id, right id, 0 or 1. */
    static Truth ofPairs(Path file, Records left, @Nullable Records right, Consumer<String> remarks) {
        var csv = CsvFile.read(file, remarks);
        var columns = pairColumns(csv);
        var one = csv.values(columns[0]);
        var two = csv.values(columns[1]);
        var judged = csv.values(columns[2]);
        var lefts = rows(left);
        var rights = right == null ? lefts : rows(right);
        var pairs = new HashMap<Long, Boolean>();
        for (var i = 0; i < csv.rows(); i++) {
            var a = lefts.get(one[i]);
            var b = rights.get(two[i]);
            if (a == null || b == null) {
                throw new IllegalArgumentException(
                        file + ", row " + (i + 2) + ": there is no record " + (a == null ? one[i] : two[i]) + ".");
            }
            pairs.put(Judged.key(a, b, right == null), judged[i] != null && Double.parseDouble(judged[i]) >= 0.5);
        }
        return new Judged(pairs, right == null);
    }

    private static Map<@Nullable String, Integer> rows(Records records) {
        var rows = new HashMap<@Nullable String, Integer>();
        for (var row = 0; row < records.size(); row++) {
            rows.put(records.id(row), row);
        }
        return rows;
    }

    /** Three columns as they stand; of more, those whose headings speak of left and right, and the last. */
    private static int[] pairColumns(CsvFile csv) {
        var headings = csv.headings();
        if (headings.size() < 3) {
            throw new IllegalArgumentException("Labelled pairs need three columns: left id, right id, 0 or 1.");
        }
        if (headings.size() == 3) {
            return new int[] {0, 1, 2};
        }
        var left = -1;
        var right = -1;
        for (var i = headings.size() - 1; i >= 0; i--) {
            var heading = headings.get(i).toLowerCase(java.util.Locale.ROOT);
            left = heading.contains("id") && (heading.endsWith("_l") || heading.contains("left")) ? i : left;
            right = heading.contains("id") && (heading.endsWith("_r") || heading.contains("right")) ? i : right;
        }
        return left < 0 || right < 0 ? new int[] {0, 1, 2} : new int[] {left, right, headings.size() - 1};
    }

    /** A label on each record; blank says nothing. */
    record Labels(@Nullable String[] left, @Nullable String @Nullable [] right) implements Truth {

        @Override
        public @Nullable Boolean same(int a, int b) {
            var one = left[a];
            var two = right == null ? left[b] : right[b];
            return one == null || two == null ? null : one.equals(two);
        }

        @Override
        public List<int[]> truePairs(int most) {
            var pairs = new ArrayList<int[]>();
            var groups = groups(right == null ? left : right);
            for (var a = 0; a < left.length && pairs.size() < most; a++) {
                for (var b : groups.getOrDefault(left[a], List.of())) {
                    if (left[a] != null && (right != null || b > a) && pairs.size() < most) {
                        pairs.add(new int[] {a, b});
                    }
                }
            }
            return pairs;
        }

        @Override
        public long count() {
            var groups = groups(left);
            var others = right == null ? groups : groups(right);
            var count = 0L;
            for (var group : groups.entrySet()) {
                long n = group.getValue().size();
                count += group.getKey() == null
                        ? 0
                        : right == null
                                ? n * (n - 1) / 2
                                : n
                                        * others.getOrDefault(group.getKey(), List.of())
                                                .size();
            }
            return count;
        }

        private static Map<@Nullable String, List<Integer>> groups(@Nullable String[] labels) {
            var groups = new HashMap<@Nullable String, List<Integer>>();
            for (var row = 0; row < labels.length; row++) {
                groups.computeIfAbsent(labels[row], _ -> new ArrayList<>()).add(row);
            }
            return groups;
        }
    }

    /** Pairs that somebody judged; all others say nothing. */
    record Judged(Map<Long, Boolean> pairs, boolean within) implements Truth {

        static long key(int a, int b, boolean within) {
            return within ? (long) Math.min(a, b) << 32 | Math.max(a, b) : (long) a << 32 | b;
        }

        @Override
        public @Nullable Boolean same(int a, int b) {
            return pairs.get(key(a, b, within));
        }

        @Override
        public List<int[]> truePairs(int most) {
            return pairs.entrySet().stream()
                    .filter(Map.Entry::getValue)
                    .limit(most)
                    .map(pair -> new int[] {(int) (pair.getKey() >>> 32), (int) (long) pair.getKey()})
                    .toList();
        }

        @Override
        public long count() {
            return pairs.values().stream().filter(same -> same).count();
        }
    }
}
