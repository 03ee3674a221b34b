package org.probity.linkage.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/** Rows met by a query and the bits they are known to share, in a table that is emptied by counting on. */
final class RowPoints {

    private static final int ROOM = 1 << 16;
    private static final int FEW = 256;
    private static final int MOST = ROOM / 2;

    private static final Comparator<OrganisationSearch.Like> CLOSEST = Comparator.comparingDouble(
                    OrganisationSearch.Like::likeness)
            .reversed()
            .thenComparingInt(OrganisationSearch.Like::row);

    private final int[] rows = new int[ROOM];
    private final float[] sums = new float[ROOM];
    private final int[] ages = new int[ROOM];
    private final int[] slots = new int[MOST];
    private int age;
    private int size;

    void clear() {
        age++;
        size = 0;
    }

    int size() {
        return size;
    }

    void add(int row, float bits) {
        var slot = (row * 0x9E3779B9 >>> 16) & ROOM - 1;
        while (ages[slot] == age && rows[slot] != row) {
            slot = slot + 1 & ROOM - 1;
        }
        if (ages[slot] == age) {
            sums[slot] += bits;
        } else if (size < MOST) {
            ages[slot] = age;
            rows[slot] = row;
            sums[slot] = bits;
            slots[size++] = slot;
        }
    }

    /** The greatest likeness among the rows met; 0 where they are too many to ask. */
    double most(IntToDoubleFunction likeness) {
        var most = 0d;
        for (var i = 0; i < size && size <= FEW; i++) {
            most = Math.max(most, likeness.applyAsDouble(rows[slots[i]]));
        }
        return most;
    }

    /** The rows whose likeness is greatest, those that share most looked at in full. */
    List<OrganisationSearch.Like> best(int most, double least, IntToDoubleFunction likeness) {
        var bar = bar(Math.max(64, 4 * most));
        var found = new ArrayList<OrganisationSearch.Like>();
        for (var i = 0; i < size; i++) {
            var row = rows[slots[i]];
            if (sums[slots[i]] >= bar || sums[slots[i]] == 0) {
                var alike = likeness.applyAsDouble(row);
                if (alike >= least) {
                    found.add(new OrganisationSearch.Like(row, alike));
                }
            }
        }
        if (most == 1 && !found.isEmpty()) {
            return List.of(Collections.min(found, CLOSEST));
        }
        found.sort(CLOSEST);
        return found.size() > most ? List.copyOf(found.subList(0, most)) : found;
    }

    /** A sum of bits that about so many rows reach, or more where they are level. */
    private float bar(int wanted) {
        if (size <= 4 * wanted) {
            return 0;
        }
        var counts = new int[512];
        for (var i = 0; i < size; i++) {
            counts[Math.min(511, (int) (sums[slots[i]] * 4))]++;
        }
        var reached = 0;
        var at = 511;
        while (at > 0 && (reached += counts[at]) < wanted) {
            at--;
        }
        return at / 4f;
    }
}
