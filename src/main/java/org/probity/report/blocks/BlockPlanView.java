package org.probity.report.blocks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.probity.figure.Definition;
import org.probity.report.blocks.BlockPlanStore.Stored;
import org.probity.report.text.BlockKind;

/** The plan of a round's blocks. */
public record BlockPlanView(String round, String title, List<Row> rows, List<Row> free) {

    /** A block: planned, or free to be planned. */
    public record Row(String key, String place, String title) {}

    /** What an editor may refer to, and what it stands for. */
    public record Reference(String written, String means) {}

    static BlockPlanView of(String round, String title, List<Stored> planned) {
        Set<BlockKind> used =
                planned.stream().map(stored -> stored.block().kind()).collect(Collectors.toSet());
        return new BlockPlanView(
                round,
                title,
                planned.stream()
                        .map(stored -> new Row(
                                stored.block().kind().key(),
                                place(stored.block().kind()),
                                stored.block().title()))
                        .toList(),
                Arrays.stream(BlockKind.values())
                        .filter(kind -> isPlanned(kind) && !used.contains(kind))
                        .map(kind -> new Row(kind.key(), place(kind), kind.title()))
                        .toList());
    }

    /** The quotation is one person's and the table of sources nobody's: neither is planned for all. */
    static boolean isPlanned(BlockKind kind) {
        return kind.isWritten() && kind != BlockKind.QUOTE;
    }

    private static String place(BlockKind kind) {
        if (kind.isFinding()) {
            return "Finding " + kind.key().substring("finding-".length());
        }
        return kind.title();
    }

    static List<Reference> references(BlockKind kind, List<Definition> measures) {
        List<Reference> all = new ArrayList<>(List.of(
                new Reference("[[statements:" + kind.key() + "]]", "every approved statement of this block"),
                new Reference("[[body.formal]]", "the body's formal name"),
                new Reference("[[body.the]]", "the force or the constabulary, as the body styles itself"),
                new Reference("[[body.place]]", "the place, as in: in Northmere"),
                new Reference("[[round.asked]]", "who asked for the round, and in what words"),
                new Reference("[[round.criteria]]", "the criteria"),
                new Reference("[[round.basis]]", "the bodies and why each is in"),
                new Reference("[[round.fieldwork]]", "when the inspection work took place")));
        for (Definition measure : measures) {
            all.add(new Reference("[[sentence:" + measure.id() + "]]", "a sentence: " + measure.title()));
            all.add(new Reference("[[number:" + measure.id() + "]]", "the figure alone: " + measure.title()));
            all.add(new Reference("[[period:" + measure.id() + "]]", "its period, as a sentence begins"));
        }
        return all;
    }
}
