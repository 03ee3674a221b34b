package org.probity.inspection.tiles;

import org.probity.organisation.Body;

/**
 * One force on the map.
 *
 * @param words at most nine letters of a number or a word, on the wide map
 * @param mark at most five letters, on the narrow one
 * @param share how much of the strip at the foot is filled, from 0 to 1; what is {@code hatched} has no figure
 */
public record Tile(Body body, String words, String mark, double share, boolean hatched) {

    /** Without a figure: the word for it, and a hatched strip. */
    public static Tile absent(Body body, String words, String mark) {
        return new Tile(body, words, mark, 1, true);
    }

    public static Tile of(Body body, String words, String mark, double share) {
        return new Tile(body, words, mark, Math.clamp(share, 0, 1), false);
    }
}
