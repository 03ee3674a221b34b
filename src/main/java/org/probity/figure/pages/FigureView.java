package org.probity.figure.pages;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.probity.figure.Absence;
import org.probity.figure.Definition;
import org.probity.figure.Figure;
import org.probity.figure.FigureWords;
import org.probity.figure.Figures.Difference;
import org.probity.figure.Part;
import org.probity.figure.Provenance;
import org.probity.platform.words.Moments;
import org.probity.platform.words.Words;

/**
 * One figure as it is shown.
 *
 * @param body in full: "Northmere Constabulary"
 * @param value "64", "yes", "unchanged", "Not supplied [x]"
 * @param facts what else is said of it, in order: a heading and its words
 * @param parts what it counted, as far as the reader may know
 * @param listsParts whether there is a list at all: only counted figures have one
 * @param difference from the same count today, for those who may see it move
 */
public record FigureView(
        String title,
        String body,
        String value,
        String definition,
        String provenance,
        List<Fact> facts,
        List<Part> parts,
        boolean listsParts,
        @Nullable Moved difference) {

    public record Fact(String heading, String words) {}

    /** What a count is today, and the records that make the difference. */
    public record Moved(String now, List<Part> came, List<Part> went) {}

    public static FigureView of(Figure figure, String body, List<Part> parts, @Nullable Difference difference) {
        Definition definition = figure.definition();
        return new FigureView(
                definition.title(),
                body,
                FigureWords.shown(figure),
                definition.definition(),
                provenance(figure),
                facts(figure),
                parts,
                figure.provenance() == Provenance.COUNTED,
                difference == null
                        ? null
                        : new Moved(FigureWords.shown(difference.now()), difference.came(), difference.went()));
    }

    /** A figure as it was sent to a reader who sees its definition and nothing of what it counted. */
    public static FigureView sent(Figure figure, String body, @Nullable String evidence) {
        FigureView whole = of(figure, body, List.of(), null);
        List<Fact> facts = new ArrayList<>(whole.facts());
        if (figure.provenance() != Provenance.COUNTED) {
            facts.add(2, new Fact("Evidence", evidence == null ? "None given" : evidence));
        }
        return new FigureView(
                whole.title(),
                body,
                whole.value(),
                whole.definition(),
                whole.provenance(),
                facts,
                List.of(),
                false,
                null);
    }

    /** "Counted from the force's registers, as at 31 July 2012, known at 31 August 2012 at 11:59pm." */
    public static String provenance(Figure figure) {
        StringBuilder words = new StringBuilder(capital(figure.provenance().phrase()));
        if (figure.provenance() != Provenance.COUNTED) {
            words.append(": ").append(figure.source());
        }
        if (figure.asAt() != null) {
            words.append(", as at ").append(Words.date(figure.asAt()));
        }
        if (figure.knownAt() != null) {
            words.append(", known at ").append(Moments.at(figure.knownAt()));
        }
        return words.append(".").toString();
    }

    /** In a narrow table: "Counted, as at 31 July 2012", "Supplied: Human resources system". */
    public static String inTable(Figure figure) {
        String word = capital(figure.provenance().word());
        if (figure.provenance() != Provenance.COUNTED) {
            return word + ": " + figure.source();
        }
        return figure.asAt() == null ? word : word + ", as at " + Words.date(figure.asAt());
    }

    private static List<Fact> facts(Figure figure) {
        Definition definition = figure.definition();
        List<Fact> facts = new ArrayList<>();
        Absence absence = figure.absence();
        if (absence != null) {
            facts.add(new Fact("Why there is no value", absence.sentence()));
        }
        facts.add(new Fact("Period", capital(figure.period().words())));
        facts.add(new Fact("Unit", definition.unit()));
        facts.add(new Fact("Counted among", definition.population()));
        if (figure.wording() != null) {
            facts.add(new Fact("Wording of the source", figure.wording()));
        }
        if (figure.comment() != null) {
            facts.add(new Fact("Explanation", figure.comment()));
        }
        if (figure.frozenAt() != null) {
            facts.add(new Fact("Frozen", Moments.at(figure.frozenAt())));
            facts.add(new Fact("Version of the metric", String.valueOf(figure.metricVersion())));
            facts.add(new Fact("Hash of what it counted", figure.partsHash()));
        }
        facts.add(new Fact("Before it is published", definition.privacyNote()));
        return facts;
    }

    public static String capital(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
