package org.probity.register;

import java.time.Instant;
import java.util.UUID;
import tools.jackson.databind.node.ObjectNode;

/** One version of what was declared. */
public record Revision(int number, ObjectNode details, Instant recordedAt, UUID by) {}
