package org.probity.decision;

import java.util.List;
import java.util.UUID;

/** What became of a move. Pages switch over it; somebody who may not make the move gets the not-found page instead. */
public sealed interface Outcome {

    /** Made, and recorded under {@code move}. */
    record Moved(UUID move, Status to, int version) implements Outcome {}

    /** The matter changed since it was opened: look again. */
    record MovedOn(Status now, int version) implements Outcome {}

    /** The table holds no such move from here. */
    record NotFromHere(Status now) implements Outcome {}

    /** The move owes a reason and none was given. */
    record ReasonOwed() implements Outcome {}

    /** A rule of the matter itself stands in the way. */
    record Stopped(List<String> why) implements Outcome {}
}
