package org.probity.sample.people;

import java.util.UUID;

/** The people of the inspectorate in the sample; roles, and never persons who lived. */
public record Inspectorate(
        UUID administrator,
        UUID secondAdministrator,
        UUID auditor,
        UUID lead,
        UUID secondLead,
        UUID thirdLead,
        UUID inspector,
        UUID analyst,
        UUID secondAnalyst,
        UUID editor) {}
