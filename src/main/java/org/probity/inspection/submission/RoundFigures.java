package org.probity.inspection.submission;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.probity.figure.Absence;
import org.probity.figure.Figure;
import org.probity.figure.Provenance;
import org.probity.figure.stated.ResearchedFigures;
import org.probity.inspection.round.AskedMetric;
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
    private final ResearchedFigures researched;

    RoundFigures(Rounds rounds, Submissions submissions, ResearchedFigures researched) {
        this.rounds = rounds;
        this.submissions = submissions;
        this.researched = researched;
    }

    /** In the order in which the round asks; the caller has asked its guard about the document that will hold them. */
    public List<Figure> of(UUID round, String body) {
        Round known = rounds.find(round).orElseThrow(NotFound::new);
        List<Figure> found = found(round, body);
        List<Figure> sent =
                submissions.accepted(round, body).map(Submission::figures).orElse(List.of());
        boolean nothingCame = found.isEmpty() && submissions.notSupplied(round).contains(body);
        List<Figure> standing = new ArrayList<>();
        Set<String> asked = new HashSet<>();
        for (AskedMetric metric : rounds.metrics(round)) {
            asked.add(metric.metric());
            Figure figure = first(metric.metric(), sent, found);
            if (figure != null) {
                standing.add(figure);
            } else if (nothingCame && metric.of() == AskedMetric.Of.FORCE) {
                standing.add(notSupplied(known, body, metric));
            }
        }
        found.stream().filter(figure -> asked.add(figure.metric())).forEach(standing::add);
        return standing;
    }

    /** The newest of each metric that a lead approved. */
    private List<Figure> found(UUID round, String body) {
        return researched.approvedFor(round, body).reversed();
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
