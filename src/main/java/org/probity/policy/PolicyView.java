package org.probity.policy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.probity.platform.words.Words;

/**
 * A document as a page shows it.
 *
 * @param shown the version whose text stands on the page
 * @param status its status word
 * @param versions all that the reader may see, newest first
 */
public record PolicyView(Document document, Document.Version shown, String status, List<Line> versions) {

    /**
     * One version in a list of them.
     *
     * @param days in force from when to when, in words
     */
    public record Line(int number, String title, String days, String status, String whatChanged) {}

    /**
     * One document in the library.
     *
     * @param review in words; "Not set" if there is none
     * @param overdue whether the review date is past
     */
    public record Row(
            String slug, String title, String themes, String inForce, String review, boolean overdue, String status) {

        public static Row of(Document document, LocalDate today) {
            Document.Version current =
                    document.inForceOn(today).orElse(document.versions().getFirst());
            LocalDate review = current.reviewOn();
            return new Row(
                    document.slug(),
                    current.title(),
                    Words.list(document.themes().stream().map(Theme::label).toList()),
                    Words.date(current.inForceOn()),
                    review == null ? "Not set" : Words.date(review),
                    review != null && review.isBefore(today),
                    document.wordOf(current, today));
        }
    }

    public static PolicyView of(Document document, Document.Version shown, LocalDate today) {
        List<Line> lines = document.versions().stream()
                .map(version -> new Line(
                        version.number(),
                        version.title(),
                        days(version),
                        document.wordOf(version, today),
                        version.whatChanged()))
                .toList();
        return new PolicyView(document, shown, document.wordOf(shown, today), lines);
    }

    /** Where its pages stand. */
    public String href() {
        return (document.kind() == Document.Kind.POLICY ? "/policies/" : "/security-standards/") + document.slug();
    }

    public String days() {
        return days(shown);
    }

    public @Nullable String review() {
        return shown.reviewOn() == null ? null : Words.date(shown.reviewOn());
    }

    private static String days(Document.Version version) {
        String from = "From " + Words.date(version.inForceOn());
        return version.withdrawnOn() == null ? from : from + ", withdrawn on " + Words.date(version.withdrawnOn());
    }
}
