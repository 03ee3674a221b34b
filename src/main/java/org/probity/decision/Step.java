package org.probity.decision;

import org.probity.access.Ask;

/** One row of a workflow: from this status, this act, by whoever may do this, leads to that status. */
public record Step(Status from, Act act, Ask by, Status to, boolean reasonOwed) {}
