package org.probity.report.text;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.probity.figure.Figure;
import org.probity.figure.Provenance;
import org.probity.organisation.Body;
import org.probity.platform.words.Words;

/** The grammar of a release about one body: its names, numbers in words, periods, and what is absent. */
final class Prose {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    private final Body body;

    Prose(Body body) {
        this.body = body;
    }

    String formalStart() {
        return body.formalName();
    }

    /** "the constabulary" or "the force", as the body styles itself. */
    String theForce() {
        String noun = body.collectiveNoun();
        return noun == null ? "the force" : noun;
    }

    String theForceStart() {
        return capital(theForce());
    }

    long count(Figure figure) {
        return value(figure).longValueExact();
    }

    /** One to nine in words, figures from 10: the house rule for prose. */
    String number(Figure figure) {
        return Words.numberInText(count(figure));
    }

    String numberStart(Figure figure) {
        return capital(number(figure));
    }

    String plural(Figure figure, String one, String many) {
        return count(figure) == 1 ? one : many;
    }

    boolean isOpen(Figure figure) {
        return figure.period().to() == null;
    }

    /** "Since September 2011" for an open period, "Between September 2011 and May 2012" for a closed one: never the one for the other. */
    String periodStart(Figure figure) {
        LocalDate from = figure.period().from();
        LocalDate to = figure.period().to();
        if (from == null) {
            return to == null ? "In the period looked at" : "Up to " + last(to);
        }
        return to == null ? "Since " + first(from) : "Between " + first(from) + " and " + last(to);
    }

    /** The day a figure describes, as " by 31 July 2012", or nothing where the source does not give one. */
    String byDay(Figure figure) {
        return figure.asAt() == null ? "" : " by " + Words.date(figure.asAt());
    }

    String asAtClose(Optional<Figure> figure) {
        return figure.map(Figure::asAt).map(day -> " on " + Words.date(day)).orElse("");
    }

    /** Who says so, as the start of a sentence. */
    String provenanceStart(Figure figure) {
        return figure.provenance() == Provenance.COUNTED
                ? "The force's own records show"
                : figure.provenance() == Provenance.SUPPLIED
                        ? "Data provided by the force shows"
                        : "The inspectorate's research shows";
    }

    Line line() {
        return new Line();
    }

    /** A count of things as a sentence of its own, zero said as a fact. */
    List<Span> counted(Figure figure, String one, String many, String none) {
        if (figure.value() == null) {
            return absent(figure, "how many policies changed");
        }
        Line line = line();
        if (count(figure) == 0) {
            return line.figure(capital(none), figure).say(during(figure) + ".").spans();
        }
        return line.figure(numberStart(figure), figure)
                .say(" " + plural(figure, one, many) + during(figure) + ".")
                .spans();
    }

    private String during(Figure figure) {
        return figure.period().from() == null ? "" : " " + lower(periodStart(figure));
    }

    List<Span> yesNo(Optional<Figure> found, Function<Figure, Line> yes, Function<Figure, Line> no) {
        return found.map(f -> f.value() == null
                        ? absent(f, "this")
                        : (f.value().signum() != 0 ? yes : no).apply(f).spans())
                .orElse(List.of());
    }

    /** Absence has words of its own and is never nought. */
    List<Span> absent(Figure figure, String what) {
        String verb = switch (Objects.requireNonNull(figure.absence())) {
            case NOT_HELD -> "does not hold";
            case NOT_SUPPLIED -> "did not supply";
            case NOT_APPLICABLE -> "was not asked";
            case NOT_DUE -> "has not yet been asked";
            case WITHHELD -> "has a figure withheld, to protect individuals, for";
        };
        return line().say(theForceStart() + " ")
                .figure(verb, figure)
                .say(" " + what + ".")
                .spans();
    }

    private static BigDecimal value(Figure figure) {
        return Objects.requireNonNull(figure.value(), "an absent figure has no number");
    }

    /** A source that gives a month without a day is stored as the month's first or last day and printed as the month. */
    private static String first(LocalDate day) {
        return day.getDayOfMonth() == 1 ? MONTH.format(day) : Words.date(day);
    }

    private static String last(LocalDate day) {
        return day.getDayOfMonth() == day.lengthOfMonth() ? MONTH.format(day) : Words.date(day);
    }

    static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.UK) + text.substring(1);
    }

    static String lower(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toLowerCase(Locale.UK) + text.substring(1);
    }

    /** A sentence being put together from words and figures. */
    static final class Line {
        private final List<Span> spans = new ArrayList<>();

        Line say(String words) {
            spans.add(new Span.Plain(words));
            return this;
        }

        Line figure(String words, Figure figure) {
            spans.add(new Span.FigureWords(words, figure.metric(), figure.id()));
            return this;
        }

        List<Span> spans() {
            return List.copyOf(spans);
        }
    }
}
