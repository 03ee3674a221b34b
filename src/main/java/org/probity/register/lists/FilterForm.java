package org.probity.register.lists;

import org.jspecify.annotations.Nullable;

/** The filter panel as it stands; dates as ISO dates, so that the address reads well. */
public record FilterForm(
        @Nullable String status,
        @Nullable String category,
        @Nullable String nature,
        @Nullable String from,
        @Nullable String to,
        @Nullable String starts) {

    static FilterForm of(ListFilter filter) {
        return new FilterForm(
                filter.address().first("status"),
                filter.address().first("category"),
                filter.address().first("nature"),
                filter.address().first("from"),
                filter.address().first("to"),
                filter.address().first("starts"));
    }
}
