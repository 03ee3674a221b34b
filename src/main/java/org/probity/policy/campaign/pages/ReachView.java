package org.probity.policy.campaign.pages;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.probity.platform.charts.Amount;
import org.probity.platform.charts.Caption;
import org.probity.platform.charts.Chart;
import org.probity.platform.charts.Charts;
import org.probity.platform.charts.Point;
import org.probity.platform.charts.Series;
import org.probity.platform.words.Words;
import org.probity.policy.campaign.Reach;

/**
 * The reach of a campaign as a page shows it.
 *
 * @param chart the days as a picture with its table; null where there are too few for a shape
 */
public record ReachView(Reach reach, @Nullable Chart chart) {

    private static final int FEWEST = 4;

    static ReachView of(Reach reach) {
        return new ReachView(reach, reach.days().size() < FEWEST ? null : chart(reach));
    }

    /** "109 of 113 (96%) people have confirmed everything". */
    public String finding() {
        return finding(reach);
    }

    /** "96%". */
    public static String percent(Reach.Group group) {
        return Words.percent(group.confirmed(), group.people());
    }

    private static String finding(Reach reach) {
        return Words.share(reach.confirmed(), reach.people()) + " people have confirmed everything";
    }

    private static Chart chart(Reach reach) {
        String source = "Counted from receipts, of everybody it was sent to, by the end of each day.";
        List<Point> points = reach.days().stream()
                .map(day -> new Point(Words.date(day.day()), tick(day.day())))
                .toList();
        List<Amount> amounts =
                reach.days().stream().map(day -> Amount.of(day.confirmed())).toList();
        return Charts.overTime(
                Caption.of("reach", finding(reach), "People who have confirmed everything, by day", source)
                        .level(2),
                points,
                List.of(new Series("Confirmed", amounts)),
                List.of());
    }

    private static String tick(LocalDate day) {
        return day.getDayOfMonth() + "/" + day.getMonthValue();
    }
}
