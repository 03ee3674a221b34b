package org.probity.inspection.submission;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.probity.access.Actor;
import org.probity.figure.Absence;
import org.probity.figure.Figure;
import org.probity.figure.Provenance;
import org.probity.figure.stated.ResearchedFigures;
import org.probity.inspection.round.AskedMetric;
import org.probity.inspection.round.BodyInRound;
import org.probity.inspection.round.Round;
import org.probity.inspection.round.Rounds;
import org.probity.platform.web.NotFound;
import org.probity.platform.words.Words;
import org.springframework.stereotype.Service;

/**
 * The figures that stand for a body in a round, one a metric: the accepted return, and what the inspectorate researched or
 * transcribed and a lead approved. Where nothing came until the window closed, each metric asked of the force is
 * not-supplied, and never 0. What a published document does not state is not here at all: neither 0 nor not-held
 * (domain.md 14.1, trap 9).
 */
@Service
public class RoundFigures {

    private static final String NO_PARTS = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    private final Rounds rounds;
    private final Submissions submissions;
    private final RoundSubmissionStore store;
    private final ResearchedFigures researched;

    RoundFigures(Rounds rounds, Submissions submissions, RoundSubmissionStore store, ResearchedFigures researched) {
        this.rounds = rounds;
        this.submissions = submissions;
        this.store = store;
        this.researched = researched;
    }

    /**
     * The figures of every body of a round.
     *
     * @param figures by body and metric
     * @param open bodies whose return is sent and not accepted
     */
    public record OfAll(Map<String, Map<String, Figure>> figures, Set<String> open) {
        public Map<String, Figure> of(String body) {
            return figures.getOrDefault(body, Map.of());
        }
    }

    /** In the order in which the round asks; the caller has asked its guard about the document that will hold them. */
    public List<Figure> of(UUID round, String body) {
        List<Figure> sent =
                submissions.accepted(round, body).map(Submission::figures).orElse(List.of());
        boolean silent = submissions.notSupplied(round).contains(body);
        return standing(new Asked(rounds, round), body, sent, researched.approvedFor(round, body), silent);
    }

    /**
     * As {@link #of}, of all bodies, in a handful of statements; the caller leaves out what its reader may not see.
     *
     * @param sentToo whether figures of returns that are sent and not accepted stand too
     */
    public OfAll all(UUID round, boolean sentToo) {
        Asked asked = new Asked(rounds, round);
        Map<String, Submission> sent =
                store.standing(round).stream().collect(Collectors.toMap(Submission::body, Function.identity()));
        Map<String, List<Figure>> found =
                researched.approvedFor(round).stream().collect(Collectors.groupingBy(Figure::body));
        Set<String> silent = Set.copyOf(submissions.notSupplied(round));
        Map<String, Map<String, Figure>> figures = new HashMap<>();
        Set<String> open = new HashSet<>();
        for (BodyInRound in : rounds.bodies(round)) {
            Submission one = sent.get(in.body());
            boolean accepted = one != null && one.status() == ReturnStatus.ACCEPTED;
            if (one != null && !accepted) {
                open.add(in.body());
            }
            List<Figure> cells = one != null && (accepted || sentToo) ? one.figures() : List.of();
            Map<String, Figure> byMetric = new LinkedHashMap<>();
            standing(asked, in.body(), cells, found.getOrDefault(in.body(), List.of()), silent.contains(in.body()))
                    .forEach(figure -> byMetric.put(figure.metric(), figure));
            figures.put(in.body(), byMetric);
        }
        return new OfAll(figures, open);
    }

    /** What one body answered in every round, as accepted, as far as the reader may see; in no order. */
    public List<Past> history(Actor actor, String body) {
        return submissions.readable(actor, store.accepted(body)).stream()
                .flatMap(sent -> rounds.find(sent.round()).stream()
                        .flatMap(round -> sent.figures().stream().map(figure -> new Past(figure, round))))
                .toList();
    }

    /** A figure and the round that asked for it. */
    public record Past(Figure figure, Round round) {}

    /** What a round asks, read once. */
    private record Asked(Round round, List<AskedMetric> metrics) {
        Asked(Rounds rounds, UUID round) {
            this(rounds.find(round).orElseThrow(NotFound::new), rounds.metrics(round));
        }
    }

    /** @param approved in the order of entry: the newest of each metric stands */
    private static List<Figure> standing(
            Asked asked, String body, List<Figure> sent, List<Figure> approved, boolean silent) {
        List<Figure> found = approved.reversed();
        boolean nothingCame = found.isEmpty() && silent;
        List<Figure> standing = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (AskedMetric metric : asked.metrics()) {
            known.add(metric.metric());
            Figure figure = first(metric.metric(), sent, found);
            if (figure != null) {
                standing.add(figure);
            } else if (nothingCame && metric.of() == AskedMetric.Of.FORCE) {
                standing.add(notSupplied(asked.round(), body, metric));
            }
        }
        found.stream().filter(figure -> known.add(figure.metric())).forEach(standing::add);
        return standing;
    }

    private static @Nullable Figure first(String metric, List<Figure> sent, List<Figure> found) {
        for (List<Figure> figures : List.of(sent, found)) {
            for (Figure figure : figures) {
                if (figure.metric().equals(metric)) {
                    return figure;
                }
            }
        }
        return null;
    }

    /** Stored nowhere: the same round, body and metric give the same id for ever. */
    private static Figure notSupplied(Round round, String body, AskedMetric asked) {
        String name = "not-supplied:" + round.id() + ":" + body + ":" + asked.metric();
        String source = "asked for in the round; nothing came by "
                + Words.date(round.plan().returnsTo());
        BigDecimal none = null;
        return new Figure(
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)),
                body,
                body,
                asked.metric(),
                1,
                none,
                Absence.NOT_SUPPLIED,
                Provenance.SUPPLIED,
                asked.period(),
                null,
                null,
                null,
                NO_PARTS,
                source,
                null,
                null,
                Figure.State.SIGNED,
                round.id());
    }
}
