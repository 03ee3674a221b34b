package org.probity.report;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.probity.inspection.finding.Statement;

/**
 * Two statements that say different things of the same policy: one calls it new, another updated. Both are kept as the
 * source has them; the editor is told (domain.md 14.1, trap 7).
 */
final class Clashes {

    /** Words for how a policy came about; two different ones of one theme cannot both be right. */
    private static final Set<String> CHANGE = Set.of("new", "updated", "produced");

    private Clashes() {}

    /** The key of a statement that clashes with this one. */
    static Optional<String> with(Statement statement, List<Statement> all) {
        if (!isChange(statement)) {
            return Optional.empty();
        }
        return all.stream()
                .filter(Clashes::isChange)
                .filter(other -> other.said().theme().equals(statement.said().theme()))
                .filter(other -> !java.util.Objects.equals(
                        other.said().value(), statement.said().value()))
                .map(Statement::key)
                .findFirst();
    }

    private static boolean isChange(Statement statement) {
        String value = statement.said().value();
        return value != null
                && CHANGE.contains(value)
                && "policy state".equals(statement.said().unit());
    }
}
