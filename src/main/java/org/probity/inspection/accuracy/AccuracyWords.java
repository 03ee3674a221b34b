package org.probity.inspection.accuracy;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.probity.inspection.accuracy.AccuracyRound.Comment;
import org.probity.inspection.accuracy.AccuracyRound.Kind;
import org.probity.inspection.accuracy.AccuracyRound.Shown;
import org.probity.platform.time.Now;
import org.probity.platform.words.Words;

/** A shared draft in words, alike for both sides. */
final class AccuracyWords {

    private AccuracyWords() {}

    /** "Closes 5pm on 3 March 2025", and once it has, "Closed ...". */
    static String window(AccuracyRound shared, Instant now) {
        String verb = shared.isOpenAt(now) ? "Closes " : "Closed ";
        var closes = shared.closesAt().atZone(Now.ZONE);
        return verb + Words.time(closes.toLocalTime()) + " on " + Words.date(closes.toLocalDate());
    }

    static String counts(AccuracyRound shared) {
        long all = shared.texts().stream()
                .mapToLong(text -> text.comments().size())
                .sum();
        if (all == 0) {
            return "No comments";
        }
        return Words.count(all, "comment", "comments") + ", "
                + (shared.unanswered() == 0 ? "all answered" : shared.unanswered() + " to answer");
    }

    /** @param inspectorate whether the text leads to where it was taken from */
    static List<AccuracyView.Text> texts(AccuracyRound shared, boolean inspectorate) {
        return shared.texts().stream().map(text -> text(text, inspectorate)).toList();
    }

    private static AccuracyView.Text text(Shown text, boolean inspectorate) {
        boolean leads = inspectorate && text.kind() == Kind.FINDING;
        return new AccuracyView.Text(
                text.id().toString(),
                heading(text),
                text.words(),
                leads ? "/findings/" + text.source() : null,
                text.comments().stream().map(AccuracyWords::said).toList());
    }

    static String heading(Shown text) {
        String kind = text.kind().word();
        return kind.substring(0, 1).toUpperCase(Locale.UK) + kind.substring(1) + ": "
                + text.heading().replace('-', ' ');
    }

    private static AccuracyView.Said said(Comment comment) {
        return new AccuracyView.Said(
                comment.id().toString(),
                comment.words(),
                comment.evidence(),
                comment.writtenAt(),
                comment.replies().isEmpty()
                        ? null
                        : comment.replies().getLast().outcome().label(),
                comment.replies().stream()
                        .map(reply ->
                                new AccuracyView.Answer(reply.outcome().label(), reply.words(), reply.writtenAt()))
                        .toList());
    }
}
