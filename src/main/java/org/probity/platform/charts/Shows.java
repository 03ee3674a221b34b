package org.probity.platform.charts;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a picture shows, in words: highest, lowest and last of each line. */
final class Shows {

    private Shows() {}

    static String of(List<Point> points, List<Series> series) {
        return series.stream()
                .map(one -> (series.size() == 1 ? "" : one.label() + ": ") + of(points, one))
                .collect(Collectors.joining(" "));
    }

    private static String of(List<Point> points, Series one) {
        int highest = -1;
        int lowest = -1;
        int last = -1;
        int missing = 0;
        for (int at = 0; at < points.size(); at++) {
            if (one.amounts().get(at).size() == null) {
                missing++;
                continue;
            }
            highest = highest < 0 || size(one, at) > size(one, highest) ? at : highest;
            lowest = lowest < 0 || size(one, at) < size(one, lowest) ? at : lowest;
            last = at;
        }
        if (last < 0) {
            return "No value in any period.";
        }
        String gaps = missing == 0 ? "" : " No value in " + missing + " of " + points.size() + " periods.";
        return "Highest " + named(points, one, highest) + ", lowest " + named(points, one, lowest) + ", last "
                + named(points, one, last) + "." + gaps;
    }

    private static double size(Series one, int at) {
        @Nullable Double size = one.amounts().get(at).size();
        return size == null ? 0 : size;
    }

    private static String named(List<Point> points, Series one, int at) {
        return one.amounts().get(at).words() + " in " + points.get(at).words();
    }

    static String of(List<Bar> bars) {
        return bars.stream()
                        .map(bar -> bar.label() + ": " + bar.amount().words())
                        .collect(Collectors.joining(", "))
                + ".";
    }
}
