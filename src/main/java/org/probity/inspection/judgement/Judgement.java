package org.probity.inspection.judgement;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The grade of one theme.
 *
 * @param moves oldest first; never empty
 */
public record Judgement(UUID id, UUID round, String body, String theme, GradeScale scale, List<Move> moves) {

    public enum Act {
        PROPOSED,
        MODERATED
    }

    /** @param words why this grade */
    public record Move(Act act, String grade, String words, UUID person, Instant at) {}

    /** The grade that stands. */
    public String grade() {
        return moves.getLast().grade();
    }

    public String label() {
        return label(grade());
    }

    String label(String grade) {
        return scale.grade(grade).map(GradeScale.Grade::label).orElse(grade);
    }

    public boolean isModerated() {
        return moves.getLast().act() == Act.MODERATED;
    }

    /** Whether moderation set another grade than the last one proposed. */
    public boolean wasMoved() {
        String proposed = moves.stream()
                .filter(move -> move.act() == Act.PROPOSED)
                .reduce((earlier, later) -> later)
                .map(Move::grade)
                .orElse(grade());
        return isModerated() && !proposed.equals(grade());
    }

    /** In the words of permissions.csv. */
    String state() {
        return isModerated() ? "moderated" : "proposed";
    }

    Set<UUID> proposers() {
        return moves.stream()
                .filter(move -> move.act() == Act.PROPOSED)
                .map(Move::person)
                .collect(Collectors.toSet());
    }
}
