package org.probity.link;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.probity.linkage.Field;
import org.probity.linkage.Linkage;
import org.probity.linkage.Records;

/** The records of one list that joined pairs tie together, for a person to read through. */
final class Groups {

    private static final int NAMES_SHOWN = 8;

    private final int[] heads;

    Groups(Linkage linkage, int records, double threshold) {
        heads = IntStream.range(0, records).toArray();
        for (var i = 0; i < linkage.size(); i++) {
            if (linkage.probability(i) >= threshold) {
                heads[head(linkage.left(i))] = head(linkage.right(i));
            }
        }
    }

    private int head(int record) {
        var at = record;
        while (heads[at] != at) {
            heads[at] = heads[heads[at]];
            at = heads[at];
        }
        return at;
    }

    /** Prints how many groups there are, and of those with more than one record the largest and some in between. */
    void print(PrintStream out, Records records, List<Field> fields, int sample) {
        var groups = new LinkedHashMap<Integer, List<Integer>>();
        for (var record = 0; record < heads.length; record++) {
            groups.computeIfAbsent(head(record), _ -> new ArrayList<>()).add(record);
        }
        var many = groups.values().stream()
                .filter(group -> group.size() > 1)
                .sorted(Comparator.<List<Integer>>comparingInt(List::size).reversed())
                .toList();
        out.printf(
                "%,d records are %,d groups; %,d of them have more than one record%n",
                heads.length, groups.size(), many.size());
        var step = Math.max(1, many.size() / Math.max(1, sample));
        for (var i = 0; i < many.size(); i += step) {
            var shown = many.get(i).stream()
                    .limit(NAMES_SHOWN)
                    .map(record -> shown(records, fields, record))
                    .toList();
            out.printf("  %d: %s%n", many.get(i).size(), String.join(" | ", shown));
        }
    }

    private static String shown(Records records, List<Field> fields, int record) {
        return String.join(
                ", ",
                fields.stream()
                        .map(f -> records.value(f, record))
                        .filter(Objects::nonNull)
                        .toList());
    }
}
