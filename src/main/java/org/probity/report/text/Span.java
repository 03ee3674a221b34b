package org.probity.report.text;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A stretch of rendered text that knows what stands behind it. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Span.Plain.class, name = "plain"),
    @JsonSubTypes.Type(value = Span.FigureWords.class, name = "figure"),
    @JsonSubTypes.Type(value = Span.StatementWords.class, name = "statement"),
    @JsonSubTypes.Type(value = Span.FixedWords.class, name = "fixed"),
    @JsonSubTypes.Type(value = Span.Quoted.class, name = "quoted"),
    @JsonSubTypes.Type(value = Span.Missing.class, name = "missing")
})
public sealed interface Span {

    String text();

    /** Words that rest on nothing but themselves: the fixed text of the round, or the editor's. */
    record Plain(String text) implements Span {}

    /** A figure in words. {@code figure} is the frozen figure that the document holds. */
    record FigureWords(String text, String metric, UUID figure) implements Span {}

    /** The approved words of a statement, under its key. {@code metric} is the figure of the document that they rest on. */
    record StatementWords(String text, String key, @Nullable String metric) implements Span {}

    /** A sentence of the round's fixed text, under the key of the fact that it says. */
    record FixedWords(String text, String key) implements Span {}

    /** Words attributed to a person, who approved exactly these. */
    record Quoted(String text) implements Span {}

    /** A reference that leads nowhere: it is shown to the editor and stops approval. */
    record Missing(String text, String reference) implements Span {}
}
