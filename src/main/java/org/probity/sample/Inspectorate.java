package org.probity.sample;

import java.util.UUID;

/** The people of the inspectorate in the sample; roles, and never persons who lived. */
record Inspectorate(
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
