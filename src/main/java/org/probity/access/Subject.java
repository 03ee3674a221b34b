package org.probity.access;

import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The object of an act, with the facts that grants ask about. Each method gives a new subject with one fact more.
 *
 * <p>What is never said is unknown, and unknown is denied: neither {@code author=me} nor {@code author<>me} holds of
 * an unknown author. That there is nobody is said by an empty list: {@code recommendedBy(List.of())}.
 */
public final class Subject {

    /** The people whom conditions compare with the actor. */
    enum Part {
        OWNER,
        AUTHOR,
        RECOMMENDER,
        PROPOSER,
        DECIDER,
        INVESTIGATOR,
        GRANTEE,
        TARGET
    }

    private final String objectClass;
    private final String state;
    private final Map<Part, Set<UUID>> people;
    private final Set<Condition> facts;
    // set by the method that made the copy, before anybody else sees it
    private @Nullable String controller;
    private @Nullable String about;
    private @Nullable Boolean chiefOfficer;
    private @Nullable Boolean excluded;

    private Subject(String objectClass, String state, Map<Part, Set<UUID>> people, Set<Condition> facts) {
        this.objectClass = objectClass;
        this.state = state;
        this.people = people;
        this.facts = facts;
    }

    /** An object of that class in that state, both in the words of {@code permissions.csv}; all else is unknown. */
    public static Subject of(String objectClass, String state) {
        return new Subject(objectClass, state, new EnumMap<>(Part.class), EnumSet.noneOf(Condition.class));
    }

    /** The body that answers for the record. */
    public Subject controlledBy(String body) {
        Subject copy = copy();
        copy.controller = body;
        return copy;
    }

    /** The force that an object of the inspectorate is about. */
    public Subject about(String body) {
        Subject copy = copy();
        copy.about = body;
        return copy;
    }

    public Subject ownedBy(UUID person) {
        return by(Part.OWNER, List.of(person));
    }

    public Subject ownedBy(Collection<UUID> persons) {
        return by(Part.OWNER, persons);
    }

    public Subject authoredBy(UUID... persons) {
        return by(Part.AUTHOR, List.of(persons));
    }

    public Subject authoredBy(Collection<UUID> persons) {
        return by(Part.AUTHOR, persons);
    }

    public Subject recommendedBy(UUID... persons) {
        return by(Part.RECOMMENDER, List.of(persons));
    }

    public Subject recommendedBy(Collection<UUID> persons) {
        return by(Part.RECOMMENDER, persons);
    }

    public Subject proposedBy(UUID... persons) {
        return by(Part.PROPOSER, List.of(persons));
    }

    public Subject proposedBy(Collection<UUID> persons) {
        return by(Part.PROPOSER, persons);
    }

    public Subject decidedBy(UUID... persons) {
        return by(Part.DECIDER, List.of(persons));
    }

    public Subject decidedBy(Collection<UUID> persons) {
        return by(Part.DECIDER, persons);
    }

    public Subject investigatedBy(UUID... persons) {
        return by(Part.INVESTIGATOR, List.of(persons));
    }

    public Subject investigatedBy(Collection<UUID> persons) {
        return by(Part.INVESTIGATOR, persons);
    }

    /** The person who is to get a role. */
    public Subject granteeIs(UUID person) {
        return by(Part.GRANTEE, List.of(person));
    }

    /** The person whom an account, a staff record or a quotation is of. */
    public Subject targetIs(UUID person) {
        return by(Part.TARGET, List.of(person));
    }

    /** Whether the owner is a chief officer. */
    public Subject chiefOfficer(boolean owner) {
        Subject copy = copy();
        copy.chiefOfficer = owner;
        return copy;
    }

    /**
     * Whether the actor is excluded from the matter (security document, section 2.4). True beats every grant. Leave it
     * unsaid for an object without subjects, and for somebody's own declaration.
     */
    public Subject excluded(boolean actor) {
        Subject copy = copy();
        copy.excluded = actor;
        return copy;
    }

    /**
     * Facts that only the caller can know.
     *
     * @throws IllegalArgumentException for a condition that follows from who the actor is and what the subject is
     */
    public Subject with(Condition... conditions) {
        Subject copy = copy();
        for (Condition condition : conditions) {
            if (!condition.isFact()) {
                throw new IllegalArgumentException("'" + condition.word() + "' is worked out and cannot be set");
            }
            copy.facts.add(condition);
        }
        return copy;
    }

    public String objectClass() {
        return objectClass;
    }

    public String state() {
        return state;
    }

    @Nullable
    String controller() {
        return controller;
    }

    @Nullable
    String about() {
        return about;
    }

    boolean has(Condition fact) {
        return facts.contains(fact);
    }

    boolean isChiefOfficers() {
        return Boolean.TRUE.equals(chiefOfficer);
    }

    boolean isNotChiefOfficers() {
        return Boolean.FALSE.equals(chiefOfficer);
    }

    boolean isExcluded() {
        return Boolean.TRUE.equals(excluded);
    }

    boolean isNotExcluded() {
        return Boolean.FALSE.equals(excluded);
    }

    boolean isBy(Part part, Actor me) {
        Set<UUID> known = people.get(part);
        return known != null && known.contains(me.person());
    }

    /** Nobody signed in is nobody in particular: they may be the very author. */
    boolean isByOthers(Part part, Actor me) {
        Set<UUID> known = people.get(part);
        return known != null && !known.contains(me.person()) && !me.isAnonymous();
    }

    /** Whether the person made it, owns it or gains by it, so that their word is no second one. */
    boolean concerns(UUID person) {
        return isOneOf(Part.OWNER, person) || isOneOf(Part.AUTHOR, person) || isOneOf(Part.GRANTEE, person);
    }

    private boolean isOneOf(Part part, UUID person) {
        Set<UUID> known = people.get(part);
        return known != null && known.contains(person);
    }

    /** Somebody who had not signed in is somebody unknown, and then the whole list is. */
    private Subject by(Part part, Collection<UUID> persons) {
        Subject copy = copy();
        if (persons.contains(Actor.NOBODY)) {
            copy.people.remove(part);
        } else {
            copy.people.put(part, Set.copyOf(persons));
        }
        return copy;
    }

    private Subject copy() {
        Map<Part, Set<UUID>> samePeople = new EnumMap<>(Part.class);
        samePeople.putAll(people);
        Set<Condition> sameFacts = EnumSet.noneOf(Condition.class);
        sameFacts.addAll(facts);
        Subject copy = new Subject(objectClass, state, samePeople, sameFacts);
        copy.controller = controller;
        copy.about = about;
        copy.chiefOfficer = chiefOfficer;
        copy.excluded = excluded;
        return copy;
    }

    @Override
    public String toString() {
        return objectClass + "/" + state + " of " + controller;
    }
}
