package org.probity.audit;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.probity.access.Actor;
import org.probity.platform.time.Now;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes events inside the caller's transaction. An act across two bodies is written to the logs of both.
 *
 * <p>Give ids, names of fields and counts. Reasons and filters may be given as typed: they are sealed before they are
 * stored (see the package documentation).
 */
@Component
public class Audit {

    /** The object of an event about the whole of a class: a list, a count, a sign-in. */
    private static final UUID NO_OBJECT = new UUID(0, 0);

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final EventStore store;
    private final AuditKeys keys;
    private final Now now;

    Audit(EventStore store, AuditKeys keys, Now now) {
        this.store = store;
        this.keys = keys;
        this.now = now;
    }

    /** @param fieldNames names of the fields touched, never their values */
    public void changed(
            Actor actor, Kind kind, ObjectRef object, Collection<String> fieldNames, @Nullable String reason) {
        List<String> sorted = fieldNames.stream().sorted().distinct().toList();
        write(actor, kind, object, List.of(), Map.of("fields", sorted), reason);
    }

    /** A look at one record; written before the record is shown. */
    public void looked(Actor actor, ObjectRef object) {
        looked(actor, object, null);
    }

    /** @param reason why they looked, where the body's policy asks */
    public void looked(Actor actor, ObjectRef object, @Nullable String reason) {
        write(actor, Kind.CONSULTATION, object, List.of(), Map.of(), reason);
    }

    /** One event for a list: the ids of one body's records that it shows. */
    public void listed(Actor actor, String objectClass, String controllerBody, Collection<UUID> ids) {
        ObjectRef whole = new ObjectRef(objectClass, NO_OBJECT, 0, controllerBody);
        write(actor, Kind.CONSULTATION, whole, List.copyOf(ids), Map.of("what", "list"), null);
    }

    /** @param filterText the filter as an address has it; may hold what somebody searched for */
    public void counted(Actor actor, String controllerBody, String what, String filterText) {
        ObjectRef whole = new ObjectRef(what, NO_OBJECT, 0, controllerBody);
        write(actor, Kind.CONSULTATION, whole, List.of(), Map.of("what", "count"), filterText);
    }

    /** @param recipients who gets it, as a kind of recipient or a role, never a person's name */
    public void disclosed(Actor actor, ObjectRef object, int rows, String recipients) {
        disclosed(actor, object, rows, recipients, null);
    }

    public void disclosed(Actor actor, ObjectRef object, int rows, String recipients, @Nullable String reason) {
        write(actor, Kind.DISCLOSURE, object, List.of(), Map.of("rows", rows, "recipients", recipients), reason);
    }

    /** @param factor what was proved with: {@code persona}, {@code oidc}, {@code passkey} */
    public void signedIn(Actor actor, String factor) {
        auth(actor, Map.of("what", "signed-in", "factor", factor));
    }

    public void provedAgain(Actor actor, String factor) {
        auth(actor, Map.of("what", "proved-again", "factor", factor));
    }

    public void signedOut(Actor actor) {
        auth(actor, Map.of("what", "signed-out"));
    }

    /** The reason typed on the page that asks for one; later events of the same matter point to this one. */
    public void reasonGiven(Actor actor) {
        auth(actor, Map.of("what", "reason-given"));
    }

    /** A refusal belongs to the log of the one refused: the record may be of a body whose log they cannot write. */
    void refused(Actor actor, String act, String objectClass, @Nullable UUID object, String rule) {
        ObjectRef asked = new ObjectRef(objectClass, object == null ? NO_OBJECT : object, 0, actor.body());
        Event event = event(actor, Kind.DENIED, asked, List.of(), rule, Map.of("act", act));
        store.append(event, bytes(event), null);
    }

    /**
     * Somebody proved an identity that lets nobody in.
     *
     * @param job the sign-in of the body whose directory vouched for it
     * @param person whom it meant, where that is known
     */
    public void signInRefused(Actor job, @Nullable UUID person, String rule) {
        refused(job, "sign-in", "user", person, rule);
    }

    private void auth(Actor actor, Map<String, Object> more) {
        write(
                actor,
                Kind.AUTH,
                new ObjectRef("sign_in", Acting.current().signIn(), 0, actor.body()),
                List.of(),
                more,
                null);
    }

    private void write(
            Actor actor,
            Kind kind,
            ObjectRef object,
            List<UUID> listed,
            Map<String, Object> more,
            @Nullable String toSeal) {
        String text = toSeal == null ? Acting.current().reason() : toSeal;
        AuditKeys.@Nullable Sealed sealed = text == null || text.isBlank() ? null : keys.seal(text);
        Map<String, Object> members = new TreeMap<>(more);
        if (sealed != null) {
            members.put("sealed", sealed.commitment());
        }
        members.put("controller", object.controllerBody());
        for (String body : logsOf(actor, object)) {
            ObjectRef here = new ObjectRef(object.objectClass(), object.id(), object.version(), body);
            Event event = event(actor, kind, here, listed, null, members);
            store.append(event, bytes(event), sealed == null ? null : sealed.bytes());
        }
    }

    private Event event(
            Actor actor,
            Kind kind,
            ObjectRef object,
            List<UUID> listed,
            @Nullable String rule,
            Map<String, Object> more) {
        UUID person = actor.isAnonymous() ? null : actor.person();
        String role = Permits.roleFor(object.objectClass());
        Event.Who who = new Event.Who(person, actor.body(), role, Acting.current());
        return new Event(UUID.randomUUID(), now.instant(), kind, who, object, listed, rule, more);
    }

    /** A look across an agreement is an event for both bodies; of what lies outside, only the own body can keep a log. */
    private static Set<String> logsOf(Actor actor, ObjectRef object) {
        Set<String> bodies = new LinkedHashSet<>();
        bodies.add(actor.isAnonymous() ? object.controllerBody() : actor.body());
        actor.assignments().stream()
                .flatMap(held -> held.agreementBodies().stream())
                .filter(object.controllerBody()::equals)
                .forEach(bodies::add);
        return bodies;
    }

    /** The bytes that are stored and, later, hashed: sorted names, no blanks, UTF-8. */
    static byte[] bytes(Event event) {
        return JSON.writeValueAsString(event.members()).getBytes(StandardCharsets.UTF_8);
    }
}
