package org.probity.policy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.probity.access.Action;
import org.probity.access.Actor;
import org.probity.access.Ask;
import org.probity.access.Subject;
import org.probity.audit.Guard;
import org.probity.people.People;
import org.probity.platform.time.Now;
import org.probity.platform.web.NotFound;
import org.probity.platform.words.Words;
import org.springframework.stereotype.Service;

/** The library: what binds today and what bound before, for everybody in the force; drafts for those who work on them. */
@Service
public class Policies {

    private static final Ask READ = Ask.to(Action.READ);

    private final PolicyStore store;
    private final Guard guard;
    private final People people;
    private final Now now;

    Policies(PolicyStore store, Guard guard, People people, Now now) {
        this.store = store;
        this.guard = guard;
        this.people = people;
        this.now = now;
    }

    /** The documents of the actor's body with those of their versions that the actor may read; none without one. */
    public List<Document> all(Actor actor, Document.Kind kind) {
        return store.all(actor.body(), kind).stream()
                .map(document -> visible(actor, document))
                .flatMap(Optional::stream)
                .toList();
    }

    /** @throws NotFound if there is none, or no version of it that the actor may read */
    public Document read(Actor actor, Document.Kind kind, String slug) {
        return find(actor, kind, slug).orElseThrow(NotFound::new);
    }

    /** A policy or standard by its address, which is one of both. */
    public Document read(Actor actor, String slug) {
        return Arrays.stream(Document.Kind.values())
                .flatMap(kind -> find(actor, kind, slug).stream())
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Empty alike if there is none and if the actor may read no version of it. */
    private Optional<Document> find(Actor actor, Document.Kind kind, String slug) {
        return store.find(actor.body(), kind, slug, false).flatMap(document -> visible(actor, document));
    }

    /** Documents with a version that was sent for approval and that the actor may approve. */
    public List<Document> toApprove(Actor actor) {
        return Arrays.stream(Document.Kind.values())
                .flatMap(kind -> store.all(actor.body(), kind).stream())
                .filter(document -> document.unpublished()
                        .filter(version -> version.stage() == Document.Stage.SENT)
                        .filter(version -> may(actor, document, version, Ask.to(Action.PUBLISH)))
                        .isPresent())
                .toList();
    }

    /** Whether the actor may do that with that version today, to draw the button. */
    public boolean may(Actor actor, Document document, Document.Version version, Ask ask) {
        return guard.may(actor, ask, subject(document, version, now.today()));
    }

    /** Whether the actor may begin a document of that kind at their body. */
    public boolean mayBegin(Actor actor, Document.Kind kind) {
        return guard.may(actor, Ask.to(Action.CREATE), ofNew(actor, kind));
    }

    /** The names of those who answer for a version. */
    public HandsView hands(Document document, Document.Version version) {
        Document.Approval approval = version.approval();
        List<UUID> two = approval == null ? List.of() : List.of(approval.by(), approval.second());
        Map<UUID, String> names = people.names(Stream.concat(Stream.of(document.owner()), two.stream())
                .distinct()
                .toList());
        String approved = version.isPublished()
                ? Words.list(two.stream()
                        .map(one -> names.getOrDefault(one, "Somebody"))
                        .toList())
                : approval == null ? "Not approved yet" : names.getOrDefault(approval.by(), "Somebody");
        return new HandsView(names.getOrDefault(document.owner(), "Somebody"), approved);
    }

    /** Documents whose review date has come, the longest ago first, for those who work at the desk. */
    public List<Document> toReview(Actor actor) {
        LocalDate today = now.today();
        return Arrays.stream(Document.Kind.values())
                .flatMap(kind -> all(actor, kind).stream())
                .filter(document -> document.reviewOn(today)
                        .filter(day -> !day.isAfter(today))
                        .isPresent())
                .sorted(Comparator.comparing(
                        document -> document.reviewOn(today).orElseThrow()))
                .toList();
    }

    private Optional<Document> visible(Actor actor, Document document) {
        LocalDate today = now.today();
        List<Document.Version> seen = document.versions().stream()
                .filter(version -> guard.may(actor, READ, subject(document, version, today)))
                .toList();
        return seen.isEmpty() ? Optional.empty() : Optional.of(document.showing(seen));
    }

    static Subject ofNew(Actor actor, Document.Kind kind) {
        return Subject.of(kind.objectClass(), "draft")
                .controlledBy(actor.body())
                .authoredBy(actor.person());
    }

    static Subject subject(Document document, Document.Version version, LocalDate today) {
        return Subject.of(document.kind().objectClass(), document.stateOf(version, today))
                .controlledBy(document.controllerBody())
                .authoredBy(version.authors());
    }
}
