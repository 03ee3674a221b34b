package org.probity.policy.standards;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.probity.platform.charts.Amount;
import org.probity.platform.charts.Caption;
import org.probity.platform.charts.Chart;
import org.probity.platform.charts.Charts;
import org.probity.platform.charts.Mark;
import org.probity.platform.charts.Point;
import org.probity.platform.charts.Series;
import org.probity.platform.words.Words;
import org.probity.policy.standards.StrengthRules.Raised;
import org.probity.policy.standards.StrengthRules.Strength;

/** The picture of strength over time: the share of controls that were met at their last test, month by month. */
final class StrengthChart {

    private StrengthChart() {}

    /** @return null while no control is in force */
    static @Nullable Chart of(List<Strength> months, List<Raised> raised, LocalDate today) {
        Strength last = months.getLast();
        if (last.inForce() == 0) {
            return null;
        }
        List<Point> points = months.stream().map(one -> Point.of(one.month())).toList();
        Series met = new Series(
                "Met at the last test",
                months.stream().map(one -> share(one.met(), one.inForce())).toList());
        Series excepted = new Series(
                "Under an exception",
                months.stream().map(one -> share(one.excepted(), one.inForce())).toList());
        Caption caption = Caption.of(
                "strength",
                last.met() + " of " + Words.count(last.inForce(), "control", "controls") + " met at the last test",
                "Share of controls in force, at the end of each month",
                "Counted from recorded tests and accepted exceptions, as at " + Words.date(today)
                        + ". A test older than 12 months says nothing.");
        return Charts.overTime(caption.level(2), points, List.of(met, excepted), marks(months, raised));
    }

    private static Amount share(int part, int base) {
        return base == 0 ? Amount.absent("No controls") : Amount.percent(part, base);
    }

    private static List<Mark> marks(List<Strength> months, List<Raised> raised) {
        List<Mark> marks = new ArrayList<>();
        for (int at = 0; at < months.size(); at++) {
            YearMonth month = months.get(at).month();
            boolean strengthened = raised.stream()
                    .anyMatch(one -> one.isCounted() && YearMonth.from(one.on()).equals(month));
            if (strengthened) {
                marks.add(new Mark(at, "Raised"));
            }
        }
        return marks;
    }
}
