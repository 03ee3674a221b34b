package org.probity.inspection.research;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.probity.access.Access;
import org.probity.access.Action;
import org.probity.access.Actor;
import org.probity.access.Ask;
import org.probity.access.Condition;
import org.probity.access.Subject;
import org.probity.audit.Audit;
import org.probity.audit.Given;
import org.probity.audit.Guard;
import org.probity.audit.Kind;
import org.probity.audit.ObjectRef;
import org.probity.exchange.SheetRow;
import org.probity.inspection.load.DataFile;
import org.probity.inspection.load.ForceNames;
import org.probity.inspection.load.RowFault;
import org.probity.inspection.research.Study.Plan;
import org.probity.inspection.research.Study.State;
import org.probity.organisation.Bodies;
import org.probity.platform.reference.References;
import org.probity.platform.time.Now;
import org.probity.platform.web.NotFound;
import org.springframework.stereotype.Service;

/** Loading a study from its file, and reading what it holds. */
@Service
public class Studies {

    private static final String CLASS = "research_study";
    private static final Ask COMMIT = Ask.to(Action.DECIDE, "commit");

    /** What the file comes to before it is taken. */
    public record Trial(StudySheet.Read read, List<SheetRow> rows) {

        public boolean isWhole() {
            return read.faults().isEmpty();
        }
    }

    private final StudyStore store;
    private final Bodies bodies;
    private final Guard guard;
    private final Audit audit;
    private final Now now;

    Studies(StudyStore store, Bodies bodies, Guard guard, Audit audit, Now now) {
        this.store = store;
        this.bodies = bodies;
        this.guard = guard;
        this.audit = audit;
        this.now = now;
    }

    /** @return its reference; the file is tried and not yet taken */
    public String draft(Actor analyst, UUID round, Plan plan, DataFile file) {
        Study study = new Study(
                UUID.randomUUID(),
                References.next("ST"),
                round,
                plan,
                State.DRAFT,
                analyst.person(),
                now.instant(),
                file.name(),
                file.hash());
        guard.require(analyst, Ask.to(Action.CREATE), subject(study));
        store.add(study, file);
        audit.changed(analyst, Kind.COLLECTION, object(study), List.of("plan", "file"), null);
        return study.ref();
    }

    /** @return false where it was taken meanwhile */
    public boolean replace(Actor analyst, String ref, DataFile file) {
        Study study = required(ref);
        guard.require(analyst, Ask.to(Action.UPDATE), subject(study), Given.about(study.id()));
        boolean replaced = study.state() == State.DRAFT && store.replace(study.id(), file);
        if (replaced) {
            audit.changed(analyst, Kind.ALTERATION, object(study), List.of("file"), null);
        }
        return replaced;
    }

    /** What the waiting file holds; writes nothing. */
    public Trial trial(Actor actor, String ref) {
        Study study = required(ref);
        guard.require(actor, Ask.to(Action.READ), subject(study), Given.about(study.id()));
        return trial(study).orElseThrow(NotFound::new);
    }

    private Optional<Trial> trial(Study study) {
        return store.waiting(study.id()).map(file -> {
            List<SheetRow> rows = DataFile.rows(file.name(), file.bytes());
            return new Trial(new StudySheet(new ForceNames(bodies.forces())).read(rows), rows);
        });
    }

    /** The rows with faults, as they were sent. */
    public byte[] rejects(Actor actor, String ref) {
        Trial trial = trial(actor, ref);
        audit.looked(actor, object(required(ref)));
        return RowFault.rejects(trial.rows(), trial.read().faults());
    }

    /**
     * Takes the file whole, or not at all. By whoever sent it.
     *
     * @return false where there are faults, or it was taken already; then nothing is written
     */
    public boolean commit(Actor analyst, String ref) {
        Study study = required(ref);
        Subject batch = Subject.of("import_batch", "dry_run")
                .controlledBy(Access.INSPECTORATE)
                .ownedBy(study.authoredBy())
                .with(Condition.SCANNED);
        guard.require(analyst, COMMIT, batch, Given.about(study.id()));
        Optional<Trial> trial = trial(study).filter(Trial::isWhole);
        trial.ifPresent(whole -> {
            store.take(study.id(), whole.read().sightings(), now.instant());
            audit.changed(analyst, Kind.COLLECTION, object(study), List.of("sightings", "state"), null);
        });
        return trial.isPresent();
    }

    /** @throws NotFound for one that is not there and for one that is not the reader's to know of, alike */
    public Study get(Actor actor, String ref) {
        Study study = required(ref);
        guard.require(actor, Ask.to(Action.READ), subject(study), Given.about(study.id()));
        return study;
    }

    /** The latest first, as far as the reader may know of them. */
    public List<Study> all(Actor actor) {
        return store.all().stream()
                .filter(study -> guard.may(actor, Ask.to(Action.LIST), subject(study)))
                .toList();
    }

    public List<Sighting> sightings(Actor actor, Study study) {
        guard.require(actor, Ask.to(Action.READ), subject(study), Given.about(study.id()));
        audit.looked(actor, object(study));
        return store.sightings(study.id());
    }

    /** For a module that has asked its guard about what it will make of them. */
    public List<Sighting> sightings(Study study) {
        return store.sightings(study.id());
    }

    /** As {@link #sightings(Study)}; only a study that was taken. */
    public Optional<Study> find(String ref) {
        return References.isReference(ref)
                ? store.find(ref).filter(study -> study.state() == State.LOADED)
                : Optional.empty();
    }

    /** As {@link #find}, all of them, the latest first. */
    public List<Study> taken() {
        return store.all().stream()
                .filter(study -> study.state() == State.LOADED)
                .toList();
    }

    /** Reference of the referral that was prepared from each case. */
    public Map<String, String> referrals(Study study) {
        return store.referrals(study.id());
    }

    public boolean mayDraft(Actor actor) {
        return guard.may(
                actor,
                Ask.to(Action.CREATE),
                Subject.of(CLASS, "draft").controlledBy(Access.INSPECTORATE).authoredBy(actor.person()));
    }

    /** Whether they prepare referrals and figures from it. */
    public boolean mayPrepare(Actor actor, Study study) {
        return study.state() == State.LOADED && guard.may(actor, Ask.to(Action.UPDATE), subject(study));
    }

    /** One that they prepare referrals and figures from. */
    Study mine(Actor analyst, String ref) {
        Study study = get(analyst, ref);
        guard.require(analyst, Ask.to(Action.UPDATE), subject(study), Given.about(study.id()));
        if (study.state() != State.LOADED) {
            throw new NotFound();
        }
        return study;
    }

    void used(Actor analyst, Study study, String what) {
        audit.changed(analyst, Kind.ALTERATION, object(study), List.of(what), null);
    }

    private Study required(String ref) {
        return (References.isReference(ref) ? store.find(ref) : Optional.<Study>empty()).orElseThrow(NotFound::new);
    }

    private static Subject subject(Study study) {
        return Subject.of(CLASS, study.state().word())
                .controlledBy(Access.INSPECTORATE)
                .authoredBy(study.authoredBy())
                .excluded(false);
    }

    private static ObjectRef object(Study study) {
        return new ObjectRef(CLASS, study.id(), 1, Access.INSPECTORATE);
    }
}
