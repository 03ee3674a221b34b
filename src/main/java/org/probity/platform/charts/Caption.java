package org.probity.platform.charts;

import org.jspecify.annotations.Nullable;

/**
 * The words around a picture.
 *
 * @param id unique on the page, letters and dashes
 * @param finding the heading: what the picture shows, in a sentence
 * @param what what it is a picture of: "Applications received by month"
 * @param source who counted or supplied it, period, base, as at and known at
 * @param csv address of the same table for machines; null for none
 * @param level of the heading, 2 to 4
 */
public record Caption(
        String id,
        String finding,
        String what,
        String source,
        @Nullable String csv,
        int level) {

    public static Caption of(String id, String finding, String what, String source) {
        return new Caption(id, finding, what, source, null, 3);
    }

    public Caption csv(@Nullable String href) {
        return new Caption(id, finding, what, source, href, level);
    }

    public Caption level(int other) {
        return new Caption(id, finding, what, source, csv, other);
    }
}
