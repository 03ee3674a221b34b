package org.probity.figure.board;

import java.util.Optional;
import org.probity.access.Actor;

/** A module's section of the board's page: a bean. Asked within the reader's request. */
public interface BoardPart {

    /** Smaller comes first: figures 100, registers 200, policies 300, understanding 400, health check 500, cases 600. */
    int place();

    /** Empty for a reader to whom it would say nothing: whatever they may not see is neither shown nor counted. */
    Optional<BoardSection> section(Actor reader, Since since);
}
