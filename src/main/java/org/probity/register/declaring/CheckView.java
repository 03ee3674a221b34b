package org.probity.register.declaring;

import java.util.List;
import org.probity.register.definition.Finding;
import org.probity.register.definition.Register;
import org.probity.register.pages.EntryView;

/**
 * Check answers.
 *
 * @param asksReason whether a finding asks the declarer for a reason
 * @param answering whether changes were asked
 * @param why what kept it from being sent just now
 */
public record CheckView(
        String base,
        Register<?> register,
        List<EntryView.Line> lines,
        List<Finding> findings,
        boolean asksReason,
        boolean answering,
        List<String> why) {}
