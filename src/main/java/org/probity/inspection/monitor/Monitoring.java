package org.probity.inspection.monitor;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.probity.access.Access;
import org.probity.access.Action;
import org.probity.access.Actor;
import org.probity.access.Ask;
import org.probity.access.Role;
import org.probity.access.Subject;
import org.probity.audit.Audit;
import org.probity.audit.Given;
import org.probity.audit.Guard;
import org.probity.audit.Kind;
import org.probity.audit.ObjectRef;
import org.probity.inspection.monitor.MonitorMove.Cited;
import org.probity.inspection.monitor.MonitorMove.Stage;
import org.probity.inspection.round.Places;
import org.probity.platform.time.Now;
import org.probity.platform.web.NotFound;
import org.springframework.stereotype.Service;

/** Moving forces between stages, their responses, and the inspectorate's answers. */
@Service
public class Monitoring {

    private static final String CLASS = "monitoring";
    private static final Ask RESPOND = Ask.to(Action.CREATE, "response");
    private static final Ask ANSWER = Ask.to(Action.UPDATE, "answer");

    private final MonitorStore store;
    private final Places places;
    private final MonitorNotice notice;
    private final Guard guard;
    private final Audit audit;
    private final Now now;

    Monitoring(MonitorStore store, Places places, MonitorNotice notice, Guard guard, Audit audit, Now now) {
        this.store = store;
        this.places = places;
        this.notice = notice;
        this.guard = guard;
        this.audit = audit;
        this.now = now;
    }

    /** How one force stands: its moves, newest first, and what was said to them, oldest first. */
    public record File(String body, List<MonitorMove> moves, List<MonitorResponse> responses) {
        public Stage stage() {
            return MonitorRules.stage(moves);
        }

        /** The move by which it is in its stage; none while nobody ever moved it. */
        public @Nullable MonitorMove current() {
            return moves.isEmpty() ? null : moves.getFirst();
        }

        /** Responses that wait for an answer. */
        public List<MonitorResponse> open() {
            return MonitorRules.open(responses);
        }
    }

    /** @throws NotFound for a body that is in no round, and for a reader who may not know, alike */
    public File file(Actor actor, String body) {
        if (!actor.body().equals(body) && !store.bodies().contains(body)) {
            throw new NotFound();
        }
        File file = new File(body, store.of(body), store.responses(body));
        guard.require(actor, Ask.to(Action.READ), subject(actor, file));
        audit.listed(
                actor, CLASS, body, file.moves().stream().map(MonitorMove::id).toList());
        return file;
    }

    /** Every force of a round that the reader may see, without what its moves cite. */
    public List<File> all(Actor actor) {
        Map<String, MonitorMove> latest =
                store.latest().stream().collect(Collectors.toMap(MonitorMove::body, move -> move));
        Map<String, List<MonitorResponse>> responses =
                store.responses(null).stream().collect(Collectors.groupingBy(MonitorResponse::body));
        Set<String> tied = places.tied(actor);
        List<File> files = store.bodies().stream()
                .map(body -> new File(
                        body,
                        latest.containsKey(body) ? List.of(latest.get(body)) : List.of(),
                        responses.getOrDefault(body, List.of())))
                .filter(file ->
                        guard.may(actor, Ask.to(Action.LIST), subject(file).excluded(tied.contains(file.body()))))
                .toList();
        audit.counted(actor, Access.INSPECTORATE, CLASS, "all");
        return files;
    }

    public boolean mayMove(Actor actor, File file) {
        return guard.may(actor, move(file.stage().other()), subject(actor, file));
    }

    public boolean mayAnswer(Actor actor, File file) {
        return guard.may(actor, ANSWER, subject(actor, file));
    }

    public boolean mayRespond(Actor actor, File file) {
        return file.stage() == Stage.ENGAGE && guard.may(actor, RESPOND, subject(actor, file));
    }

    /**
     * Moves the force and tells it.
     *
     * @param why purpose and reasons
     */
    public void move(Actor actor, File file, Why why, LocalDate respondBy, List<Cited> cited) {
        Stage to = file.stage().other();
        guard.require(actor, move(to), subject(actor, file));
        MonitorMove move = new MonitorMove(
                UUID.randomUUID(),
                file.body(),
                to,
                why.purpose(),
                why.reasons(),
                respondBy,
                cited,
                actor.person(),
                now.instant());
        store.add(move);
        notice.later(file.body());
        ObjectRef object = object(move.id(), file.body());
        audit.changed(actor, Kind.ALTERATION, object, List.of("stage", "reasons"), null);
        if (!cited.isEmpty()) {
            audit.disclosed(actor, object, cited.size(), "the force and its local policing body");
        }
    }

    public record Why(String purpose, String reasons) {}

    /** The chief officer's, or the local policing body's; one that is late is taken and says so. */
    public void respond(Actor actor, File file, String words) {
        MonitorMove to = file.current();
        guard.require(actor, RESPOND, subject(actor, file));
        if (to == null) {
            throw new NotFound();
        }
        MonitorResponse.Side side =
                actor.holds(Role.OVERSEER) ? MonitorResponse.Side.POLICING_BODY : MonitorResponse.Side.FORCE;
        boolean late = now.today().isAfter(to.respondBy());
        MonitorResponse response = new MonitorResponse(
                UUID.randomUUID(), to.id(), file.body(), side, words, late, actor.person(), now.instant(), null);
        store.add(response);
        audit.changed(actor, Kind.COLLECTION, object(response.id(), file.body()), List.of("response"), null);
    }

    /** @return false where somebody answered it meanwhile; then nothing is written */
    public boolean answer(Actor actor, File file, UUID response, String words) {
        guard.require(actor, ANSWER, subject(actor, file), Given.about(response));
        MonitorResponse to = file.responses().stream()
                .filter(each -> each.id().equals(response))
                .findFirst()
                .orElseThrow(NotFound::new);
        boolean written = store.answer(to, new MonitorResponse.Answer(words, actor.person(), now.instant()));
        if (written) {
            notice.later(file.body());
            audit.changed(actor, Kind.ALTERATION, object(response, file.body()), List.of("answer"), null);
        }
        return written;
    }

    private static Ask move(Stage to) {
        return Ask.to(Action.UPDATE, to.word());
    }

    private Subject subject(Actor actor, File file) {
        return subject(file).excluded(places.isTied(actor, file.body()));
    }

    private static Subject subject(File file) {
        return Subject.of(CLASS, file.stage().word())
                .controlledBy(Access.INSPECTORATE)
                .about(file.body());
    }

    private static ObjectRef object(UUID id, String body) {
        return new ObjectRef(CLASS, id, 1, body);
    }
}
