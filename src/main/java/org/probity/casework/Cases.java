package org.probity.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.probity.access.Action;
import org.probity.access.Actor;
import org.probity.access.Ask;
import org.probity.audit.Audit;
import org.probity.audit.Given;
import org.probity.audit.Kind;
import org.probity.audit.ObjectRef;
import org.probity.casework.CaseContentStore.Stamp;
import org.probity.casework.CaseHistory.Fact;
import org.probity.casework.CaseHistory.What;
import org.probity.casework.CaseView.Entry;
import org.probity.casework.CaseView.Member;
import org.probity.casework.CaseView.Named;
import org.probity.people.People;
import org.probity.platform.reference.References;
import org.probity.platform.time.Now;
import org.probity.platform.web.NotFound;
import org.springframework.stereotype.Service;

/**
 * Cases: recording one, putting a team on it, finding and reading it. Every read is on record before it is shown, and
 * whoever may not know of a case gets the same answer as for no case at all.
 */
@Service
public class Cases {

    private final CaseStore store;
    private final CaseContentStore content;
    private final CaseGate gate;
    private final Audit audit;
    private final People people;
    private final Now now;

    Cases(CaseStore store, CaseContentStore content, CaseGate gate, Audit audit, People people, Now now) {
        this.store = store;
        this.content = content;
        this.gate = gate;
        this.audit = audit;
        this.people = people;
        this.now = now;
    }

    /** The forces at which the actor may record a case; a joint desk has several. */
    public List<String> bodiesOf(Actor actor) {
        Set<String> bodies = new LinkedHashSet<>();
        actor.assignments().forEach(held -> {
            bodies.add(held.body());
            bodies.addAll(held.agreementBodies());
        });
        return bodies.stream()
                .filter(body -> gate.mayCreateAt(actor, body))
                .sorted()
                .toList();
    }

    /** Records a case. It is seen by reference only until it has a team, by whoever recorded it too. */
    public ActOutcome record(Actor actor, NewCase matter) {
        Optional<ActOutcome.Wrong> wrong = wrong(matter, now.today());
        if (wrong.isPresent()) {
            return wrong.get();
        }
        gate.requireNew(actor, matter);
        Stamp stamp = new Stamp(actor.person(), now.instant());
        CaseFile file = file(matter, stamp);
        store.insert(file, stamp.by(), stamp.at());
        fill(file, matter, stamp);
        if (matter.openedOn() != null) {
            store.add(file, Fact.of(What.OPENED, matter.openedOn(), stamp.at(), stamp.by(), null));
        }
        audit.changed(actor, Kind.COLLECTION, ref(file, 1), List.of("case"), null);
        return new ActOutcome.Done(file.reference());
    }

    /**
     * The cases that the actor may list, newest first; those put to them for decision; and, by reference, those that they
     * may ask to reopen. Counts are taken within it.
     *
     * @param kind absent for all kinds
     * @param status a status word, or absent for all
     */
    public List<CaseFile> list(Actor actor, CaseFile.@Nullable Kind kind, @Nullable String status) {
        Ask list = Ask.to(Action.LIST);
        Ask decide = Ask.to(Action.DECIDE);
        Ask reopen = Ask.to(Action.DECIDE, "reopen");
        CaseGate.Reader reader = gate.reader(actor);
        List<CaseFile> seen = store.candidates(actor.person()).stream()
                .filter(file -> reader.may(file, list) || reader.may(file, decide) || reader.may(file, reopen))
                .filter(file -> kind == null || file.kind() == kind)
                .filter(file -> status == null || file.status().equals(status))
                .toList();
        Map<String, List<CaseFile>> byBody = seen.stream().collect(Collectors.groupingBy(CaseFile::controllerBody));
        byBody.forEach((body, files) -> audit.listed(
                actor,
                CaseGate.OBJECT_CLASS,
                body,
                files.stream().map(CaseFile::id).toList()));
        return seen;
    }

    /**
     * The whole case, for its team.
     *
     * @param reason why they look, where the force asks
     * @throws NotFound alike if there is none and if it is not theirs to know of
     */
    public CaseView read(Actor actor, String reference, @Nullable String reason) {
        CaseFile file = gate.require(actor, reference, Ask.to(Action.READ), Given.reason(reason));
        audit.looked(actor, ref(file, file.version()), reason);
        CaseHistory history = store.history(file);
        return new CaseView(
                file,
                history.status(file.kind()),
                entries(file, history),
                content.allegations(file),
                named(file),
                store.team(file),
                content.social(file).orElse(null));
    }

    /** What the actor may do with it, to draw the links. */
    public boolean may(Actor actor, CaseFile file, Ask ask) {
        return gate.may(actor, file, ask);
    }

    /** A case of which head or team see no more than reference and state: to assign it, or to ask for it to be reopened. */
    public CaseFile byReference(Actor actor, String reference, Ask ask) {
        CaseFile file = store.find(reference).orElseThrow(NotFound::new);
        return gate.may(actor, file, ask) ? file : gate.require(actor, reference, ask, Given.NOTHING);
    }

    /** Puts somebody on the team. Nobody who is excluded gets there; the answer does not say why. */
    public ActOutcome assign(Actor actor, String reference, UUID person, Member.Part part) {
        CaseFile file = gate.require(actor, reference, Ask.to(Action.ASSIGN), Given.NOTHING);
        if (gate.isExcluded(person, file)) {
            return new ActOutcome.Wrong("person", "Choose somebody else: this person cannot be on the team");
        }
        store.lock(file);
        if (store.join(file, person, part, actor.person(), now.instant())) {
            restate(actor, file, "team");
        }
        return new ActOutcome.Done(reference);
    }

    public ActOutcome release(Actor actor, String reference, UUID person) {
        CaseFile file = gate.require(actor, reference, Ask.to(Action.ASSIGN), Given.NOTHING);
        store.lock(file);
        store.leave(file, person, now.instant());
        restate(actor, file, "team");
        return new ActOutcome.Done(reference);
    }

    public List<Member> team(CaseFile file) {
        return store.team(file);
    }

    private void restate(Actor actor, CaseFile file, String field) {
        CaseStatus status = store.history(file).status(file.kind());
        int version = store.setState(file, status.state(!store.team(file).isEmpty()));
        audit.changed(actor, Kind.ALTERATION, ref(file, version), List.of(field), null);
    }

    private void fill(CaseFile file, NewCase matter, Stamp stamp) {
        matter.allegations()
                .forEach(alleged -> content.allege(file, alleged.kind(), alleged.words(), alleged.on(), stamp));
        for (UUID subject : matter.subjects()) {
            content.name(file, subject, null, Named.Part.SUBJECT, stamp);
            keepLineOut(file, subject, stamp);
        }
        NewCase.SocialMedia social = matter.social();
        if (social != null) {
            content.socialMedia(file, social, stamp);
            if (social.referral() != null) {
                LocalDate on = social.referral().referredOn();
                store.add(file, Fact.of(What.REFERRED_IN, on, stamp.at(), stamp.by(), null));
            }
        }
    }

    /** Written down at once, since an exclusion outlives a change of line manager. */
    void keepLineOut(CaseFile file, UUID subject, Stamp stamp) {
        if (file.keepFromLine()) {
            people.managers(subject, now.today())
                    .forEach(manager -> store.keepOut(file, manager, "line-manager", stamp.by(), stamp.at()));
        }
    }

    private List<Entry> entries(CaseFile file, CaseHistory history) {
        List<Entry> entries = new ArrayList<>(content.chronology(file));
        for (Fact fact : history.facts()) {
            entries.add(new Entry(
                    fact.on(), fact.recordedAt(), fact.by(), fact.what().label(), fact.reason()));
        }
        entries.sort(
                Comparator.comparing(Entry::on).thenComparing(Entry::recordedAt).reversed());
        return entries;
    }

    private List<Named> named(CaseFile file) {
        List<Named> named = content.people(file);
        Map<UUID, String> names = people.names(
                named.stream().map(Named::person).filter(Objects::nonNull).toList());
        return named.stream()
                .map(one -> one.person() == null
                        ? one
                        : new Named(one.person(), names.getOrDefault(one.person(), "Unknown"), one.part()))
                .toList();
    }

    private CaseFile file(NewCase matter, Stamp stamp) {
        CaseFile.People nobody =
                new CaseFile.People(List.of(), List.of(), List.of(), matter.subjects(), List.of(), null);
        return new CaseFile(
                UUID.randomUUID(),
                matter.body(),
                References.next("CS"),
                matter.kind(),
                matter.title(),
                matter.cameBy(),
                matter.receivedOn(),
                "assigning",
                matter.keepFromLine(),
                1,
                matter.openedOn(),
                "Open",
                matter.allegations().size(),
                nobody);
    }

    static Optional<ActOutcome.Wrong> wrong(NewCase matter, LocalDate today) {
        if (matter.receivedOn().isAfter(today)) {
            return Optional.of(new ActOutcome.Wrong("received", "Date received must be today or in the past"));
        }
        if (matter.openedOn() != null && matter.openedOn().isAfter(today)) {
            return Optional.of(new ActOutcome.Wrong("opened", "Opening date must be today or in the past"));
        }
        if (matter.openedOn() != null && matter.openedOn().isBefore(matter.receivedOn())) {
            return Optional.of(
                    new ActOutcome.Wrong("opened", "Opening date must be the same as or after the date received"));
        }
        if ((matter.kind() == CaseFile.Kind.SOCIAL_MEDIA) != (matter.social() != null)) {
            return Optional.of(new ActOutcome.Wrong("platform", "Enter the platform"));
        }
        return Optional.empty();
    }

    static ObjectRef ref(CaseFile file, int version) {
        return new ObjectRef(CaseGate.OBJECT_CLASS, file.id(), version, file.controllerBody());
    }
}
