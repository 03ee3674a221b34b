package org.probity.inspection.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.probity.access.Action;
import org.probity.access.Actor;
import org.probity.access.Ask;
import org.probity.audit.Audit;
import org.probity.audit.Given;
import org.probity.audit.Guard;
import org.probity.audit.Kind;
import org.probity.audit.ObjectRef;
import org.probity.inspection.round.Places;
import org.probity.inspection.round.Round;
import org.probity.platform.time.Now;
import org.springframework.stereotype.Service;

/** Reminding forces of what they owe. */
@Service
public class Chasing {

    private static final Ask CHASE = Ask.to(Action.UPDATE, "chase");

    private final ChaseStore store;
    private final Places places;
    private final Guard guard;
    private final Audit audit;
    private final ChaseNotice notice;
    private final Now now;

    Chasing(ChaseStore store, Places places, Guard guard, Audit audit, ChaseNotice notice, Now now) {
        this.store = store;
        this.places = places;
        this.guard = guard;
        this.audit = audit;
        this.notice = notice;
        this.now = now;
    }

    /** Every reminder of the round that the reader's walls let through, oldest first. */
    public List<Chase> of(UUID round) {
        return store.of(round);
    }

    /** Whether the reader reminds forces of this round. */
    public boolean mayChase(Actor actor, Round round) {
        return guard.may(actor, CHASE, round.subject(null, false));
    }

    /**
     * Reminds each of the bodies that still owes something on the board; who does not any more is left alone, and so is a force
     * with which the actor has a tie.
     *
     * @param words said with it; null for none
     * @return the bodies that were reminded
     */
    List<String> chase(Actor actor, Board board, Set<String> bodies, @Nullable String words) {
        Round round = board.round();
        guard.require(actor, CHASE, round.subject(null, false), Given.about(round.id()));
        Places.Reach reach = places.reach(actor, round.id());
        List<String> chased = new ArrayList<>();
        for (Board.Line line : board.owing()) {
            String body = line.standing().body();
            Chase.About owed = BoardRules.owed(round, line.standing(), line.queries());
            if (owed != null
                    && bodies.contains(body)
                    && guard.may(actor, CHASE, reach.on(round.subject(null, false), body))) {
                UUID id = UUID.randomUUID();
                chase(actor, round, new Chase(id, round.id(), body, owed, words, actor.person(), now.instant()));
                chased.add(body);
            }
        }
        return chased;
    }

    private void chase(Actor actor, Round round, Chase chase) {
        store.add(chase);
        notice.later(round, chase.body());
        ObjectRef object = new ObjectRef("chase", chase.id(), 1, chase.body());
        audit.changed(actor, Kind.COLLECTION, object, List.of("about", "words"), null);
    }
}
