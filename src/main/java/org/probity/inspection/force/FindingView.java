package org.probity.inspection.force;

import java.util.List;

/**
 * One finding as the inspectorate's people see it.
 *
 * @param cited what it rests on, in words
 */
public record FindingView(
        String id,
        String name,
        String forceHref,
        String theme,
        String words,
        String status,
        List<String> cited,
        boolean mayRevise,
        boolean mayApprove) {}
