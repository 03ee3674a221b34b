package org.probity.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.probity.access.Action;
import org.probity.access.Actor;
import org.probity.access.Ask;
import org.probity.access.Condition;
import org.probity.access.Subject;
import org.probity.audit.Guard;
import org.probity.organisation.Bodies;
import org.probity.platform.web.NotFound;
import org.springframework.stereotype.Component;

/** Who may come to a release: what the grants table asks about one, from the database alone. */
@Component
public class ReleaseDoors {

    static final String OBJECT = "press_release";

    private final ReleaseStore store;
    private final QuotationStore quotations;
    private final Guard guard;

    ReleaseDoors(ReleaseStore store, QuotationStore quotations, Guard guard) {
        this.store = store;
        this.quotations = quotations;
        this.guard = guard;
    }

    /** Which buttons to draw. */
    public record May(boolean edit, boolean approve, boolean approveQuotation, boolean correct) {}

    ReleaseStore store() {
        return store;
    }

    Guard guard() {
        return guard;
    }

    /** A release that is about to be begun: whoever begins it is on its list. */
    static Subject fresh(String body) {
        return Subject.of(OBJECT, "draft")
                .controlledBy(Bodies.INSPECTORATE)
                .about(body)
                .with(Condition.ON_EMBARGO_LIST);
    }

    public Subject subject(Actor actor, Release release) {
        Subject subject = Subject.of(OBJECT, release.state().word())
                .controlledBy(release.controllerBody())
                .about(release.aboutBody())
                .authoredBy(store.authors(release.id()));
        Optional<UUID> speaker = quotations.of(release.id()).map(Quotation::speaker);
        if (speaker.isPresent()) {
            subject = subject.targetIs(speaker.get());
        }
        return store.readers(release.id()).contains(actor.person()) ? subject.with(Condition.ON_EMBARGO_LIST) : subject;
    }

    /**
     * A release as somebody may come to it, read for many at once.
     *
     * @param subject what the grants table is asked about
     * @param disclosed the same for deciding about its figures
     * @param speakerWaits whether somebody quoted has not approved the words
     */
    public record Door(Release release, Subject subject, Subject disclosed, boolean speakerWaits) {}

    /** Those that the actor may list, in the order given: three statements, however many there are. */
    public List<Door> doors(Actor actor, List<Release> releases) {
        List<UUID> ids = releases.stream().map(Release::id).toList();
        Map<UUID, Set<UUID>> authors = store.people(ReleaseStore.Which.AUTHORS, ids);
        Map<UUID, Set<UUID>> readers = store.people(ReleaseStore.Which.READERS, ids);
        Map<UUID, Quotation> quoted = quotations.of(ids);
        return releases.stream()
                .map(release -> {
                    Quotation quotation = quoted.get(release.id());
                    Set<UUID> wrote = authors.getOrDefault(release.id(), Set.of());
                    Subject subject = Subject.of(OBJECT, release.state().word())
                            .controlledBy(release.controllerBody())
                            .about(release.aboutBody())
                            .authoredBy(wrote);
                    subject = quotation == null ? subject : subject.targetIs(quotation.speaker());
                    boolean named = readers.getOrDefault(release.id(), Set.of()).contains(actor.person());
                    Subject disclosed = Subject.of("publication", "proposed")
                            .controlledBy(Bodies.INSPECTORATE)
                            .about(release.aboutBody())
                            .authoredBy(wrote)
                            .with(Condition.OWN_DATA);
                    return new Door(
                            release,
                            named ? subject.with(Condition.ON_EMBARGO_LIST) : subject,
                            disclosed,
                            quotation != null && !quotation.approved());
                })
                .filter(door -> guard.may(actor, Ask.to(Action.LIST), door.subject()))
                .toList();
    }

    /** Everybody who wrote any of it. */
    public Set<UUID> authors(Release release) {
        return store.authors(release.id());
    }

    /** Everybody who wrote any of any of them. */
    public Set<UUID> authors(List<Release> releases) {
        return store
                .people(
                        ReleaseStore.Which.AUTHORS,
                        releases.stream().map(Release::id).toList())
                .values()
                .stream()
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
    }

    boolean mayBegin(Actor actor, String body) {
        return guard.may(actor, Ask.to(Action.CREATE), fresh(body));
    }

    May may(Actor actor, String ref) {
        Release release = find(ref);
        Subject subject = subject(actor, release);
        boolean waits = quotations.of(release.id()).map(q -> !q.approved()).orElse(false);
        return new May(
                guard.may(actor, Ask.to(Action.UPDATE), subject),
                guard.may(actor, Ask.to(Action.DECIDE, "approve"), subject),
                waits && guard.may(actor, Ask.to(Action.DECIDE, "quotation"), subject),
                guard.may(actor, Ask.to(Action.CREATE, "correction"), subject));
    }

    Release find(String ref) {
        return store.find(ref).orElseThrow(NotFound::new);
    }

    Release see(Actor actor, String ref, Ask ask) {
        Release release = find(ref);
        guard.require(actor, ask, subject(actor, release));
        return release;
    }

    Release locked(Actor actor, String ref, Ask ask) {
        Release release = store.lock(ref).orElseThrow(NotFound::new);
        guard.require(actor, ask, subject(actor, release));
        return release;
    }
}
