package org.probity.publication;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.probity.access.Actor;
import org.probity.people.People;
import org.probity.platform.web.NotFound;
import org.probity.platform.words.Moments;
import org.probity.publication.PublicationStore.Signature;
import org.probity.publication.PublicationStore.Step;
import org.probity.publication.PublicationStore.Withdrawal;
import org.probity.report.Release;
import org.probity.report.ReleaseView;
import org.probity.report.Releases;
import org.springframework.stereotype.Service;

/** What the pages show of one release after its approval; the look is on record before they do. */
@Service
class PublishDesk {

    private final Releases releases;
    private final PublicationStore store;
    private final Concerns concerns;
    private final Publications publications;
    private final Releasing releasing;
    private final Notices notices;
    private final People people;

    PublishDesk(
            Releases releases,
            PublicationStore store,
            Concerns concerns,
            Publications publications,
            Releasing releasing,
            Notices notices,
            People people) {
        this.releases = releases;
        this.store = store;
        this.concerns = concerns;
        this.publications = publications;
        this.releasing = releasing;
        this.notices = notices;
        this.people = people;
    }

    /** @throws NotFound for a draft: nothing is decided about it yet */
    PublishView open(Actor actor, String ref) {
        ReleaseView view = releases.open(actor, ref);
        Release release = view.release();
        if (release.state() == Release.State.DRAFT) {
            throw new NotFound();
        }
        Concerns.Standing standing = concerns.standing(release);
        List<Signature> signatures = store.signatures(release.id());
        Map<UUID, String> names =
                people.names(signatures.stream().map(Signature::person).toList());
        return new PublishView(
                view,
                standing.items(),
                standing.settled(),
                signatures.isEmpty() ? null : signatures.getFirst().releaseAt(),
                signatures.stream()
                        .map(s -> Objects.requireNonNullElse(names.get(s.person()), "A lead inspector"))
                        .toList(),
                store.steps(release.id()).stream().map(PublishDesk::event).toList(),
                may(actor, release, signatures));
    }

    private PublishView.May may(Actor actor, Release release, List<Signature> signatures) {
        boolean signed = signatures.stream().anyMatch(s -> s.person().equals(actor.person()));
        boolean decide = publications.mayDecide(actor, release);
        return new PublishView.May(
                decide,
                decide ? publications.toConfirm(actor, release).size() : 0,
                !signed && publications.maySign(actor, release),
                publications.mayStop(actor, release),
                releasing.mayByHand(actor, release),
                notices.mayCorrect(actor, release),
                notices.mayWithdraw(actor, release));
    }

    private static PublishView.Event event(Step step) {
        String words = switch (step.kind()) {
            case "timed" -> "Signed by two for " + Moments.at(Objects.requireNonNull(step.releaseAt()));
            case "stopped" -> "Stopped" + because(step.reason());
            case "published" -> "Published";
            case "corrected" -> "Replaced by a corrected version";
            case "withdrawn" -> "Withdrawn" + because(step.reason());
            default -> throw new IllegalStateException("no step is called " + step.kind());
        };
        return new PublishView.Event(words, step.happenedAt());
    }

    private static String because(@Nullable String reason) {
        return reason == null ? "" : ": " + reason;
    }

    /** The withdrawal that waits for the second lead, if any. */
    PublishView.@Nullable Waiting withdrawal(Actor actor, Release release) {
        return notices.asked(release).map(w -> waiting(actor, w)).orElse(null);
    }

    private static PublishView.Waiting waiting(Actor actor, Withdrawal asked) {
        return new PublishView.Waiting(asked.reason(), asked.askedBy().equals(actor.person()));
    }
}
