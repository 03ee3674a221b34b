package org.probity.inspection.picture;

import org.jspecify.annotations.Nullable;

/**
 * What the reader picked, as the address says it.
 *
 * @param metric the first one asked where none is named
 * @param per what it is set against; the usual base where none is named
 * @param sentToo whether figures of returns that are not accepted yet are shown too
 */
record Picked(@Nullable String metric, @Nullable String per, boolean sentToo) {

    static Picked of(@Nullable String metric, @Nullable String per, @Nullable String sent) {
        return new Picked(metric, per, "too".equals(sent));
    }

    /** The end of the address that picks the same. */
    String query() {
        return "?metric=" + metric + (per == null ? "" : "&per=" + per) + (sentToo ? "&sent=too" : "");
    }
}
