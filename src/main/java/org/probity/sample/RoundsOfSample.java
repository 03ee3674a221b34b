package org.probity.sample;

import org.probity.sample.records.TwinRecords;
import org.probity.sample.research.ResearchOfRound;
import org.probity.sample.rooms.TwinRooms;
import org.probity.sample.service.ServiceRound;
import org.springframework.stereotype.Component;

/** What the sample is made of, in the order in which it is loaded. */
@Component
record RoundsOfSample(
        RevisitRound revisit,
        TwinRecords records,
        TwinRooms rooms,
        TwinRound twins,
        ServiceRound service,
        ResearchOfRound research,
        OpenRound open) {}
