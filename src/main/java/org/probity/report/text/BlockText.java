package org.probity.report.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.probity.figure.Figure;
import org.probity.figure.Shape;
import org.probity.report.text.FixedText.Line;

/**
 * Reads the text of a block: words, and references in double square brackets.
 *
 * <table>
 * <caption>References</caption>
 * <tr><td>{@code [[number:METRIC]]}</td><td>a count in words by house rule; "all of which" needs {@code [[sentence:…]]}</td></tr>
 * <tr><td>{@code [[period:METRIC]]}</td><td>the figure's own period, as the start of a sentence</td></tr>
 * <tr><td>{@code [[sentence:RULE]]}</td><td>the sentences that a rule of {@link Sentences} makes</td></tr>
 * <tr><td>{@code [[statement:KEY]]}</td><td>the approved words of a statement</td></tr>
 * <tr><td>{@code [[fixed:KEY]]}</td><td>a sentence of the round's fixed text</td></tr>
 * <tr><td>{@code [[body.formal]] [[body.short]] [[body.the]] [[body.place]]}</td><td>the body's names</td></tr>
 * <tr><td>{@code [[round.asked]] [[round.criteria]] [[round.basis]] [[round.fieldwork]]}</td><td>the round's own words</td></tr>
 * </table>
 */
public final class BlockText {

    private static final Pattern REFERENCE = Pattern.compile("\\[\\[([a-z]+)[:.]([A-Za-z0-9-]+)]]");

    private final ReleaseFacts facts;
    private final FixedText fixed;
    private final Prose prose;

    public BlockText(ReleaseFacts facts, FixedText fixed) {
        this.facts = facts;
        this.fixed = fixed;
        this.prose = new Prose(facts.body());
    }

    public List<Span> read(String text) {
        List<Span> spans = new ArrayList<>();
        Matcher reference = REFERENCE.matcher(text);
        int at = 0;
        while (reference.find()) {
            plain(spans, text.substring(at, reference.start()));
            spans.addAll(resolve(reference.group(1), reference.group(2), reference.group()));
            at = reference.end();
        }
        plain(spans, text.substring(at));
        return spans;
    }

    /** The keys of the sentences that a text refers to. */
    static List<String> sentences(String text) {
        return REFERENCE
                .matcher(text)
                .results()
                .filter(found -> found.group(1).equals("sentence"))
                .map(found -> found.group(2))
                .toList();
    }

    private static void plain(List<Span> spans, String words) {
        if (!words.isEmpty()) {
            spans.add(new Span.Plain(words));
        }
    }

    private List<Span> resolve(String kind, String key, String written) {
        return switch (kind) {
            case "number" -> facts.figure(key).map(this::number).orElseGet(() -> missing(written));
            case "period" ->
                facts.figure(key)
                        .map(f -> List.<Span>of(new Span.Plain(prose.periodStart(f))))
                        .orElseGet(() -> missing(written));
            case "sentence" ->
                Sentences.rule(key).map(r -> Sentences.say(r, facts)).orElseGet(() -> missing(written));
            case "statement" ->
                facts.statement(key)
                        .map(s -> List.<Span>of(new Span.StatementWords(s.text(), s.key(), held(s))))
                        .orElseGet(() -> missing(written));
            case "fixed" -> fixed.line(key).map(this::fixedLine).orElseGet(() -> missing(written));
            case "body" -> name(key).map(BlockText::words).orElseGet(() -> missing(written));
            // the round's own words may hold a number: how many bodies it covers
            case "round" ->
                roundWords(key)
                        .map(words -> List.<Span>of(new Span.FixedWords(words, "round." + key)))
                        .orElseGet(() -> missing(written));
            default -> missing(written);
        };
    }

    private @Nullable String held(ReleaseFacts.Stated stated) {
        return stated.metric()
                .filter(metric -> facts.figure(metric).isPresent())
                .orElse(null);
    }

    private List<Span> number(Figure figure) {
        if (figure.value() == null) {
            return prose.absent(figure, "this figure");
        }
        boolean yesNo = figure.definition().shape() == Shape.YES_NO;
        String words = yesNo ? (figure.value().signum() == 0 ? "no" : "yes") : prose.number(figure);
        return List.of(new Span.FigureWords(words, figure.metric(), figure.id()));
    }

    private List<Span> fixedLine(Line line) {
        StringBuilder words = new StringBuilder();
        new BlockText(facts, FixedText.NONE).read(line.text()).forEach(s -> words.append(s.text()));
        return List.of(new Span.FixedWords(words.toString(), line.key()));
    }

    private Optional<String> name(String key) {
        return switch (key) {
            case "formal" -> Optional.of(facts.body().formalName());
            case "short" -> Optional.of(facts.body().shortName());
            case "the" -> Optional.of(prose.theForce());
            case "place" -> Optional.of(facts.body().placeName());
            default -> Optional.empty();
        };
    }

    private Optional<String> roundWords(String key) {
        return switch (key) {
            case "asked" -> Optional.of(facts.round().asked());
            case "criteria" -> Optional.of(facts.round().criteria());
            case "basis" -> Optional.of(facts.round().basis());
            case "fieldwork" -> Optional.of(facts.round().fieldwork());
            default -> Optional.empty();
        };
    }

    private static List<Span> words(String text) {
        return List.of(new Span.Plain(text));
    }

    private static List<Span> missing(String written) {
        return List.of(
                new Span.Missing("(nothing behind " + written.replace("[[", "").replace("]]", "") + ")", written));
    }
}
