package org.probity.access;

import java.util.Optional;

/** What somebody does to an object. The letters are those of {@code permissions.csv}. */
public enum Action {
    CREATE('C'),
    READ('R'),
    /** To list, to search and to count. */
    LIST('L'),
    UPDATE('U'),
    DECIDE('D'),
    ASSIGN('A'),
    /** To disclose, or to take out of the system. */
    EXPORT('X'),
    PUBLISH('P'),
    /** To erase, or to review for retention. */
    ERASE('E'),
    /** To screen one register against another. */
    COMBINE('K'),
    GRANT('G');

    private final char letter;

    Action(char letter) {
        this.letter = letter;
    }

    public char letter() {
        return letter;
    }

    static Optional<Action> of(char letter) {
        for (Action action : values()) {
            if (action.letter == letter) {
                return Optional.of(action);
            }
        }
        return Optional.empty();
    }
}
