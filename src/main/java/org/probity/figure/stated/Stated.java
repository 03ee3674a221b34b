package org.probity.figure.stated;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.probity.figure.Absence;
import org.probity.figure.Definitions;
import org.probity.figure.Period;

/**
 * What somebody states of one metric of one body: a value or the word for its absence.
 *
 * @param source the system it was taken from, the study with its base, or the citation of the document
 * @param evidence where the proof lies, in words; never a person's name
 * @param wording the source's own strength of wording, kept as it is: "potentially inappropriate"
 * @param shared whether the force may read it once it is approved; research only
 * @param forWhat the return or round it is for
 */
public record Stated(
        String body,
        String metric,
        @Nullable BigDecimal value,
        @Nullable Absence absence,
        Period period,
        @Nullable LocalDate asAt,
        String source,
        @Nullable String evidence,
        @Nullable String wording,
        @Nullable String comment,
        boolean shared,
        @Nullable UUID forWhat) {

    /** A value, taken from a system, study or document; the rest can be added with the other methods. */
    public static Stated value(String body, String metric, BigDecimal value, Period period, String source) {
        return new Stated(body, metric, value, null, period, null, source, null, null, null, false, null);
    }

    public static Stated absent(String body, String metric, Absence absence, Period period, String source) {
        return new Stated(body, metric, null, absence, period, null, source, null, null, null, false, null);
    }

    public Stated asAt(@Nullable LocalDate day) {
        return new Stated(
                body, metric, value, absence, period, day, source, evidence, wording, comment, shared, forWhat);
    }

    public Stated worded(@Nullable String words) {
        return new Stated(
                body, metric, value, absence, period, asAt, source, evidence, words, comment, shared, forWhat);
    }

    public Stated evidencedBy(@Nullable String words) {
        return new Stated(body, metric, value, absence, period, asAt, source, words, wording, comment, shared, forWhat);
    }

    public Stated commented(@Nullable String words) {
        return new Stated(
                body, metric, value, absence, period, asAt, source, evidence, wording, words, shared, forWhat);
    }

    public Stated sharedWithForce() {
        return new Stated(
                body, metric, value, absence, period, asAt, source, evidence, wording, comment, true, forWhat);
    }

    public Stated madeFor(UUID returnOrRound) {
        return new Stated(
                body, metric, value, absence, period, asAt, source, evidence, wording, comment, shared, returnOrRound);
    }

    /** @throws IllegalArgumentException when it breaks a rule that a page would have caught */
    void check() {
        if ((value == null) == (absence == null)) {
            throw new IllegalArgumentException("a figure has a value or the word for its absence");
        }
        if (value != null) {
            StatedRules.fault(Definitions.of(metric).shape(), value).ifPresent(fault -> {
                throw new IllegalArgumentException(metric + ": " + fault);
            });
        }
    }
}
