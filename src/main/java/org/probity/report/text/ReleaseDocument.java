package org.probity.report.text;

import java.util.List;
import java.util.Map;
import org.probity.figure.Figure;

/**
 * A release as it reads: its blocks in words, and every figure it holds with where that comes from.
 *
 * @param marking what the document says of itself where its data are sample data; empty for others
 */
public record ReleaseDocument(
        String ref,
        String round,
        String roundTitle,
        String body,
        String bodyName,
        String headline,
        List<Block> blocks,
        List<Figure> figures,
        String marking) {

    public ReleaseDocument {
        blocks = List.copyOf(blocks);
        figures = List.copyOf(figures);
    }

    /** A block with its spans. */
    public record Block(BlockKind kind, List<Span> spans) {

        public String words() {
            StringBuilder words = new StringBuilder();
            spans.forEach(span -> words.append(span.text()));
            return words.toString();
        }
    }

    public static ReleaseDocument of(
            String ref, ReleaseFacts facts, Map<BlockKind, List<Span>> rendered, String marking) {
        List<Block> blocks = rendered.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> new Block(entry.getKey(), entry.getValue()))
                .toList();
        String headline = blocks.stream()
                .filter(b -> b.kind() == BlockKind.HEADLINE)
                .map(Block::words)
                .findFirst()
                .orElse(facts.body().formalName());
        return new ReleaseDocument(
                ref,
                facts.round().key(),
                facts.round().title(),
                facts.body().id(),
                facts.body().formalName(),
                headline,
                blocks.stream().filter(b -> b.kind() != BlockKind.HEADLINE).toList(),
                facts.figures().values().stream()
                        .sorted(java.util.Comparator.comparing(Figure::metric))
                        .toList(),
                marking);
    }
}
