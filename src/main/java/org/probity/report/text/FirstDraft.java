package org.probity.report.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.probity.figure.Definitions;
import org.probity.report.text.ReleaseFacts.Stated;

/**
 * The first draft of a release: every approved statement and every figure in its block, as references. An editor changes
 * the order and the words between; nothing has to be typed that the round already knows.
 */
public final class FirstDraft {

    private static final Pattern STATEMENTS = Pattern.compile("\\[\\[statements:([a-z0-9-]+)]]");

    private FirstDraft() {}

    /** From the round's plan of blocks where it has one, else from what the round knows. */
    public static List<PlannedBlock> of(ReleaseFacts facts, FixedText fixed, List<PlannedBlock> plan) {
        return plan.isEmpty() ? unplanned(facts, fixed) : planned(facts, plan);
    }

    private static List<PlannedBlock> planned(ReleaseFacts facts, List<PlannedBlock> plan) {
        return plan.stream()
                .map(block -> new PlannedBlock(block.kind(), block.title(), statementsWrittenOut(block.text(), facts)))
                .filter(block -> !block.text().isBlank())
                .toList();
    }

    private static String statementsWrittenOut(String text, ReleaseFacts facts) {
        return STATEMENTS
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(facts.statementsOf(found.group(1)).stream()
                        .map(stated -> "[[statement:" + stated.key() + "]]")
                        .collect(Collectors.joining(" "))))
                .strip();
    }

    private static List<PlannedBlock> unplanned(ReleaseFacts facts, FixedText fixed) {
        List<PlannedBlock> blocks = new ArrayList<>();
        for (BlockKind kind : BlockKind.values()) {
            String text = String.join(" ", kind.fixed() ? fixedReferences(kind, fixed) : references(kind, facts));
            if (!text.isBlank()) {
                blocks.add(new PlannedBlock(kind, kind.title(), text));
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
                .collect(Collectors.toCollection(ArrayList::new));
        facts.figures().keySet().stream()
                .sorted()
                .filter(Sentences::isUnruled)
                .filter(metric -> PlannedBlock.blockOf(Definitions.of(metric).theme()) == kind)
                .forEach(metric -> sentences.add("[[sentence:" + metric + "]]"));
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
