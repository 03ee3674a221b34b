package org.probity.register.lists;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.probity.platform.web.Page;

/** A worklist; {@code sections} are links with their counts, {@code canTake} whether something waits to be taken. */
public record DeskView(
        String title,
        List<Page.Item> sections,
        List<RowView> rows,
        @Nullable String nextHref,
        boolean canTake) {}
