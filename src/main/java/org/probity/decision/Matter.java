package org.probity.decision;

import java.util.List;
import java.util.UUID;
import org.probity.access.Subject;

/**
 * What is being decided, as it stands now.
 *
 * @param subject who owns it, who gave a view, who decided: the facts that {@code access} asks for
 * @param stops what stops this act by the matter's own rules, in words for the page; empty when nothing does
 * @param reasonOwed whether the matter's own rules ask for a reason although the table does not
 * @param basis the exact bytes that a decision rests on
 */
public record Matter(
        UUID id,
        String controllerBody,
        Status status,
        int version,
        Subject subject,
        List<String> stops,
        boolean reasonOwed,
        byte[] basis) {}
