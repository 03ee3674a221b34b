package org.probity.inspection.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Statements that contradict each other in words. A clash is shown to the editor; it stops nothing and is never settled
 * by us (domain.md 14.1, trap 7).
 */
public final class ClashRules {

    /** What a policy cannot both be. */
    private static final Set<String> NEW = Set.of("new", "introduced", "produced", "created", "first");

    private static final Set<String> CHANGED = Set.of("updated", "revised", "changed", "reviewed", "amended");
    private static final Set<String> ABSENT = Set.of("none", "no policy", "missing");

    private ClashRules() {}

    /** Two statements about one thing, in the order given. */
    public record Clash(Statement one, Statement other) {
        public String words() {
            return "\"%s\" says %s and \"%s\" says %s"
                    .formatted(
                            one.key(),
                            one.said().value(),
                            other.key(),
                            other.said().value());
        }

        public boolean isAbout(Statement statement) {
            return one.id().equals(statement.id()) || other.id().equals(statement.id());
        }
    }

    public static List<Clash> of(List<Statement> statements) {
        List<Clash> clashes = new ArrayList<>();
        for (int i = 0; i < statements.size(); i++) {
            for (int j = i + 1; j < statements.size(); j++) {
                if (clash(statements.get(i), statements.get(j))) {
                    clashes.add(new Clash(statements.get(i), statements.get(j)));
                }
            }
        }
        return clashes;
    }

    /** The same theme and kind of fact, said of the same body, with answers that exclude each other. */
    static boolean clash(Statement one, Statement other) {
        Statement.Said a = one.said();
        Statement.Said b = other.said();
        if (!a.theme().equals(b.theme()) || a.unit() == null || !Objects.equals(a.unit(), b.unit())) {
            return false;
        }
        String kindA = answer(a.value());
        String kindB = answer(b.value());
        return !kindA.isEmpty() && !kindB.isEmpty() && a.unit().equals("policy state") && !kindA.equals(kindB);
    }

    /** "clear" or "several" say nothing of new or changed, and so contradict nothing. */
    private static String answer(@Nullable String value) {
        String word = value == null ? "" : value.strip().toLowerCase(Locale.UK);
        if (NEW.contains(word)) {
            return "new";
        }
        if (CHANGED.contains(word)) {
            return "changed";
        }
        return ABSENT.contains(word) ? "absent" : "";
    }
}
