package org.probity.audit;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One event on its way into the log.
 *
 * @param listed the ids shown by a list; empty otherwise
 * @param refused the rule that refused; null when the act was done
 * @param more whatever else this kind says, by name
 */
record Event(
        UUID id,
        Instant happenedAt,
        Kind kind,
        Who who,
        ObjectRef object,
        List<UUID> listed,
        @Nullable String refused,
        Map<String, Object> more) {

    /** @param actor null for an event before anybody was known */
    record Who(@Nullable UUID actor, String body, @Nullable String role, Acting acting) {}

    /**
     * The event as one flat map with sorted names: version 1 of the format. Absent members are left out, never null, so
     * that the same event gives the same bytes.
     */
    Map<String, Object> members() {
        Map<String, Object> members = new TreeMap<>(more);
        members.put("v", 1);
        members.put("id", id.toString());
        members.put("at", happenedAt.toString());
        members.put("kind", kind.word());
        members.put("body", object.controllerBody());
        members.put("log", log());
        members.put("class", object.objectClass());
        members.put("object", object.id().toString());
        members.put("version", object.version());
        members.put("outcome", refused == null ? "done" : "refused");
        put(members, "rule", refused);
        put(members, "actor", who.actor());
        put(members, "actor_body", who.body());
        put(members, "role", who.role());
        members.put("sign_in", who.acting().signIn().toString());
        members.put("session", who.acting().session());
        members.put("request", who.acting().request());
        put(members, "proved_at", who.acting().freshSince());
        if (!listed.isEmpty()) {
            members.put("listed", listed.stream().map(UUID::toString).toList());
        }
        return members;
    }

    String compartment() {
        return EventRules.compartment(object.objectClass());
    }

    /** The counter-corruption unit and concerns have logs of their own (security.md 7). */
    String log() {
        return EventRules.log(object.controllerBody(), compartment());
    }

    private static void put(Map<String, Object> members, String name, @Nullable Object value) {
        if (value != null) {
            members.put(name, value.toString());
        }
    }
}
