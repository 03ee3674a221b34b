package org.probity.healthcheck.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.probity.healthcheck.plan.ActionPlan.Item;
import org.probity.platform.words.Words;

/**
 * A plan as a page shows it.
 *
 * @param made in words
 * @param changes whether the reader adds actions to it
 * @param makes whether the reader can make it from its draft
 */
public record ActionView(UUID id, String round, String made, List<Line> lines, boolean changes, boolean makes) {

    public List<Line> open() {
        return lines.stream().filter(line -> !line.status().equals("Met")).toList();
    }

    public List<Line> closed() {
        return lines.stream().filter(line -> line.status().equals("Met")).toList();
    }

    /** "2 actions overdue", or that none is. */
    public String overdue() {
        long late = lines.stream().filter(line -> line.status().equals("Overdue")).count();
        return late == 0 ? "No action is overdue" : Words.count(late, "action is overdue", "actions are overdue");
    }

    /**
     * @param slippage in words; empty while there is none
     * @param status the status word
     */
    public record Line(
            UUID id, String what, String questions, String owner, LocalDate dueOn, String slippage, String status) {

        static Line of(Item item, @Nullable String owner, LocalDate today) {
            long days = item.slippage();
            return new Line(
                    item.id(),
                    item.what(),
                    Words.list(item.questions()),
                    owner == null ? "Not known" : owner,
                    item.dueOn(),
                    days == 0 ? "" : Words.count(days, "day later than first set", "days later than first set"),
                    item.word(today));
        }
    }
}
