package org.probity.organisation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One setting on the page of rules.
 *
 * @param now what holds today, in words
 * @param own whether the body has set it; else it is the national default
 * @param history every value that was set, latest first
 * @param changeHref where it is changed; null for a reader who may not
 */
public record RuleView(
        String label,
        String now,
        boolean own,
        List<Setting> history,
        @Nullable String changeHref) {

    public RuleView {
        history = List.copyOf(history);
    }
}
