package org.probity.report.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Collects what was compared and what differs. */
final class Findings {

    private final List<Difference> differences = new ArrayList<>();
    private long compared;

    /** One figure, seen in one place. */
    void figure() {
        compared++;
    }

    void same(String where, @Nullable Object says, @Nullable Object should) {
        if (!Objects.equals(says, should)) {
            differences.add(new Difference(where, words(says), words(should)));
        }
    }

    void wrong(String where, String says, String should) {
        differences.add(new Difference(where, says, should));
    }

    Checked done() {
        return new Checked(compared, List.copyOf(differences));
    }

    private static String words(@Nullable Object value) {
        return value == null ? "nothing" : value.toString();
    }
}
