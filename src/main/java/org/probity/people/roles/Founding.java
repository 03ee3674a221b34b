package org.probity.people.roles;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.probity.access.Actor;
import org.probity.audit.Audit;
import org.probity.audit.Kind;
import org.probity.audit.ObjectRef;
import org.probity.people.People;
import org.probity.platform.time.Now;
import org.springframework.stereotype.Service;

/**
 * Seats the first holders of a body's roles: everybody else is proposed and given by them. It works once for a body, while
 * that has nobody, and no page leads to it.
 */
@Service
public class Founding {

    private final RoleStore roles;
    private final People people;
    private final Audit audit;
    private final Now now;

    Founding(RoleStore roles, People people, Audit audit, Now now) {
        this.roles = roles;
        this.people = people;
        this.audit = audit;
        this.now = now;
    }

    /**
     * @return the new persons' ids, in the order of the seats
     * @throws IllegalStateException if somebody already serves there
     */
    public List<UUID> found(String body, List<Seat> seats) {
        Actor founding = Actor.job("founding", body);
        List<UUID> seated = new ArrayList<>();
        for (UUID person :
                people.found(founding, body, seats.stream().map(Seat::who).toList())) {
            Seat seat = seats.get(seated.size());
            seated.add(person);
            seat(founding, body, person, seat);
        }
        return seated;
    }

    private void seat(Actor founding, String body, UUID person, Seat seat) {
        RoleProposal proposal = new RoleProposal(person, seat.role(), seat.readIn(), null, seat.from(), seat.until());
        RoleRules.check(proposal, body);
        UUID id = roles.propose(body, proposal, null, now.instant());
        roles.give(id, null, now.instant());
        ObjectRef object = new ObjectRef("role_assignment", id, 1, body);
        audit.changed(founding, Kind.GRANT, object, List.of("person", "role", "read_in", "from_at", "until_at"), null);
    }
}
