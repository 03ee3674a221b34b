package org.probity.inspection.wave;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import org.probity.inspection.wave.Wave.Plan;
import org.probity.inspection.wave.Wave.State;
import org.probity.organisation.Bodies;
import org.probity.platform.reference.References;
import org.probity.platform.time.Now;
import org.probity.platform.web.NotFound;
import org.springframework.stereotype.Service;

/** Loading a wave from its two files, and reading what it says. */
@Service
public class Waves {

    private static final String CLASS = "public_survey";
    private static final Ask COMMIT = Ask.to(Action.DECIDE, "commit");

    /** What the two files of a wave come to before they are taken. */
    public record Trial(QuestionSheet.Read questions, ReplySheet.Read replies, Rows rows) {

        public boolean isWhole() {
            return questions.faults().isEmpty() && replies.faults().isEmpty();
        }
    }

    /** The files' own rows, for the file of what was not taken. */
    public record Rows(List<SheetRow> questions, List<SheetRow> replies) {}

    private final WaveStore store;
    private final Bodies bodies;
    private final Guard guard;
    private final Audit audit;
    private final Now now;

    Waves(WaveStore store, Bodies bodies, Guard guard, Audit audit, Now now) {
        this.store = store;
        this.bodies = bodies;
        this.guard = guard;
        this.audit = audit;
        this.now = now;
    }

    /**
     * Sets a wave out with its files, which are tried and not yet taken.
     *
     * @return its reference
     */
    public String draft(Actor analyst, @Nullable UUID round, Plan plan, DataFile questions, DataFile replies) {
        guard.require(analyst, Ask.to(Action.CREATE), raw(analyst));
        Wave.Files files = new Wave.Files(questions.name(), questions.hash(), replies.name(), replies.hash());
        Wave wave = new Wave(
                UUID.randomUUID(),
                References.next("WV"),
                round,
                plan,
                State.RAW,
                analyst.person(),
                now.instant(),
                files,
                List.of());
        store.add(wave, questions, replies);
        audit.changed(analyst, Kind.COLLECTION, object(wave), List.of("plan", "files"), null);
        return wave.ref();
    }

    /** @return false where the wave was taken meanwhile */
    public boolean replace(Actor analyst, String ref, DataFile questions, DataFile replies) {
        Wave wave = required(ref);
        guard.require(analyst, Ask.to(Action.UPDATE), raw(analyst), Given.about(wave.id()));
        boolean replaced = store.replace(wave.id(), questions, replies);
        if (replaced) {
            audit.changed(analyst, Kind.ALTERATION, object(wave), List.of("files"), null);
        }
        return replaced;
    }

    /** What the waiting files hold; writes nothing. */
    public Trial trial(Actor analyst, String ref) {
        Wave wave = required(ref);
        guard.require(analyst, Ask.to(Action.UPDATE), raw(analyst), Given.about(wave.id()));
        return trial(wave).orElseThrow(NotFound::new);
    }

    private Optional<Trial> trial(Wave wave) {
        return store.waiting(wave.id()).map(files -> {
            Rows rows = new Rows(
                    DataFile.rows(files.questions(), files.questionsFile()),
                    DataFile.rows(files.replies(), files.repliesFile()));
            QuestionSheet.Read questions = QuestionSheet.read(rows.questions());
            ReplySheet.Read replies = questions.faults().isEmpty()
                    ? new ReplySheet(questions.questions(), new ForceNames(bodies.forces())).read(rows.replies())
                    : new ReplySheet.Read(List.of(), List.of());
            return new Trial(questions, replies, rows);
        });
    }

    /** The rows with faults, as they were sent: single replies, so whoever asks has just proved who they are. */
    public byte[] rejects(Actor analyst, String ref) {
        Wave wave = required(ref);
        guard.require(analyst, Ask.to(Action.READ), raw(analyst), Given.about(wave.id()));
        Trial trial = trial(wave).orElseThrow(NotFound::new);
        audit.looked(analyst, object(wave));
        return trial.questions().faults().isEmpty()
                ? RowFault.rejects(trial.rows().replies(), trial.replies().faults())
                : RowFault.rejects(trial.rows().questions(), trial.questions().faults());
    }

    /**
     * Takes the files whole, or not at all. By whoever sent them.
     *
     * @return false where there are faults, or it was taken already; then nothing is written
     */
    public boolean commit(Actor analyst, String ref) {
        Wave wave = required(ref);
        Subject batch = Subject.of("import_batch", "dry_run")
                .controlledBy(Access.INSPECTORATE)
                .ownedBy(wave.authoredBy())
                .with(Condition.SCANNED);
        guard.require(analyst, COMMIT, batch, Given.about(wave.id()));
        Optional<Trial> trial = trial(wave).filter(Trial::isWhole);
        trial.ifPresent(whole -> {
            store.take(wave.id(), whole.questions().questions(), whole.replies().replies(), now.instant());
            audit.changed(analyst, Kind.COLLECTION, object(wave), List.of("questions", "replies", "state"), null);
        });
        return trial.isPresent();
    }

    /** @throws NotFound for one that is not there and for one that is not the reader's to know of, alike */
    public Wave get(Actor actor, String ref) {
        Wave wave = required(ref);
        guard.require(actor, ask(wave), subject(wave), Given.about(wave.id()));
        return wave;
    }

    /** The latest first, as far as the reader may know of them. */
    public List<Wave> all(Actor actor) {
        return store.all().stream()
                .filter(wave -> guard.may(actor, Ask.to(Action.LIST), subject(wave)))
                .toList();
    }

    /** Estimates alone: nobody reads single replies in them. */
    public Results results(Actor actor, Wave wave) {
        guard.require(actor, Ask.to(Action.READ), subject(wave), Given.about(wave.id()));
        audit.looked(actor, object(wave));
        return results(wave);
    }

    /** For a module that has asked its guard about what it will make of them. */
    public Results results(Wave wave) {
        return new Results(wave.questions(), store.replies(wave.id()));
    }

    /** As {@link #results(Wave)}; only a wave that was taken. */
    public Optional<Wave> find(String ref) {
        return References.isReference(ref)
                ? store.find(ref).filter(wave -> wave.state() == State.ESTIMATE)
                : Optional.empty();
    }

    /** As {@link #find}, all of them, the latest first. */
    public List<Wave> taken() {
        return store.all().stream()
                .filter(wave -> wave.state() == State.ESTIMATE)
                .toList();
    }

    public boolean mayDraft(Actor actor) {
        return guard.may(actor, Ask.to(Action.CREATE), raw(actor));
    }

    private Wave required(String ref) {
        return (References.isReference(ref) ? store.find(ref) : Optional.<Wave>empty()).orElseThrow(NotFound::new);
    }

    /** A wave whose files wait shows no reply: its page asks for the right to change it. */
    private static Ask ask(Wave wave) {
        return Ask.to(wave.state() == State.RAW ? Action.UPDATE : Action.READ);
    }

    /** Files with contact data are refused before anything of them is kept. */
    private static Subject raw(Actor actor) {
        return Subject.of(CLASS, "raw")
                .controlledBy(Access.INSPECTORATE)
                .authoredBy(actor.person())
                .with(Condition.NO_CONTACT_DATA);
    }

    private static Subject subject(Wave wave) {
        return Subject.of(CLASS, wave.state().word())
                .controlledBy(Access.INSPECTORATE)
                .authoredBy(wave.authoredBy())
                .excluded(false)
                .with(Condition.NO_CONTACT_DATA, Condition.N_AT_LEAST_THRESHOLD);
    }

    private static ObjectRef object(Wave wave) {
        return new ObjectRef(CLASS, wave.id(), 1, Access.INSPECTORATE);
    }
}
