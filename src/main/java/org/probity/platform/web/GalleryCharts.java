package org.probity.platform.web;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.probity.platform.charts.Amount;
import org.probity.platform.charts.Bar;
import org.probity.platform.charts.Caption;
import org.probity.platform.charts.Chart;
import org.probity.platform.charts.Charts;
import org.probity.platform.charts.Mark;
import org.probity.platform.charts.Point;
import org.probity.platform.charts.Series;

/** One of each picture, with a gap, a change of rule and what is not supplied. */
final class GalleryCharts {

    private static final String SOURCE =
            "Counted from the force's registers, 1 September 2011 to 31 August 2012, as at 31 August 2012.";
    private static final YearMonth FIRST = YearMonth.of(2011, 9);
    private static final int MONTHS = 12;

    private GalleryCharts() {}

    static List<Chart> all() {
        Series received = series("Received", 3, 4, 2, 6, 7, -1, 9, 8, 12, 14, 11, 16);
        Series decided = series("Decided", 2, 3, 3, 4, 6, -1, 5, 9, 9, 12, 12, 13);
        Series overdue = series("Overdue", 0, 0, 1, 1, 2, 3, 3, 2, 1, 1, 0, 0);
        return List.of(
                Charts.overTime(
                        Caption.of("months", "Applications rose after the new policy", "Applications by month", SOURCE)
                                .level(2),
                        points(),
                        List.of(received, decided, overdue),
                        List.of(new Mark(4, "New policy"))),
                Charts.bars(
                        Caption.of("stages", "Two of 31 are still pending", "Applications by stage (n = 31)", SOURCE)
                                .level(2),
                        "Stage",
                        "Applications",
                        List.of(
                                Bar.of("Received", 31),
                                Bar.of("Approved", 24),
                                Bar.of("Approved with conditions", 3),
                                Bar.of("Refused", 0),
                                Bar.of("Withdrawn", 2),
                                Bar.hatched("Pending", 2),
                                new Bar("Under appeal", Amount.absent("Not supplied"), false))),
                Charts.multiples(
                        Caption.of("units", "Overdue fell in one unit of three", "Overdue by unit", SOURCE)
                                .level(2),
                        points(),
                        List.of(received, decided, overdue)));
    }

    private static List<Point> points() {
        List<Point> points = new ArrayList<>();
        for (int at = 0; at < MONTHS; at++) {
            points.add(Point.of(FIRST.plusMonths(at)));
        }
        return points;
    }

    private static Series series(String label, int... numbers) {
        List<Amount> amounts = new ArrayList<>();
        for (int number : numbers) {
            amounts.add(number < 0 ? Amount.absent("Not held") : Amount.of(number));
        }
        return new Series(label, amounts);
    }
}
