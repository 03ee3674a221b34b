package org.probity.inspection.round;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.probity.access.Access;
import org.probity.access.Action;
import org.probity.access.Actor;
import org.probity.access.Ask;
import org.probity.access.Condition;
import org.probity.access.Subject;
import org.probity.audit.Audit;
import org.probity.audit.Given;
import org.probity.audit.Guard;
import org.probity.audit.Kind;
import org.probity.audit.ObjectRef;
import org.probity.platform.jobs.Jobs;
import org.probity.platform.time.Now;
import org.probity.platform.web.NotFound;
import org.springframework.stereotype.Service;

/** Setting out, opening and closing rounds, and reading them as far as the reader may. */
@Service
public class Rounds {

    /** The kind of the job that is left when a round opens, and its name in the log. */
    public static final String CLOSE_WINDOW = "inspection.close-window";

    private final RoundStore store;
    private final Places places;
    private final Guard guard;
    private final Audit audit;
    private final Jobs jobs;
    private final Now now;

    Rounds(RoundStore store, Places places, Guard guard, Audit audit, Jobs jobs, Now now) {
        this.store = store;
        this.places = places;
        this.guard = guard;
        this.audit = audit;
        this.jobs = jobs;
        this.now = now;
    }

    /** @return the id of the planned round; bodies and metrics come after */
    public UUID plan(Actor actor, RoundPlan plan) {
        Subject planned = Subject.of("round", "planned")
                .controlledBy(Access.INSPECTORATE)
                .authoredBy(actor.person())
                .excluded(false);
        guard.require(actor, Ask.to(Action.CREATE), planned);
        UUID id = UUID.randomUUID();
        store.add(id, Access.INSPECTORATE, plan, actor.person(), now.instant());
        audit.changed(actor, Kind.COLLECTION, object(id, 1), List.of("plan"), null);
        return id;
    }

    /** @return false when somebody else changed it meanwhile; then nothing is written */
    public boolean revise(Actor actor, UUID round, int edition, RoundPlan plan) {
        planned(actor, round);
        boolean written = store.revise(round, edition, plan);
        if (written) {
            audit.changed(actor, Kind.ALTERATION, object(round, edition + 1), List.of("plan"), null);
        }
        return written;
    }

    /** Puts the body in, or changes on what basis it is in. */
    public void include(Actor actor, UUID round, BodyInRound in) {
        Round planned = planned(actor, round);
        store.putBody(planned, in);
        audit.changed(actor, Kind.ALTERATION, object(round, planned.edition()), List.of("bodies"), null);
    }

    public void leaveOut(Actor actor, UUID round, String body) {
        Round planned = planned(actor, round);
        store.takeOutBody(round, body);
        audit.changed(actor, Kind.ALTERATION, object(round, planned.edition()), List.of("bodies"), null);
    }

    /** Asks for the metric, or changes its period. */
    public void ask(Actor actor, UUID round, AskedMetric asked) {
        Round planned = planned(actor, round);
        store.putMetric(planned, asked);
        audit.changed(actor, Kind.ALTERATION, object(round, planned.edition()), List.of("metrics"), null);
    }

    public void stopAsking(Actor actor, UUID round, String metric) {
        Round planned = planned(actor, round);
        store.takeOutMetric(round, metric);
        audit.changed(actor, Kind.ALTERATION, object(round, planned.edition()), List.of("metrics"), null);
    }

    /** By a lead who did not set it out. From here on the forces in it see it. */
    public void open(Actor actor, UUID id) {
        Round round = required(id);
        guard.require(actor, Ask.to(Action.DECIDE, "open"), subject(actor, round), Given.about(id));
        store.open(id, actor.person(), now.instant());
        closeAfter(id, round.plan().returnsTo());
        audit.changed(actor, Kind.ALTERATION, object(id, round.edition()), List.of("state"), null);
    }

    /** Moves the last day on which returns are taken. */
    public void extend(Actor actor, UUID id, LocalDate returnsTo) {
        Round round = required(id);
        guard.require(actor, Ask.to(Action.UPDATE, "extend"), subject(actor, round), Given.about(id));
        store.extend(id, returnsTo);
        closeAfter(id, returnsTo);
        audit.changed(actor, Kind.ALTERATION, object(id, round.edition() + 1), List.of("returns_to"), null);
    }

    /** Carried out by the job of that name when the round is over; nothing is written to a closed round. */
    public void close(Actor job, UUID id) {
        Round round = required(id);
        Subject subject = subject(job, round).with(Condition.OWN_JOB);
        guard.require(job, Ask.to(Action.UPDATE, "close"), subject, Given.about(id));
        store.close(id, now.instant());
        audit.changed(job, Kind.ALTERATION, object(id, round.edition()), List.of("state"), null);
    }

    /** @throws NotFound for a round that is not there and for one that the reader may not know of, alike */
    public Round get(Actor actor, String key) {
        Round round = store.find(key).orElseThrow(NotFound::new);
        guard.require(actor, Ask.to(Action.READ), subject(actor, round), Given.about(round.id()));
        return round;
    }

    /** Newest first, as far as the reader may know of them. */
    public List<Round> all(Actor actor) {
        return store.all().stream()
                .filter(round -> guard.may(actor, Ask.to(Action.LIST), subject(actor, round)))
                .toList();
    }

    public boolean mayChange(Actor actor, Round round) {
        return guard.may(actor, Ask.to(Action.UPDATE), subject(actor, round));
    }

    public boolean mayOpen(Actor actor, Round round) {
        return guard.may(actor, Ask.to(Action.DECIDE, "open"), subject(actor, round));
    }

    public boolean mayPlan(Actor actor) {
        return !guard.grants(actor, Ask.to(Action.CREATE), "round").isEmpty()
                && actor.body().equals(Access.INSPECTORATE);
    }

    /** For modules that have asked their guard about their own object, which belongs to the round. */
    public Optional<Round> find(UUID id) {
        return store.find(id);
    }

    /** As {@link #find(UUID)}. */
    public Optional<Round> find(String key) {
        return store.find(key);
    }

    /** The bodies in it, by id; a force sees its own row alone. */
    public List<BodyInRound> bodies(UUID round) {
        return store.bodies(round);
    }

    public boolean covers(UUID round, String body) {
        return store.bodies(round).stream().anyMatch(in -> in.body().equals(body));
    }

    /** In the order in which they are asked. */
    public List<AskedMetric> metrics(UUID round) {
        return store.metrics(round);
    }

    /** The job looks again whether the window has really closed, so an extension needs no other one taken away. */
    private void closeAfter(UUID id, LocalDate lastDay) {
        jobs.schedule(
                CLOSE_WINDOW,
                id.toString(),
                lastDay.plusDays(1).atStartOfDay(Now.ZONE).toInstant());
    }

    private Round planned(Actor actor, UUID id) {
        Round round = required(id);
        guard.require(actor, Ask.to(Action.UPDATE), subject(actor, round), Given.about(id));
        if (round.state() != Round.State.PLANNED) {
            throw new NotFound();
        }
        return round;
    }

    private Subject subject(Actor actor, Round round) {
        return round.subject(about(actor, round), places.anyOf(actor, round.id()));
    }

    private @Nullable String about(Actor actor, Round round) {
        return covers(round.id(), actor.body()) ? actor.body() : null;
    }

    private Round required(UUID id) {
        return store.find(id).orElseThrow(NotFound::new);
    }

    private static ObjectRef object(UUID id, int version) {
        return new ObjectRef("round", id, version, Access.INSPECTORATE);
    }
}
