package org.probity.inspection.submission;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
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
import org.probity.figure.Figure;
import org.probity.figure.stated.ResearchedFigures;
import org.probity.inspection.round.BodyInRound;
import org.probity.inspection.round.Places;
import org.probity.inspection.round.Round;
import org.probity.inspection.round.Rounds;
import org.probity.platform.time.Now;
import org.probity.platform.web.NotFound;
import org.springframework.stereotype.Service;

/** Reading and accepting what was sent; and the board of all forces of a round. */
@Service
public class Submissions {

    /**
     * Where one force stands, as far as the inspectorate may know.
     *
     * @param status absent while nothing was signed off: whether a draft was begun is the force's own matter
     * @param transcribed how many figures stand for it that were taken from a published document or found by research
     */
    public record Standing(
            String body,
            BodyInRound in,
            @Nullable ReturnStatus status,
            @Nullable Submission latest,
            int transcribed) {}

    /** What became of an acceptance. */
    public sealed interface Acceptance {
        record Accepted(Submission submission) implements Acceptance {}

        /** A later version came, or it was accepted already. */
        record MovedOn(Submission latest) implements Acceptance {}
    }

    private static final Ask READ = Ask.to(Action.READ);
    private static final Ask ACCEPT = Ask.to(Action.DECIDE, "accept");

    private final SubmissionStore store;
    private final Rounds rounds;
    private final Places places;
    private final ResearchedFigures researched;
    private final Guard guard;
    private final Audit audit;
    private final Now now;

    Submissions(
            SubmissionStore store,
            Rounds rounds,
            Places places,
            ResearchedFigures researched,
            Guard guard,
            Audit audit,
            Now now) {
        this.store = store;
        this.rounds = rounds;
        this.places = places;
        this.researched = researched;
        this.guard = guard;
        this.audit = audit;
        this.now = now;
    }

    /**
     * The accepted return of one force, for documents that are built from it: the caller has asked its guard about the
     * document.
     */
    public Optional<Submission> accepted(UUID round, String body) {
        return store.accepted(round, body);
    }

    /**
     * The newest version of one force's return.
     *
     * @throws NotFound when nothing was sent, and when the reader may not know of it, alike
     */
    public Submission read(Actor actor, UUID round, String body) {
        Submission submission = store.latest(round, body).orElseThrow(NotFound::new);
        guard.require(actor, READ, subject(actor, submission), Given.about(submission.id()));
        audit.looked(actor, object(submission));
        return submission;
    }

    /** One version, for both sides. */
    public Submission read(Actor actor, UUID round, String body, int version) {
        Submission submission = store.version(round, body, version).orElseThrow(NotFound::new);
        guard.require(actor, READ, subject(actor, submission), Given.about(submission.id()));
        audit.looked(actor, object(submission));
        return submission;
    }

    /** As {@link #read(Actor, UUID, String)} without refusal: empty when there is nothing that the reader may know of. */
    public Optional<Submission> find(Actor actor, UUID round, String body) {
        Optional<Submission> found =
                store.latest(round, body).filter(each -> guard.may(actor, READ, subject(actor, each)));
        found.ifPresent(each -> audit.looked(actor, object(each)));
        return found;
    }

    /** Those of them that the reader may read; the look is on record. */
    List<Submission> readable(Actor actor, List<Submission> all) {
        List<Submission> seen = all.stream()
                .filter(each -> guard.may(actor, READ, subject(actor, each)))
                .toList();
        seen.forEach(each -> audit.looked(actor, object(each)));
        return seen;
    }

    /** For the force's own side, which has asked its guard about the return. */
    public Optional<Submission> latest(UUID round, String body) {
        return store.latest(round, body);
    }

    /** The bodies of the round by where they stand, as far as the reader may know of them. */
    public List<Standing> board(Actor actor, Round round) {
        Map<String, Submission> sent = new HashMap<>();
        store.latest(round.id()).forEach(each -> sent.put(each.body(), each));
        List<String> notSupplied = store.notSupplied(round.id());
        Map<String, List<Figure>> transcribed =
                researched.approvedFor(round.id()).stream().collect(Collectors.groupingBy(Figure::body));
        Places.Reach reach = places.reach(actor, round.id());
        List<Standing> board = new ArrayList<>();
        for (BodyInRound in : rounds.bodies(round.id())) {
            Submission latest = sent.get(in.body());
            int found = transcribed.getOrDefault(in.body(), List.of()).size();
            if (latest == null) {
                boolean silent = found == 0 && notSupplied.contains(in.body());
                board.add(new Standing(in.body(), in, silent ? ReturnStatus.NOT_SUPPLIED : null, null, found));
            } else if (guard.may(actor, READ, reach.on(subject(latest), in.body()))) {
                board.add(new Standing(in.body(), in, latest.status(), latest, found));
            }
        }
        audit.listed(
                actor,
                "return",
                Access.INSPECTORATE,
                sent.values().stream().map(Submission::id).toList());
        return board;
    }

    public boolean mayAccept(Actor actor, Submission submission) {
        return submission.status() != ReturnStatus.ACCEPTED && guard.may(actor, ACCEPT, subject(actor, submission));
    }

    /** The inspectorate takes it as it is. */
    public Acceptance accept(Actor actor, UUID round, String body, int version) {
        Submission latest = store.latest(round, body).orElseThrow(NotFound::new);
        guard.require(actor, READ, subject(actor, latest), Given.about(latest.id()));
        if (latest.version() != version || latest.status() == ReturnStatus.ACCEPTED) {
            return new Acceptance.MovedOn(latest);
        }
        guard.require(actor, ACCEPT, subject(actor, latest), Given.about(latest.id()));
        store.move(latest, "accepted", QueryMessage.Side.INSPECTORATE, actor.person(), now.instant());
        audit.changed(actor, Kind.ALTERATION, object(latest), List.of("state"), null);
        return new Acceptance.Accepted(store.latest(round, body).orElseThrow());
    }

    /** For the signing of a return, which has asked its guard. */
    public void record(Actor signatory, Submission submission) {
        store.add(submission);
        store.move(submission, "submitted", QueryMessage.Side.FORCE, signatory.person(), submission.signedAt());
        audit.disclosed(signatory, object(submission), submission.cells().size(), "the inspectorate");
    }

    /** Nothing came by the last day. Carried out by the job of that name. */
    public void noteNotSupplied(Actor job, UUID round, String body) {
        Subject draft =
                Subject.of("return", "draft").controlledBy(Access.INSPECTORATE).with(Condition.OWN_JOB);
        guard.require(job, Ask.to(Action.UPDATE, "not supplied"), draft);
        store.notSupplied(Access.INSPECTORATE, round, body, now.instant());
        audit.changed(
                job, Kind.ALTERATION, new ObjectRef("return", round, 1, Access.INSPECTORATE), List.of("state"), null);
    }

    /** The bodies of which it was noted that nothing came; a force learns of itself alone. */
    public List<String> notSupplied(UUID round) {
        return store.notSupplied(round);
    }

    /** In the words of permissions.csv, with what the grants ask of an inspector. */
    Subject subject(Actor actor, Submission submission) {
        return places.on(subject(submission), actor, submission.round(), submission.body());
    }

    /** As {@link #subject(Actor, Submission)}, before anything is said of the reader. */
    static Subject subject(Submission submission) {
        return Subject.of("return", submission.status().state())
                .controlledBy(submission.body())
                .about(submission.body())
                .with(Condition.SUBMITTED_VERSION);
    }

    static ObjectRef object(Submission submission) {
        return new ObjectRef("return", submission.id(), submission.version(), submission.body());
    }
}
