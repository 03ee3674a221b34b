package org.probity.report.text;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.probity.figure.Absence;
import org.probity.figure.Figure;
import org.probity.figure.Period;
import org.probity.figure.Provenance;
import org.probity.organisation.Body;
import org.probity.organisation.BodyKind;
import org.probity.report.text.ReleaseFacts.RoundFacts;
import org.probity.report.text.ReleaseFacts.Stated;

/** Facts about a body, put together sentence by sentence. */
final class GivenFacts {

    private final Body body;
    private final Map<String, Figure> figures = new LinkedHashMap<>();
    private final List<Stated> statements = new ArrayList<>();

    private GivenFacts(Body body) {
        this.body = body;
    }

    static GivenFacts norfolk() {
        return new GivenFacts(body("norfolk", "Norfolk Constabulary", "Norfolk", "the constabulary"));
    }

    static GivenFacts nottinghamshire() {
        return new GivenFacts(body("nottinghamshire", "Nottinghamshire Police", "Nottinghamshire", "the force"));
    }

    GivenFacts with(GivenFigure figure) {
        figures.put(figure.metric, figure.figure());
        return this;
    }

    GivenFacts stating(String key, String block, String text) {
        statements.add(new Stated(key, block, text, Optional.empty()));
        return this;
    }

    GivenFacts clashing(String key, String block, String text, String other) {
        statements.add(new Stated(key, block, text, Optional.of(other)));
        return this;
    }

    ReleaseFacts facts() {
        return new ReleaseFacts(
                new RoundFacts("revisit-2012", "Revisit of 2012", "asked", "criteria", "basis", "fieldwork", 2011),
                body,
                figures,
                statements);
    }

    static String said(String rule, GivenFacts given) {
        StringBuilder words = new StringBuilder();
        Sentences.say(Sentences.rule(rule).orElseThrow(), given.facts()).forEach(s -> words.append(s.text()));
        return words.toString();
    }

    static GivenFigure figure(String metric, int value, Period period) {
        return new GivenFigure(metric, BigDecimal.valueOf(value), null, period);
    }

    static GivenFigure figure(String metric, Absence absence, Period period) {
        return new GivenFigure(metric, null, absence, period);
    }

    static final class GivenFigure {
        private final UUID id = UUID.randomUUID();
        private final String metric;
        private final @Nullable BigDecimal value;
        private final @Nullable Absence absence;
        private final Period period;
        private Provenance provenance = Provenance.SUPPLIED;
        private @Nullable String wording;

        private GivenFigure(String metric, @Nullable BigDecimal value, @Nullable Absence absence, Period period) {
            this.metric = metric;
            this.value = value;
            this.absence = absence;
            this.period = period;
        }

        GivenFigure from(Provenance where) {
            provenance = where;
            return this;
        }

        GivenFigure worded(String strength) {
            wording = strength;
            return this;
        }

        Figure figure() {
            return new Figure(
                    id,
                    "norfolk",
                    "norfolk",
                    metric,
                    1,
                    value,
                    absence,
                    provenance,
                    period,
                    LocalDate.of(2012, 7, 31),
                    null,
                    Instant.parse("2012-09-01T09:00:00Z"),
                    "",
                    "test",
                    wording,
                    null,
                    Figure.State.SIGNED,
                    null);
        }
    }

    private static Body body(String id, String formal, String shortName, String noun) {
        return new Body(
                id,
                formal,
                true,
                shortName,
                shortName,
                BodyKind.TERRITORIAL,
                noun,
                "Chief Constable",
                null,
                false,
                "Eastern",
                null,
                null,
                1,
                1,
                true,
                true);
    }
}
