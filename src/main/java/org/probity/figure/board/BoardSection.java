package org.probity.figure.board;

import java.util.List;
import org.probity.platform.charts.Chart;

/**
 * @param key small letters and dashes, unique on the page
 * @param source where the numbers come from, in a sentence
 * @param compared whether the lines have an earlier value beside them
 */
public record BoardSection(
        String key, String heading, String source, boolean compared, List<BoardLine> lines, List<Chart> charts) {

    public BoardSection {
        lines = List.copyOf(lines);
        charts = List.copyOf(charts);
    }
}
