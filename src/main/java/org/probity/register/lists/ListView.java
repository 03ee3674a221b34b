package org.probity.register.lists;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.probity.decision.Status;
import org.probity.platform.forms.Choice;
import org.probity.platform.lists.Address;
import org.probity.platform.lists.Chosen;
import org.probity.platform.lists.Column;
import org.probity.register.Nature;

/** A register as a list. */
public record ListView(
        String title,
        String key,
        String caption,
        List<RowView> rows,
        List<Chosen> chosen,
        String clearHref,
        @Nullable String nextHref,
        @Nullable String exportHref,
        List<String> ignored,
        List<Choice> categories,
        Address address) {

    public List<Choice> statuses() {
        return Arrays.stream(Status.values())
                .filter(status -> status != Status.DRAFT && status != Status.RECORDED)
                .map(status -> Choice.of(status.code(), status.word()))
                .toList();
    }

    public List<Choice> natures() {
        return Arrays.stream(Nature.values())
                .map(nature -> Choice.of(nature.code(), nature.word()))
                .toList();
    }

    public List<Column> columns() {
        boolean byName = ListFilter.BY_HEADLINE.equals(address.first("sort"));
        Address first = address.without("after");
        return List.of(
                Column.of("Reference"),
                new Column(
                        "Business",
                        false,
                        first.with("sort", ListFilter.BY_HEADLINE).href(),
                        byName ? "ascending" : null),
                Column.of("Kind"),
                Column.of("Declarer"),
                Column.of("Force"),
                Column.of("Nature"),
                new Column("Sent", false, first.without("sort").href(), byName ? null : "descending"),
                Column.of("Status"));
    }

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

    /** Why somebody takes a list away. */
    public record ExportForm(@Nullable String reason) {}
}
