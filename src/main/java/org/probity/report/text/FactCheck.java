package org.probity.report.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.probity.figure.Figure;
import org.probity.platform.words.NumberWords;

/**
 * Compares a document with the return it speaks from. What stops publication is a {@link Fault}; a clash of wording inside
 * the document is a {@link Doubt}, shown to the editor, who may keep both statements (domain.md 14.1, trap 7).
 */
public final class FactCheck {

    /** @param block where in the document */
    public sealed interface Remark permits Fault, Doubt {
        BlockKind block();

        String says();
    }

    public record Fault(BlockKind block, String says) implements Remark {}

    public record Doubt(BlockKind block, String says) implements Remark {}

    /** A number typed by hand: digits that are no year of a date, no time, no web address and no reference. */
    private static final Pattern DIGITS = Pattern.compile("(?<![\\w.:-])\\d[\\d,]*(?:\\.\\d+)?(?![\\w:])");

    private static final Pattern DAY_OR_YEAR = Pattern.compile(
            "(?:\\d{1,2} )?(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \\d{4})?"
                    + "|\\b(?:19|20)\\d{2}\\b");

    private FactCheck() {}

    /**
     * @param held the figures that the document holds, by metric
     * @param accepted the figures of the accepted return and the approved research today, by metric
     */
    public static List<Remark> check(
            Map<BlockKind, List<Span>> document,
            Map<String, Figure> held,
            Map<String, Figure> accepted,
            ReleaseFacts facts) {
        List<Remark> remarks = new ArrayList<>();
        document.forEach((block, spans) -> {
            for (Span span : spans) {
                remark(block, span, held, accepted, facts).ifPresent(remarks::add);
            }
        });
        remarks.addAll(unsaid(document, held, accepted));
        return remarks;
    }

    /** Figures that no sentence says are published too, in the table of sources. */
    private static List<Remark> unsaid(
            Map<BlockKind, List<Span>> document, Map<String, Figure> held, Map<String, Figure> accepted) {
        Set<String> said = document.values().stream()
                .flatMap(List::stream)
                .filter(Span.FigureWords.class::isInstance)
                .map(span -> ((Span.FigureWords) span).metric())
                .collect(Collectors.toSet());
        return held.values().stream()
                .filter(figure -> !said.contains(figure.metric()))
                .map(figure -> figure(BlockKind.SOURCES, figure.metric(), figure.id(), held, accepted))
                .flatMap(Optional::stream)
                .toList();
    }

    public static boolean stops(List<Remark> remarks) {
        return remarks.stream().anyMatch(r -> r instanceof Fault);
    }

    private static Optional<Remark> remark(
            BlockKind block, Span span, Map<String, Figure> held, Map<String, Figure> accepted, ReleaseFacts facts) {
        return switch (span) {
            case Span.Missing missing ->
                Optional.of(new Fault(block, "Nothing stands behind the reference " + missing.reference() + "."));
            case Span.FigureWords words -> figure(block, words.metric(), words.figure(), held, accepted);
            case Span.StatementWords words -> statement(block, words, facts);
            case Span.Plain words ->
                typed(words.text())
                        .map(n -> new Fault(
                                block, "The number " + n + " is typed, not referred to. Use a reference to a figure."));
            case Span.FixedWords ignored -> Optional.empty();
            case Span.Quoted ignored -> Optional.empty();
        };
    }

    private static Optional<Remark> statement(BlockKind block, Span.StatementWords words, ReleaseFacts facts) {
        if (words.key().startsWith(ReleaseFacts.Stated.FOUND)) {
            return typed(words.text())
                    .map(
                            n -> new Fault(
                                    block,
                                    "The finding says the number " + n
                                            + ", which no reference carries. Take the finding's"
                                            + " reference out and say it in words of your own, with a reference to the figure."));
        }
        return facts.statement(words.key())
                .flatMap(ReleaseFacts.Stated::clashesWith)
                .map(other -> new Doubt(
                        block,
                        "The statement " + words.key() + " does not agree with " + other
                                + ". Both may stand: say so in the wording, or keep the source's words."));
    }

    private static Optional<Remark> figure(
            BlockKind block, String metric, UUID id, Map<String, Figure> held, Map<String, Figure> accepted) {
        Figure now = accepted.get(metric);
        Figure then = held.get(metric);
        if (now == null) {
            return Optional.of(new Fault(block, "The return no longer holds a figure for " + metric + "."));
        }
        if (then == null || !then.id().equals(id)) {
            return Optional.of(new Fault(block, "The text holds another figure for " + metric + " than the document."));
        }
        if (now.id().equals(id)) {
            return Optional.empty();
        }
        return Optional.of(new Fault(
                block,
                "The document says " + said(then) + " for " + metric + ", the return says " + said(now)
                        + ". Take over the figures of the return, then read the text again."));
    }

    private static String said(Figure figure) {
        return figure.value() != null
                ? figure.value().stripTrailingZeros().toPlainString()
                : String.valueOf(figure.absence())
                        .toLowerCase(java.util.Locale.UK)
                        .replace('_', ' ');
    }

    /** The first number in an editor's words that no reference carries, in digits or in words. Days, months and years may be typed. */
    static Optional<String> typed(String words) {
        String text = DAY_OR_YEAR.matcher(words).replaceAll(" ");
        Matcher digits = DIGITS.matcher(text);
        return digits.find() ? Optional.of(digits.group()) : NumberWords.in(text);
    }
}
