package org.probity.audit.trail;

import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.probity.access.Action;
import org.probity.access.Actor;
import org.probity.access.Ask;
import org.probity.access.Condition;
import org.probity.access.Subject;
import org.probity.audit.Audit;
import org.probity.audit.AuditKeys;
import org.probity.audit.Guard;
import org.probity.platform.time.Now;
import org.probity.platform.web.NotFound;
import org.probity.platform.words.Words;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** What somebody may see of the log. */
@Service
class AuditTrail {

    static final int PAGE = 50;

    private static final String CLASS = "audit_event";
    private static final String OPEN = "OPEN";
    private static final Set<String> COMPARTMENTS = Set.of(OPEN, "PSD", "CRL", "RID", "ACU");

    private final TrailStore store;
    private final Audit audit;
    private final AuditKeys keys;
    private final Guard guard;
    private final ObjectProvider<PersonNames> names;
    private final ObjectProvider<MatterExclusions> exclusions;

    AuditTrail(
            TrailStore store,
            Audit audit,
            AuditKeys keys,
            Guard guard,
            ObjectProvider<PersonNames> names,
            ObjectProvider<MatterExclusions> exclusions) {
        this.store = store;
        this.audit = audit;
        this.keys = keys;
        this.guard = guard;
        this.names = names;
        this.exclusions = exclusions;
    }

    /** What a page shows, and where the next begins; null where there is none. */
    record Shown(List<EventView> events, EventQuery.@Nullable Position next) {}

    /** The log of the actor's body, without their own acts. */
    Shown list(Actor actor, AuditFilter filter) {
        EventQuery query = filter.query(COMPARTMENTS, actor.person(), null);
        return shown(actor, store.find(actor.body(), query, PAGE), event -> lettersFor(actor, event));
    }

    /** What is logged of the actor. */
    Shown own(Actor actor, AuditFilter filter) {
        Subject own = Subject.of(CLASS, "own").controlledBy(actor.body()).with(Condition.OWN_ACTS_ONLY);
        guard.require(actor, Ask.to(Action.LIST), own);
        EventQuery query = filter.query(COMPARTMENTS, null, actor.person());
        return shown(actor, store.find(actor.body(), query, PAGE), event -> Sight.FULL);
    }

    EventDetail detail(Actor actor, UUID id) {
        LoggedEvent event = store.find(actor.body(), id).orElseThrow(NotFound::new);
        boolean own = actor.person().equals(event.actor());
        Sight sight = own ? Sight.FULL : lettersFor(actor, event);
        if (sight == Sight.NONE || isExcluded(actor, event)) {
            throw new NotFound();
        }
        audit.listed(actor, CLASS, actor.body(), List.of(id));
        EventView view = view(event, sight, namesOf(List.of(event)));
        boolean full = sight == Sight.FULL;
        String reason = event.sealed() == null || !full ? null : keys.open(event.sealed());
        return new EventDetail(view, full ? event.payload() : null, reason);
    }

    private enum Sight {
        NONE,
        STAND_IN,
        FULL
    }

    @FunctionalInterface
    private interface Sees {
        Sight sight(LoggedEvent event);
    }

    private Shown shown(Actor actor, List<LoggedEvent> found, Sees sees) {
        Set<UUID> hidden = excludedAmong(actor, found);
        Map<UUID, String> known = namesOf(found);
        List<EventView> views = found.stream()
                .filter(event -> !hidden.contains(event.id()))
                .map(event -> Optional.of(sees.sight(event))
                        .filter(sight -> sight != Sight.NONE)
                        .map(sight -> view(event, sight, known)))
                .flatMap(Optional::stream)
                .toList();
        audit.listed(
                actor,
                CLASS,
                actor.body(),
                views.stream().map(one -> UUID.fromString(one.id())).toList());
        return new Shown(views, found.size() < PAGE ? null : found.getLast().position());
    }

    /** The head of a compartment sees its log in full; the force's auditor sees restricted records under a stand-in. */
    private Sight lettersFor(Actor actor, LoggedEvent event) {
        boolean own = actor.person().equals(event.actor());
        if (own) {
            return Sight.NONE;
        }
        if (event.compartment().equals(OPEN)) {
            return may(actor, "open") || may(actor, "inspectorate") ? Sight.FULL : Sight.NONE;
        }
        boolean head = event.compartment().equals("PSD") && may(actor, "psd")
                || event.compartment().equals("ACU") && may(actor, "acu");
        if (head) {
            return Sight.FULL;
        }
        return may(actor, "compartment") ? Sight.STAND_IN : Sight.NONE;
    }

    private boolean may(Actor actor, String state) {
        Subject subject = Subject.of(CLASS, state)
                .controlledBy(actor.body())
                .with(Condition.NOT_OWN_ACTS, Condition.PSEUDONYMISED)
                .excluded(false);
        return guard.may(actor, Ask.to(Action.LIST), subject);
    }

    private boolean isExcluded(Actor actor, LoggedEvent event) {
        return !excludedAmong(actor, List.of(event)).isEmpty();
    }

    /** Events to hide: of matters the actor is excluded from, and of restricted classes for which nobody answers. */
    private Set<UUID> excludedAmong(Actor actor, List<LoggedEvent> events) {
        Set<UUID> hidden = new HashSet<>();
        Map<String, Set<UUID>> byClass = new HashMap<>();
        for (LoggedEvent event : events) {
            boolean restricted =
                    !event.compartment().equals(OPEN) && !actor.person().equals(event.actor());
            if (restricted) {
                Set<UUID> excluded = byClass.computeIfAbsent(
                        event.objectClass(), name -> excludedOf(actor, name, objects(events, name)));
                if (excluded == UNKNOWN || excluded.contains(event.object())) {
                    hidden.add(event.id());
                }
            }
        }
        return hidden;
    }

    private static final Set<UUID> UNKNOWN = new HashSet<>();

    private Set<UUID> excludedOf(Actor actor, String objectClass, Collection<UUID> objects) {
        return exclusions.stream()
                .filter(one -> one.objectClasses().contains(objectClass))
                .findFirst()
                .map(one -> one.excludedFrom(actor, objects))
                .orElse(UNKNOWN);
    }

    private static Set<UUID> objects(List<LoggedEvent> events, String objectClass) {
        Set<UUID> objects = new HashSet<>();
        events.stream()
                .filter(event -> event.objectClass().equals(objectClass))
                .forEach(event -> objects.add(event.object()));
        return objects;
    }

    private Map<UUID, String> namesOf(List<LoggedEvent> events) {
        List<UUID> actors = events.stream()
                .map(LoggedEvent::actor)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        PersonNames known = names.getIfAvailable();
        return known == null ? Map.of() : known.names(actors);
    }

    private EventView view(LoggedEvent event, Sight sight, Map<UUID, String> known) {
        String id = event.object().toString();
        String shown = sight == Sight.FULL ? id : "stand-in " + keys.pseudonym(id);
        boolean whole = event.object().equals(new UUID(0, 0));
        String object = TrailWords.object(event.objectClass())
                + (whole ? (event.listed() > 0 ? ", a list of " + event.listed() : "") : ", " + shown);
        String who =
                event.actor() == null ? "Not known" : known.getOrDefault(event.actor(), "A job, or not known here");
        ZonedDateTime when = event.happenedAt().atZone(Now.ZONE);
        String time = Words.date(when.toLocalDate()) + " at " + Words.time(when.toLocalTime());
        String outcome = event.refusedBy() == null ? "Done" : "Refused";
        return new EventView(event.id().toString(), time, who, TrailWords.kind(event.kind()), object, outcome);
    }
}
