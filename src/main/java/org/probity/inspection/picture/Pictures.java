package org.probity.inspection.picture;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.probity.access.Access;
import org.probity.access.Actor;
import org.probity.audit.Audit;
import org.probity.figure.Definition;
import org.probity.inspection.round.AskedMetric;
import org.probity.inspection.round.Places;
import org.probity.inspection.round.Round;
import org.probity.inspection.round.Rounds;
import org.probity.inspection.submission.Queries;
import org.probity.inspection.submission.RoundFigures;
import org.probity.inspection.submission.Submissions;
import org.probity.organisation.Bodies;
import org.probity.platform.web.NotFound;
import org.springframework.stereotype.Service;

/** One measure over all forces whose returns the reader may see. */
@Service
class Pictures {

    private final Rounds rounds;
    private final Places places;
    private final Submissions submissions;
    private final RoundFigures figures;
    private final Queries queries;
    private final Bodies bodies;
    private final Audit audit;

    Pictures(
            Rounds rounds,
            Places places,
            Submissions submissions,
            RoundFigures figures,
            Queries queries,
            Bodies bodies,
            Audit audit) {
        this.rounds = rounds;
        this.places = places;
        this.submissions = submissions;
        this.figures = figures;
        this.queries = queries;
        this.bodies = bodies;
        this.audit = audit;
    }

    /** @throws NotFound for a round, a measure or a base that is not there or not the reader's to see */
    Reading read(Actor actor, String key, Picked picked) {
        if (!actor.body().equals(Access.INSPECTORATE)) {
            throw new NotFound();
        }
        Round round = rounds.get(actor, key);
        List<AskedMetric> asked = rounds.metrics(round.id());
        Definition measure = asked.stream()
                .map(AskedMetric::definition)
                .filter(each -> picked.metric() == null || each.id().equals(picked.metric()))
                .findFirst()
                .orElseThrow(NotFound::new);
        List<Definition> bases = AgainstRules.of(measure, asked);
        Definition base = picked.per() == null
                ? AgainstRules.usual(measure, asked)
                : bases.stream()
                        .filter(each -> each.id().equals(picked.per()))
                        .findFirst()
                        .orElseThrow(NotFound::new);
        return new Reading(
                round,
                measure,
                base,
                picked.sentToo(),
                new Reading.Choices(asked.stream().map(AskedMetric::definition).toList(), bases),
                rows(actor, round, measure, base, picked.sentToo()));
    }

    /** The same for a file, which leaves the service. */
    Reading take(Actor actor, String key, Picked picked) {
        Reading reading = read(actor, key, picked);
        audit.counted(
                actor,
                Access.INSPECTORATE,
                "return",
                "round=" + key + "&metric=" + reading.measure().id() + "&file=csv");
        return reading;
    }

    private List<Reading.Row> rows(
            Actor actor, Round round, Definition measure, @Nullable Definition base, boolean sentToo) {
        RoundFigures.OfAll now = figures.all(round.id(), sentToo);
        UUID previous = round.plan().previous();
        RoundFigures.@Nullable OfAll then = previous == null ? null : figures.all(previous, false);
        Places.Reach reach = places.reach(actor, round.id());
        return submissions.board(actor, round).stream()
                .map(standing -> new Reading.Row(
                        bodies.get(standing.body()),
                        now.of(standing.body()).get(measure.id()),
                        then == null ? null : then.of(standing.body()).get(measure.id()),
                        base == null ? null : now.of(standing.body()).get(base.id()),
                        stage(actor, reach, standing, now.open().contains(standing.body()))))
                .sorted(Comparator.comparing(row -> row.body().shortName()))
                .toList();
    }

    private Reading.Row.Stage stage(Actor actor, Places.Reach reach, Submissions.Standing standing, boolean open) {
        String words = standing.status() == null
                ? standing.transcribed() > 0 ? "From a published document" : "Nothing signed off yet"
                : standing.status().words();
        boolean mayAsk = standing.latest() != null && queries.mayAsk(actor, reach, standing.latest());
        return new Reading.Row.Stage(words, open, mayAsk);
    }
}
