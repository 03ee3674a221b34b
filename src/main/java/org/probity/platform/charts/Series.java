package org.probity.platform.charts;

import java.util.List;

/** One line of a picture, or one small picture of several. */
public record Series(String label, List<Amount> amounts) {

    public Series {
        amounts = List.copyOf(amounts);
    }
}
