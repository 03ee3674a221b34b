package org.probity.publication.site;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.probity.figure.Absence;
import org.probity.figure.Definition;
import org.probity.figure.Definitions;
import org.probity.figure.FigureWords;
import org.probity.figure.Period;
import org.probity.figure.Provenance;
import org.probity.figure.Shape;
import org.probity.platform.time.Now;
import org.probity.platform.words.Words;

/** A figure as it was published: the columns of figures.csv, with the strength of wording that its source used. */
public record PublishedFigure(
        String round,
        String body,
        String metric,
        @Nullable BigDecimal value,
        @Nullable Absence absence,
        Provenance provenance,
        String unit,
        Period period,
        @Nullable LocalDate asAt,
        @Nullable Instant knownAt,
        int metricVersion,
        String source,
        @Nullable String wording,
        Instant publishedAt,
        @Nullable Corrected corrected) {

    /**
     * What it replaced.
     *
     * @param was as it was shown before; empty where what it was is no longer public
     * @param notice why, in the words of the correction
     */
    public record Corrected(String was, String notice, Instant at) {

        /** "Corrected on 4 January 2013, was 113". */
        public String words() {
            return "Corrected on " + Words.date(LocalDate.ofInstant(at, Now.ZONE))
                    + (was.isEmpty() ? "" : ", was " + was);
        }
    }

    /** What begins the source of every figure about a fictional body. */
    private static final String SAMPLE = "Sample data: ";

    public Definition definition() {
        return Definitions.of(metric);
    }

    /** "64", "0", "yes", "Not supplied [x]". */
    public String shown() {
        return FigureWords.shown(definition().shape(), value, absence);
    }

    /** The same with the mark of what was corrected: "109 [r]". */
    public String marked() {
        return corrected == null ? shown() : shown() + " [r]";
    }

    /** For machines, where it comes from and that it was corrected: "Human resources system; corrected on 4 January 2013, was 113". */
    public String provenanceForMachines() {
        return corrected == null ? source : source + "; c" + corrected.words().substring(1);
    }

    /** For machines: digits, "yes" or "no"; nothing for an absence. */
    public String raw() {
        if (value == null) {
            return "";
        }
        return definition().shape() == Shape.YES_NO
                ? FigureWords.shown(Shape.YES_NO, value, null)
                : value.stripTrailingZeros().toPlainString();
    }

    /** Its row on the round's page. */
    public String anchor() {
        return body + "-" + metric;
    }

    public boolean isNotSupplied() {
        return absence == Absence.NOT_SUPPLIED;
    }

    /** "As at 31 July 2012, known at 31 August 2012"; "Not stated". */
    public String times() {
        if (asAt == null) {
            return "Not stated";
        }
        return knownAt == null
                ? Words.date(asAt)
                : Words.date(asAt) + ", known at " + Words.date(LocalDate.ofInstant(knownAt, Now.ZONE));
    }

    /** Who says so and where they have it from: "Force figures: Human resources system (sample data)". */
    public String from() {
        boolean sample = source.startsWith(SAMPLE);
        String place = sample ? source.substring(SAMPLE.length()) : source;
        String marked = sample ? " (sample data)" : "";
        if (isNotSupplied()) {
            return "Nothing was supplied" + marked;
        }
        String phrase = provenance.phrase();
        String who = phrase.substring(0, 1).toUpperCase(Locale.UK) + phrase.substring(1);
        return (place.isBlank() || place.equalsIgnoreCase(phrase) ? who : who + ": " + place) + marked;
    }
}
