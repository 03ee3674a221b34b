package org.probity.figure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.probity.access.Action;
import org.probity.access.Actor;
import org.probity.access.Ask;
import org.probity.access.Compartment;
import org.probity.access.Condition;
import org.probity.access.Subject;
import org.probity.audit.Audit;
import org.probity.audit.Given;
import org.probity.audit.Guard;
import org.probity.audit.Kind;
import org.probity.audit.ObjectRef;
import org.probity.platform.database.Walls;
import org.probity.platform.time.Now;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Counting, freezing and following figures back. What is supplied or researched is entered in the nested package. */
@Service
public class Figures {

    /** A kept figure with what its own rules ask: who entered it, and the version that an editor saw. */
    public record Kept(
            Figure figure,
            boolean transcribed,
            boolean sharedWithForce,
            UUID enteredBy,
            int edition,
            @Nullable String evidence) {

        /** In the words of permissions.csv; whether the reader has a place on an inspection is for others to add. */
        public Subject subject() {
            Subject subject = Subject.of(objectClass(), figure.state().word())
                    .controlledBy(figure.controllerBody())
                    .about(figure.body())
                    .authoredBy(enteredBy)
                    .excluded(false);
            return sharedWithForce ? subject.with(Condition.SHARED_WITH_FORCE) : subject;
        }

        public String objectClass() {
            return switch (figure.provenance()) {
                case COUNTED -> "figure";
                case SUPPLIED -> transcribed ? "transcribed_figure" : "supplied_figure";
                case RESEARCHED -> transcribed ? "transcribed_figure" : "researched_figure";
            };
        }
    }

    /**
     * A frozen figure against the same question known today.
     *
     * @param came parts counted now and not then; {@code went} the other way round
     */
    public record Difference(Figure frozen, Figure now, List<Part> came, List<Part> went) {
        public boolean any() {
            return !came.isEmpty() || !went.isEmpty();
        }
    }

    /** A figure that nobody keeps, with what it counts at this moment. */
    public record Moving(Figure figure, List<Part> parts) {}

    private record Counts(Metric metric, Counting what, Counted counted) {}

    private static final Ask READ = Ask.to(Action.READ);
    private static final Ask REFERENCES = Ask.to(Action.READ, "references");
    private static final Ask FREEZE = Ask.to(Action.CREATE, "freeze");

    private final Map<String, Metric> metrics;
    private final FigureStore store;
    private final Guard guard;
    private final Audit audit;
    private final Walls walls;
    private final Now now;
    private final JdbcClient counter;

    Figures(
            List<Metric> metrics,
            FigureStore store,
            Guard guard,
            Audit audit,
            Walls walls,
            Now now,
            @Qualifier("counter") JdbcClient counter) {
        this.metrics = metrics.stream().collect(Collectors.toUnmodifiableMap(Metric::id, Function.identity()));
        this.metrics.keySet().forEach(Definitions::of);
        this.store = store;
        this.guard = guard;
        this.audit = audit;
        this.walls = walls;
        this.now = now;
        this.counter = counter;
    }

    /** Whether some module counts it; else a body can only supply it, or say why it does not. */
    public boolean isCounted(String metric) {
        return metrics.containsKey(metric);
    }

    /** Whether the reader may see the count while it moves. */
    public boolean mayWork(Actor actor, String metric, String body) {
        return isCounted(metric) && guard.may(actor, READ, FigureRules.working(actor, metric, body));
    }

    /** As {@link #look}, for the figure alone and with no reason given. */
    public Figure working(Actor actor, String metric, Counting what) {
        return look(actor, metric, what, Given.NOTHING).figure();
    }

    /**
     * Counts now and keeps nothing. Parts that the reader may not know of are not counted for that reader.
     *
     * @param given the reason, where the body's policy asks for one
     * @throws org.probity.platform.web.NotFound when the reader may not see the moving count
     */
    public Moving look(Actor actor, String metric, Counting what, Given given) {
        guard.require(actor, READ, FigureRules.working(actor, metric, what.body()), given);
        Counts counts = forReader(actor, count(metric, what));
        audit.counted(actor, what.body(), metric, FigureRules.filter(counts.what()));
        return new Moving(
                figure(counts, Figure.State.WORKING, null), counts.counted().parts());
    }

    /**
     * Counts as the counting role and keeps the value, its times and its parts for ever. Neither time lies in the future:
     * a later one becomes the present.
     */
    public Figure freeze(Actor actor, String metric, Counting what, UUID forWhat) {
        guard.require(actor, FREEZE, Subject.of("figure", "frozen").controlledBy(what.body()));
        Counts counts = count(metric, what);
        Figure figure = figure(counts, Figure.State.FROZEN, forWhat);
        store.addFrozen(figure, actor.person());
        store.addParts(figure, counts.counted().parts());
        audit.counted(actor, what.body(), metric, FigureRules.filter(counts.what()));
        ObjectRef object = new ObjectRef("figure", figure.id(), 1, figure.controllerBody());
        audit.changed(actor, Kind.COMBINATION, object, List.of("value", "parts"), null);
        return figure;
    }

    /** Empty for a figure that is not there and for one that the reader may not know of, alike. */
    public Optional<Figure> find(Actor actor, UUID id) {
        return kept(id).filter(kept -> mayRead(actor, kept)).map(Kept::figure);
    }

    /** For a module that has asked its guard about its own object, which holds the figures. */
    public Optional<Kept> kept(UUID id) {
        return store.find(id);
    }

    /** As {@link #kept(UUID)}, for many; in no order. */
    public List<Figure> all(Collection<UUID> ids) {
        return store.all(ids);
    }

    /** The frozen figures of one metric and body, newest first, at most 50; none when the reader may not see them. */
    public List<Figure> frozen(Actor actor, String body, String metric) {
        return guard.may(actor, REFERENCES, Subject.of("figure", "frozen").controlledBy(body))
                ? store.frozen(body, metric)
                : List.of();
    }

    /** What it counted, as far as the reader may know of it; nothing is said of the rest. */
    public List<Part> parts(Actor actor, Figure figure) {
        return known(actor, figure.metric(), figure.body(), store.parts(figure.id()));
    }

    /**
     * The same question as a frozen figure's, known today.
     *
     * @return empty when it is no frozen count, when nobody counts the metric any more, and when the reader may not see
     *     the moving count
     */
    public Optional<Difference> difference(Actor actor, UUID frozen) {
        return find(actor, frozen)
                .filter(figure -> figure.state() == Figure.State.FROZEN)
                .filter(figure -> mayWork(actor, figure.metric(), figure.body()))
                .flatMap(figure -> difference(actor, figure));
    }

    private Optional<Difference> difference(Actor actor, Figure frozen) {
        LocalDate asAt = frozen.asAt();
        if (asAt == null) {
            return Optional.empty();
        }
        Counting today = new Counting(frozen.body(), frozen.period(), asAt, now.instant());
        Counts counts = forReader(actor, count(frozen.metric(), today));
        List<Part> then = parts(actor, frozen);
        List<Part> present = counts.counted().parts();
        audit.counted(actor, frozen.body(), frozen.metric(), FigureRules.filter(counts.what()));
        return Optional.of(new Difference(
                frozen,
                figure(counts, Figure.State.WORKING, null),
                Counted.without(present, then),
                Counted.without(then, present)));
    }

    private Counts count(String id, Counting asked) {
        Metric metric = metrics.get(id);
        if (metric == null) {
            throw new IllegalArgumentException("no module counts " + id);
        }
        Counting what = notAhead(asked);
        Counted counted = walls.asCounter(what.body(), () -> metric.count(counter, what));
        return new Counts(metric, what, counted);
    }

    private Counting notAhead(Counting asked) {
        Instant instant = now.instant();
        LocalDate today = now.today();
        return new Counting(
                asked.body(),
                asked.period(),
                asked.asAt().isAfter(today) ? today : asked.asAt(),
                asked.knownAt().isAfter(instant) ? instant : asked.knownAt());
    }

    /** A count is less what the reader is excluded from (security.md section 3). */
    private Counts forReader(Actor actor, Counts counts) {
        List<Part> all = counts.counted().parts();
        List<Part> known = known(actor, counts.metric().id(), counts.what().body(), all);
        if (known.size() == all.size()) {
            return counts;
        }
        Shape shape = Definitions.of(counts.metric().id()).shape();
        if (shape != Shape.COUNT && shape != Shape.SUM) {
            throw new IllegalStateException("a " + shape.word() + " cannot be made less: "
                    + counts.metric().id());
        }
        return new Counts(counts.metric(), counts.what(), Counted.sum(known));
    }

    private List<Part> known(Actor actor, String metric, String body, List<Part> parts) {
        List<Part> open = parts.stream()
                .filter(part -> mayKnow(actor, body, part.compartment()))
                .toList();
        Metric counting = metrics.get(metric);
        return counting == null ? open : counting.knownTo(actor, open);
    }

    private boolean mayKnow(Actor actor, String body, Compartment compartment) {
        return compartment == Compartment.OPEN || guard.may(actor, READ, FigureRules.working(actor, compartment, body));
    }

    private boolean mayRead(Actor actor, Kept kept) {
        return guard.may(actor, kept.figure().state() == Figure.State.FROZEN ? REFERENCES : READ, kept.subject());
    }

    private Figure figure(Counts counts, Figure.State state, @Nullable UUID forWhat) {
        Counting what = counts.what();
        return new Figure(
                UUID.randomUUID(),
                what.body(),
                what.body(),
                counts.metric().id(),
                counts.metric().version(),
                counts.counted().value(),
                counts.counted().absence(),
                Provenance.COUNTED,
                what.period(),
                what.asAt(),
                what.knownAt(),
                state == Figure.State.FROZEN ? now.instant() : null,
                counts.counted().partsHash(),
                Provenance.COUNTED.phrase(),
                null,
                null,
                state,
                forWhat);
    }
}
