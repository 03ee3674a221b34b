package org.probity.linkage.score;

import java.util.function.IntToDoubleFunction;

/**
 * Strangers who agree on some fields for a reason, and not by chance: two of one household share surname and address, twins their date
 * of birth as well. Beside such a pair a match is told by the other fields alone, so what is shared cannot outweigh what differs.
 *
 * @param name in words: "two of one household"
 * @param pairs how many such pairs are expected among all pairs
 * @param shared by comparison, whether they agree on it as often as matches do
 */
public record Relation(String name, double pairs, boolean[] shared) {

    /** How many times its shipped number a relation may be estimated at: so matches that differ much are not all taken for it. */
    static final double MOST_TIMES = 10;

    /** The weight, in bits, of "one person" beside this relation: how many of each there are, and the fields they do not share. */
    public double weight(double matches, IntToDoubleFunction points) {
        var weight = Odds.bits(matches / pairs);
        for (var c = 0; c < shared.length; c++) {
            weight += shared[c] ? 0 : points.applyAsDouble(c);
        }
        return weight;
    }

    Relation with(double found) {
        return new Relation(name, Math.clamp(found, pairs, MOST_TIMES * pairs), shared);
    }
}
