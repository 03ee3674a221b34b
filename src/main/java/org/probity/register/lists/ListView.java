package org.probity.register.lists;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.probity.decision.Workflow;
import org.probity.platform.forms.Choice;
import org.probity.platform.lists.Address;
import org.probity.platform.lists.Chosen;
import org.probity.platform.lists.Column;
import org.probity.platform.web.Page;
import org.probity.register.Nature;
import org.probity.register.definition.Register;

/** A register as a list. */
public record ListView(
        Register<?> register,
        List<Page.Item> registers,
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
        return register.workflow().steps().stream()
                .map(Workflow.Step::to)
                .distinct()
                .sorted()
                .map(status -> Choice.of(status.code(), status.word()))
                .toList();
    }

    public List<Choice> natures() {
        return Arrays.stream(Nature.values())
                .map(nature -> Choice.of(nature.code(), nature.word()))
                .toList();
    }

    public String title() {
        return register.title();
    }

    public String key() {
        return register.key();
    }

    public List<Column> columns() {
        boolean byName = ListFilter.BY_HEADLINE.equals(address.first("sort"));
        Address first = address.without("after");
        List<Column> columns = new ArrayList<>();
        columns.add(Column.of("Reference"));
        columns.add(new Column(
                register.texts().headline(),
                false,
                first.with("sort", ListFilter.BY_HEADLINE).href(),
                byName ? "ascending" : null));
        columns.add(Column.of(register.texts().category()));
        columns.add(Column.of("Declarer"));
        columns.add(Column.of("Force"));
        if (register.renewable()) {
            columns.add(Column.of("Nature"));
        }
        columns.add(new Column("Sent", false, first.without("sort").href(), byName ? null : "descending"));
        columns.add(Column.of("Status"));
        return columns;
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
