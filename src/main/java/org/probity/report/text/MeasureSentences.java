package org.probity.report.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.probity.figure.Absence;
import org.probity.figure.Definition;
import org.probity.figure.Definition.Saying;
import org.probity.figure.Figure;
import org.probity.figure.FigureWords;
import org.probity.figure.Shape;
import org.probity.platform.words.Words;

/** What a release says of a figure that has no rule of its own: the words that its measure brings, else its title. */
final class MeasureSentences {

    private MeasureSentences() {}

    static List<Span> say(String metric, ReleaseFacts facts, Prose prose) {
        Optional<Figure> found = facts.figure(metric);
        return found.map(figure -> figure.absence() != null ? absent(figure, prose) : present(figure, prose))
                .orElse(List.of());
    }

    private static List<Span> present(Figure figure, Prose prose) {
        Saying saying = figure.definition().saying();
        if (saying == null) {
            String period = figure.period().from() == null && figure.period().to() == null
                    ? ""
                    : ", " + Prose.lower(prose.periodStart(figure));
            return prose.line()
                    .say(figure.definition().title() + ": ")
                    .figure(number(figure), figure)
                    .say(period + ".")
                    .spans();
        }
        return prose.line()
                .say(prose.periodStart(figure) + " ")
                .figure(said(saying, figure), figure)
                .say(".")
                .spans();
    }

    private static String said(Saying saying, Figure figure) {
        BigDecimal value = value(figure);
        if (value.signum() == 0) {
            return saying.none();
        }
        @Nullable String many = saying.many();
        boolean one = value.compareTo(BigDecimal.ONE) == 0;
        return one || many == null ? saying.one() : many.replace("{n}", number(figure));
    }

    /** Words to nine and figures from 10 for things that are counted; as in a table for the rest. */
    private static String number(Figure figure) {
        BigDecimal value = value(figure);
        Shape shape = figure.definition().shape();
        boolean things = shape == Shape.COUNT || shape == Shape.SUM;
        if (things && value.signum() == 0) {
            return "none";
        }
        return things && value.stripTrailingZeros().scale() <= 0
                ? Words.numberInText(value.longValueExact())
                : FigureWords.shown(figure);
    }

    /** Absence has words of its own, and never those of zero. */
    private static List<Span> absent(Figure figure, Prose prose) {
        String what = Prose.lower(title(figure.definition()));
        Absence absence = Objects.requireNonNull(figure.absence());
        return switch (absence) {
            case NOT_HELD -> line(prose, figure, prose.theForceStart() + " ", "does not hold", " a figure for " + what);
            case NOT_SUPPLIED ->
                line(prose, figure, prose.theForceStart() + " ", "did not supply", " a figure for " + what);
            case NOT_APPLICABLE ->
                line(prose, figure, Prose.capital(what) + " ", "does not apply", " to " + prose.theForce());
            case NOT_DUE -> line(prose, figure, "A figure for " + what + " ", "is not yet due", "");
            case WITHHELD ->
                line(prose, figure, "The figure for " + what + " ", "is withheld", ", to protect individuals");
        };
    }

    private static List<Span> line(Prose prose, Figure figure, String before, String words, String after) {
        return prose.line().say(before).figure(words, figure).say(after + ".").spans();
    }

    private static String title(Definition definition) {
        return definition.title();
    }

    private static BigDecimal value(Figure figure) {
        return Objects.requireNonNull(figure.value(), "an absent figure has no number");
    }
}
