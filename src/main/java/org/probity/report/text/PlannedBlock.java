package org.probity.report.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.probity.figure.Definition;
import org.probity.figure.Definitions;

/**
 * A block as a round plans it for all its releases.
 *
 * @param title what the block is called in this round
 * @param text words and references, as {@link BlockText} reads them; {@code [[statements:BLOCK]]} stands for every
 *     approved statement of that block and is written out when a release begins
 */
public record PlannedBlock(BlockKind kind, String title, String text) {

    /** The themes of domain.md section 4, in the five findings of the releases of 2012. */
    private static final Map<String, BlockKind> STANDARD = Map.ofEntries(
            Map.entry("values", BlockKind.FINDING_1),
            Map.entry("governance", BlockKind.FINDING_1),
            Map.entry("training", BlockKind.FINDING_1),
            Map.entry("others", BlockKind.FINDING_1),
            Map.entry("media", BlockKind.FINDING_2),
            Map.entry("disclosure", BlockKind.FINDING_2),
            Map.entry("social-media", BlockKind.FINDING_3),
            Map.entry("second-jobs", BlockKind.FINDING_4),
            Map.entry("gifts", BlockKind.FINDING_4),
            Map.entry("procurement", BlockKind.FINDING_4),
            Map.entry("professional-standards", BlockKind.FINDING_5));

    private static final List<BlockKind> FINDINGS =
            Arrays.stream(BlockKind.values()).filter(BlockKind::isFinding).toList();

    /** The standard block of a theme; the last one for a theme that the releases of 2012 did not have. */
    static BlockKind blockOf(String theme) {
        return STANDARD.getOrDefault(theme, BlockKind.FINDING_9);
    }

    /**
     * The block in which findings of a theme stand: of a planned round the one that speaks of the theme's measures, else the
     * standard one, else the first finding that there is.
     */
    public static BlockKind homeOf(String theme, List<PlannedBlock> plan) {
        List<PlannedBlock> found =
                plan.stream().filter(block -> block.kind().isFinding()).toList();
        BlockKind standard = STANDARD.getOrDefault(theme, BlockKind.FINDING_1);
        if (found.isEmpty() || found.stream().anyMatch(block -> block.kind() == standard && block.isStandard())) {
            return standard;
        }
        return found.stream()
                .filter(block -> block.speaksOf(theme))
                .findFirst()
                .orElse(found.getFirst())
                .kind();
    }

    private boolean isStandard() {
        return title.isBlank() || title.equals(kind.title());
    }

    private boolean speaksOf(String theme) {
        return BlockText.sentences(text).stream()
                .flatMap(key -> Sentences.rule(key).stream())
                .flatMap(rule -> rule.metrics().stream())
                .flatMap(metric -> Definitions.find(metric).stream())
                .anyMatch(measure -> measure.theme().equals(theme));
    }

    /**
     * A first plan: the fixed text, and a finding for each theme that is asked about, with its statements and the sentences
     * of its measures. Editors change it before releases begin.
     */
    public static List<PlannedBlock> plan(List<Definition> asked, FixedText fixed) {
        Map<BlockKind, PlannedBlock> blocks = new EnumMap<>(BlockKind.class);
        for (BlockKind kind : BlockKind.values()) {
            String text = String.join(
                    " ", fixed.of(kind).stream().map(FixedText.Line::text).toList());
            if (!text.isBlank()) {
                blocks.put(kind, new PlannedBlock(kind, kind.title(), text));
            }
        }
        boolean standard = asked.stream().allMatch(measure -> STANDARD.containsKey(measure.theme()));
        Map<BlockKind, List<Definition>> byBlock = standard ? byStandard(asked) : byTheme(asked);
        byBlock.forEach((kind, measures) -> blocks.put(kind, finding(kind, measures, standard)));
        return List.copyOf(blocks.values());
    }

    private static Map<BlockKind, List<Definition>> byStandard(List<Definition> asked) {
        return group(asked, measure -> blockOf(measure.theme()));
    }

    private static Map<BlockKind, List<Definition>> byTheme(List<Definition> asked) {
        List<String> themes = asked.stream().map(Definition::theme).distinct().toList();
        return group(asked, measure -> FINDINGS.get(Math.min(themes.indexOf(measure.theme()), FINDINGS.size() - 1)));
    }

    private static Map<BlockKind, List<Definition>> group(
            List<Definition> asked, Function<Definition, BlockKind> block) {
        Map<BlockKind, List<Definition>> grouped = new LinkedHashMap<>();
        asked.forEach(measure -> grouped.computeIfAbsent(block.apply(measure), kind -> new ArrayList<>())
                .add(measure));
        return grouped;
    }

    private static PlannedBlock finding(BlockKind kind, List<Definition> measures, boolean standard) {
        Set<String> sentences = new LinkedHashSet<>();
        for (Definition measure : measures) {
            sentences.add("[[sentence:"
                    + Sentences.RULES.stream()
                            .filter(rule -> rule.metrics().contains(measure.id()))
                            .map(Sentences.Rule::key)
                            .findFirst()
                            .orElse(measure.id())
                    + "]]");
        }
        String theme = measures.getFirst().theme().replace('-', ' ');
        return new PlannedBlock(
                kind,
                standard ? kind.title() : Prose.capital(theme),
                "[[statements:" + kind.key() + "]] " + String.join(" ", sentences));
    }

    /** The planned title where there is one that differs from the kind's own. */
    static String titleOf(BlockKind kind, String planned) {
        return planned.isBlank() ? kind.title() : planned;
    }
}
