package org.probity.publication;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.probity.access.Action;
import org.probity.access.Actor;
import org.probity.access.Ask;
import org.probity.audit.Given;
import org.probity.audit.Kind;
import org.probity.publication.PublicationStore.Step;
import org.probity.publication.PublicationStore.Withdrawal;
import org.probity.publication.copy.ChangeRules;
import org.probity.publication.copy.ChangeRules.Change;
import org.probity.publication.copy.PublicCopies;
import org.probity.report.ApprovedReleases;
import org.probity.report.Release;
import org.probity.report.ReleaseDoors;
import org.probity.report.ReleaseView;
import org.probity.report.Releases;
import org.springframework.stereotype.Service;

/**
 * Corrects and withdraws what is public, with a notice at the same address. A correction is a release of its own: written,
 * approved by another and signed by two. A withdrawal is asked for by one lead and confirmed by another.
 */
@Service
public class Notices {

    static final Ask WITHDRAW = Ask.to(Action.UPDATE, "withdraw");
    static final Ask CORRECT = Ask.to(Action.CREATE, "correction");

    private final ApprovedReleases approved;
    private final Releases releases;
    private final ReleaseDoors doors;
    private final PublicationStore store;
    private final PublicCopies copies;
    private final Trail trail;

    Notices(
            ApprovedReleases approved,
            Releases releases,
            ReleaseDoors doors,
            PublicationStore store,
            PublicCopies copies,
            Trail trail) {
        this.approved = approved;
        this.releases = releases;
        this.doors = doors;
        this.store = store;
        this.copies = copies;
        this.trail = trail;
    }

    /** What confirming a withdrawal came to. */
    public enum Withdrawn {
        DONE,
        /** Nobody asked for it, or the release is not public any more. */
        NOTHING_TO_CONFIRM
    }

    /**
     * Begins a correction, or finds the one in hand. The notice stands on the corrected version once it is out; while that is
     * a draft it can be worded anew, and afterwards it is what was approved.
     *
     * @return the release that will correct it
     */
    public Release correct(Actor actor, String ref, String notice) {
        Release correcting = releases.correct(actor, ref);
        if (correcting.state() == Release.State.DRAFT) {
            store.putCorrection(
                    correcting.id(), notice, actor.person(), trail.now().instant());
            changed(actor, correcting, "notice");
        }
        return correcting;
    }

    /**
     * What a correcting release is for.
     *
     * @param earlier the one that it corrects
     * @param changes what it says otherwise
     */
    record InHand(ReleaseView view, Release earlier, String notice, List<Change> changes) {}

    /** For everybody who may read the release: whoever approves and signs it sees what the public will see changed. */
    Optional<InHand> inHand(Actor actor, String ref) {
        ReleaseView view = releases.open(actor, ref);
        UUID corrects = view.release().corrects();
        return Optional.ofNullable(corrects)
                .flatMap(approved::byId)
                .map(earlier -> new InHand(
                        view,
                        earlier,
                        store.correction(view.release().id())
                                .map(PublicationStore.Correction::notice)
                                .orElse(""),
                        ChangeRules.between(approved.document(earlier), view.document())));
    }

    boolean mayCorrect(Actor actor, Release release) {
        return trail.guard().may(actor, CORRECT, doors.subject(actor, release));
    }

    boolean mayWithdraw(Actor actor, Release release) {
        return trail.guard().may(actor, WITHDRAW, doors.subject(actor, release));
    }

    /** Asks for a withdrawal, or words the notice of one's own request anew. False where another lead has asked already. */
    public boolean ask(Actor actor, String ref, String notice) {
        Release release = approved.lock(ref);
        trail.guard().first(actor, WITHDRAW, doors.subject(actor, release));
        boolean asked = store.askWithdrawal(
                release.id(), notice, actor.person(), trail.now().instant());
        if (asked) {
            changed(actor, release, "withdrawal");
        }
        return asked;
    }

    /** The second lead confirms: from now on the notice stands alone. */
    public Withdrawn confirm(Actor actor, String ref) {
        Release release = approved.lock(ref);
        trail.guard().first(actor, WITHDRAW, doors.subject(actor, release));
        Optional<Withdrawal> asked = store.withdrawal(release.id());
        if (asked.isEmpty() || asked.get().confirmedBy() != null) {
            return Withdrawn.NOTHING_TO_CONFIRM;
        }
        UUID first = asked.get().askedBy();
        trail.guard().require(actor, WITHDRAW, doors.subject(actor, release), Given.second(first));
        store.confirmWithdrawal(release.id(), actor.person(), trail.now().instant());
        copies.withdraw(release, asked.get().reason(), trail.now().instant());
        store.step(
                release.id(),
                new Step(
                        "withdrawn",
                        null,
                        actor.person(),
                        asked.get().reason(),
                        trail.now().instant()));
        approved.move(release, Release.State.WITHDRAWN);
        changed(actor, release, "state");
        return Withdrawn.DONE;
    }

    Optional<Withdrawal> asked(Release release) {
        return store.withdrawal(release.id()).filter(w -> w.confirmedBy() == null);
    }

    private void changed(Actor actor, Release release, String field) {
        trail.audit().changed(actor, Kind.ALTERATION, Publications.object(release), List.of(field), null);
    }
}
