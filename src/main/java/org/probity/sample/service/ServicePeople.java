package org.probity.sample.service;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.probity.access.Role;
import org.probity.entrance.SignIns;
import org.probity.people.Joiner;
import org.probity.people.roles.Seat;
import org.probity.platform.time.SetClock;
import org.probity.sample.people.Company;
import org.probity.sample.people.Force;
import org.probity.sample.people.Force.Part;
import org.probity.sample.people.Scene;
import org.springframework.stereotype.Component;

/** The few people of each force that a round meets: who sends its return, who signs it, who answers for its policing body. */
@Component
class ServicePeople {

    private static final LocalDate FOUNDED = LocalDate.of(2011, 1, 4);
    private static final LocalDate JOINED = LocalDate.of(2009, 1, 5);

    private static final List<Part> PARTS = List.of(Part.RETURN_LEAD, Part.CHIEF_OFFICER, Part.LOCAL_POLICING_BODY);

    private final SignIns signIns;

    ServicePeople(SignIns signIns) {
        this.signIns = signIns;
    }

    /** Those of a force that the sample has people of already, else new ones. */
    Force of(Company.People company, String body) {
        return company.forces().containsKey(body) ? company.force(body) : found(body);
    }

    private Force found(String body) {
        String letter = body.substring(0, 3).toUpperCase(Locale.ROOT);
        Instant from = Scene.instant(FOUNDED.minusDays(1));
        List<Seat> seats = PARTS.stream().map(part -> seat(part, letter, from)).toList();
        List<UUID> seated = SetClock.at(Scene.instant(FOUNDED), () -> signIns.found(body, seats));
        Map<Part, UUID> holders = new EnumMap<>(Part.class);
        for (int i = 0; i < seated.size(); i++) {
            holders.put(PARTS.get(i), seated.get(i));
        }
        return new Force(body, letter, holders, List.of());
    }

    private static Seat seat(Part part, String letter, Instant from) {
        String number = letter + (PARTS.indexOf(part) + 1);
        Joiner joiner = Joiner.officer(number, "Officer " + number, JOINED);
        return switch (part) {
            case RETURN_LEAD -> Seat.of(joiner, Role.RETURN_LEAD, from);
            case CHIEF_OFFICER -> Seat.of(joiner.ranked("Assistant Chief Constable", true), Role.SIGNATORY, from);
            default -> Seat.of(joiner, Role.OVERSEER, from);
        };
    }
}
