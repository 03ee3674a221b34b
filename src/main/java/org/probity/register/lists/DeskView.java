package org.probity.register.lists;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.probity.platform.web.Page;
import org.probity.register.definition.Register;

/**
 * A worklist of one register.
 *
 * @param registers links to the worklists of the reader's other registers
 * @param sections links with their counts
 * @param canTake whether something waits to be taken
 */
public record DeskView(
        Register<?> register,
        String title,
        List<Page.Item> registers,
        List<Page.Item> sections,
        List<RowView> rows,
        @Nullable String nextHref,
        boolean canTake) {}
