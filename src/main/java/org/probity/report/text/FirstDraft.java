package org.probity.report.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.probity.report.text.ReleaseFacts.Stated;

/**
 * The first draft of a release: every approved statement and every figure in its block, as references. An editor changes
 * the order and the words between; nothing has to be typed that the round already knows.
 */
public final class FirstDraft {

    private FirstDraft() {}

    public static Map<BlockKind, String> of(ReleaseFacts facts, FixedText fixed) {
        Map<BlockKind, String> blocks = new EnumMap<>(BlockKind.class);
        for (BlockKind kind : BlockKind.values()) {
            String text = String.join(" ", kind.fixed() ? fixedReferences(kind, fixed) : references(kind, facts));
            if (!text.isBlank()) {
                blocks.put(kind, text);
            }
        }
        return blocks;
    }

    private static List<String> fixedReferences(BlockKind kind, FixedText fixed) {
        return fixed.of(kind).stream().map(l -> "[[fixed:" + l.key() + "]]").toList();
    }

    /** Sentences about figures come after the statements of their block, except the health check, which opens finding 1. */
    private static List<String> references(BlockKind kind, ReleaseFacts facts) {
        List<String> words = new ArrayList<>();
        List<String> sentences = Sentences.RULES.stream()
                .filter(rule -> rule.block().equals(kind.key()))
                .filter(rule ->
                        rule.metrics().stream().anyMatch(m -> facts.figure(m).isPresent()))
                .map(rule -> "[[sentence:" + rule.key() + "]]")
                .toList();
        List<String> statements = facts.statementsOf(kind.key()).stream()
                .map(Stated::key)
                .map(key -> "[[statement:" + key + "]]")
                .toList();
        if (kind == BlockKind.FINDING_1 && !sentences.isEmpty()) {
            words.add(sentences.getFirst());
            words.addAll(statements);
            words.addAll(sentences.subList(1, sentences.size()));
        } else {
            words.addAll(statements);
            words.addAll(sentences);
        }
        return words;
    }
}
