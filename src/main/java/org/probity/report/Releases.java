package org.probity.report;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.probity.access.Action;
import org.probity.access.Actor;
import org.probity.access.Ask;
import org.probity.audit.Acting;
import org.probity.audit.Audit;
import org.probity.audit.Guard;
import org.probity.audit.Kind;
import org.probity.audit.ObjectRef;
import org.probity.organisation.Bodies;
import org.probity.platform.database.OnceOnly;
import org.probity.platform.reference.References;
import org.probity.platform.time.Now;
import org.probity.platform.web.NotFound;
import org.probity.report.ReleaseStore.StoredBlock;
import org.probity.report.text.BlockKind;
import org.probity.report.text.DocumentBytes;
import org.probity.report.text.FactCheck;
import org.probity.report.text.FactCheck.Remark;
import org.probity.report.text.FirstDraft;
import org.probity.report.text.FixedText;
import org.probity.report.text.PlannedBlock;
import org.probity.report.text.ReleaseFacts;
import org.springframework.stereotype.Service;

/** What people do with a release: begin it, write it, check its facts, approve its quotation, approve it. */
@Service
public class Releases {

    static final String OBJECT = "press_release";

    private final ReleaseStore store;
    private final QuotationStore quotations;
    private final ReleaseSources sources;
    private final ReleaseDoors doors;
    private final OnceOnly once;
    private final Guard guard;
    private final Audit audit;
    private final Now now;

    Releases(
            ReleaseDoors doors,
            QuotationStore quotations,
            ReleaseSources sources,
            OnceOnly once,
            Audit audit,
            Now now) {
        this.store = doors.store();
        this.guard = doors.guard();
        this.doors = doors;
        this.quotations = quotations;
        this.sources = sources;
        this.once = once;
        this.audit = audit;
        this.now = now;
    }

    /** What saving a block came to. */
    public sealed interface Saved {
        record Done() implements Saved {}

        /** Somebody saved the block since it was opened: their text, beside what was typed. */
        record ChangedMeanwhile(String theirs, int version) implements Saved {}
    }

    /** What asking for approval came to. */
    public sealed interface Approval {
        record Approved() implements Approval {}

        record FactsDiffer(List<Remark> remarks) implements Approval {}

        record QuotationWaits() implements Approval {}

        record AlreadyApproved() implements Approval {}
    }

    /** Begins a release about one body of a round from its approved statements and accepted figures. */
    public Release begin(Actor actor, String roundKey, String body) {
        return begin(actor, roundKey, body, null);
    }

    /**
     * Begins a corrected version of a published release, from its text and the figures of the return as it is now. Where a
     * correction is in hand already it is that one. A quotation has to be approved again by the person quoted.
     */
    public Release correct(Actor actor, String ref) {
        Release earlier = doors.locked(actor, ref, Ask.to(Action.CREATE, "correction"));
        return store.inHand(earlier.id()).orElseGet(() -> {
            Release release = begin(actor, earlier.roundKey(), earlier.aboutBody(), earlier.id());
            store.blocks(earlier.id()).forEach(b -> store.putBlock(release, b.block(), actor.person(), now.instant()));
            store.authors(earlier.id()).forEach(author -> store.addAuthor(release, author));
            store.readers(earlier.id())
                    .forEach(reader -> store.addReader(release, reader, actor.person(), now.instant()));
            quotations.of(earlier.id()).ifPresent(q -> quotations.propose(release, q, actor.person(), now.instant()));
            return release;
        });
    }

    /** As {@link #begin}, once however often the form is sent. */
    public String beginOnce(Actor actor, UUID token, String roundKey, String body) {
        UUID signIn = Acting.current().signIn();
        return once.claim(token, signIn).orElseGet(() -> {
            String ref = begin(actor, roundKey, body).ref();
            once.done(token, signIn, ref);
            return ref;
        });
    }

    public boolean mayBegin(Actor actor, String body) {
        return doors.mayBegin(actor, body);
    }

    private Release begin(Actor actor, String roundKey, String body, @Nullable UUID corrects) {
        if (corrects == null) {
            guard.require(actor, Ask.to(Action.CREATE), ReleaseDoors.fresh(body));
        }
        ReleaseFacts facts = sources.accepted(roundKey, body);
        Release draft = new Release(
                new UUID(0, 0),
                Bodies.INSPECTORATE,
                References.next("PR"),
                roundKey,
                body,
                Release.State.DRAFT,
                1,
                corrects,
                null);
        store.insert(draft, actor.person(), now.instant());
        Release release = store.find(draft.ref()).orElseThrow();
        hold(release, facts);
        FirstDraft.of(facts, FixedText.of(roundKey), sources.plan(roundKey))
                .forEach(block -> store.putBlock(release, block, actor.person(), now.instant()));
        store.addAuthor(release, actor.person());
        store.addReader(release, actor.person(), actor.person(), now.instant());
        audit.changed(actor, Kind.COLLECTION, ref(release), List.of("blocks", "figures"), null);
        return release;
    }

    private void hold(Release release, ReleaseFacts facts) {
        store.hold(release, facts.figures().values(), now.instant());
    }

    /** The release with its blocks rendered and its facts checked; the look is on record before it is shown. */
    public ReleaseView open(Actor actor, String ref) {
        Release release = doors.see(actor, ref, Ask.to(Action.READ));
        audit.looked(actor, ref(release));
        return sources.view(release);
    }

    public List<Release> list(Actor actor) {
        List<Release> visible = doors.doors(actor, store.all()).stream()
                .map(ReleaseDoors.Door::release)
                .toList();
        audit.listed(
                actor,
                OBJECT,
                Bodies.INSPECTORATE,
                visible.stream().map(Release::id).toList());
        return visible;
    }

    /** The release for somebody who may change it. */
    public ReleaseView toEdit(Actor actor, String ref) {
        doors.see(actor, ref, Ask.to(Action.UPDATE));
        return open(actor, ref);
    }

    /** Bodies whose return is accepted and that have no release yet, in the rounds that the actor sees. */
    public List<ReleaseView.Waiting> waiting(Actor actor) {
        return sources.waiting(sources.rounds().all(actor), store.all());
    }

    public Saved save(Actor actor, String ref, BlockKind kind, String text, int version) {
        Release release = doors.locked(actor, ref, Ask.to(Action.UPDATE));
        Optional<StoredBlock> stored = store.blocks(release.id()).stream()
                .filter(b -> b.kind() == kind)
                .findFirst();
        int current = stored.map(StoredBlock::version).orElse(0);
        if (current != version) {
            return new Saved.ChangedMeanwhile(stored.map(StoredBlock::text).orElse(""), current);
        }
        String title = stored.map(b -> b.block().title()).orElse(kind.title());
        store.putBlock(release, new PlannedBlock(kind, title, text), actor.person(), now.instant());
        store.addAuthor(release, actor.person());
        audit.changed(actor, Kind.ALTERATION, ref(release), List.of("block " + kind.key()), null);
        return new Saved.Done();
    }

    /** Takes over the figures of the accepted return as it is now. */
    public void takeOver(Actor actor, String ref) {
        Release release = doors.locked(actor, ref, Ask.to(Action.UPDATE));
        hold(release, sources.accepted(release.roundKey(), release.aboutBody()));
        store.addAuthor(release, actor.person());
        audit.changed(actor, Kind.ALTERATION, ref(release), List.of("figures"), null);
    }

    /** Puts somebody on the short named list of readers before the instant. */
    public void nameReader(Actor actor, String ref, UUID person) {
        Release release = doors.locked(actor, ref, Ask.to(Action.UPDATE));
        store.addReader(release, person, actor.person(), now.instant());
        audit.changed(actor, Kind.GRANT, ref(release), List.of("readers"), null);
    }

    /** Proposes the exact words of a quotation. Never for a real body: nobody invents what a real inspector said. */
    public void propose(Actor actor, String ref, String words, UUID speaker, String speakerLabel) {
        Release release = doors.locked(actor, ref, Ask.to(Action.UPDATE));
        if (!sources.mayQuote(release.aboutBody())) {
            throw new NotFound();
        }
        quotations.propose(
                release, new Quotation(words, speaker, speakerLabel, false, 1), actor.person(), now.instant());
        store.addReader(release, speaker, actor.person(), now.instant());
        store.addAuthor(release, actor.person());
        audit.changed(actor, Kind.ALTERATION, ref(release), List.of("quotation"), null);
    }

    /** The person quoted approves exactly these words: false when they changed since the person read them. */
    public boolean approveQuotation(Actor actor, String ref, int version) {
        Release release = doors.locked(actor, ref, Ask.to(Action.DECIDE, "quotation"));
        boolean approved = quotations.approve(release.id(), version, now.instant());
        if (approved) {
            audit.changed(actor, Kind.ALTERATION, ref(release), List.of("quotation approved"), null);
        }
        return approved;
    }

    /** Approves the release, by somebody who wrote none of it, when its facts agree with the return. */
    public Approval approve(Actor actor, String ref) {
        Release release = doors.find(ref);
        if (release.state() != Release.State.DRAFT) {
            guard.require(actor, Ask.to(Action.READ), doors.subject(actor, release));
            return new Approval.AlreadyApproved();
        }
        release = doors.locked(actor, ref, Ask.to(Action.DECIDE, "approve"));
        Optional<Quotation> quotation = quotations.of(release.id());
        if (quotation.isPresent() && !quotation.get().approved()) {
            return new Approval.QuotationWaits();
        }
        ReleaseView view = sources.view(release);
        if (FactCheck.stops(view.remarks())) {
            return new Approval.FactsDiffer(view.remarks());
        }
        byte[] text = DocumentBytes.write(view.document());
        store.approve(release.id(), actor.person(), now.instant(), text, DocumentBytes.hash(text));
        audit.changed(actor, Kind.ALTERATION, ref(release), List.of("state"), null);
        return new Approval.Approved();
    }

    static ObjectRef ref(Release release) {
        return new ObjectRef(OBJECT, release.id(), release.version(), release.controllerBody());
    }
}
