package org.probity.publication.copy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.probity.figure.Definitions;
import org.probity.figure.Figure;
import org.probity.figure.FigureWords;
import org.probity.report.text.BlockKind;
import org.probity.report.text.ReleaseDocument;

/** What a corrected release says otherwise than the version before it: found by comparing the two, never typed. */
public final class ChangeRules {

    private static final String NOTHING = "Not in it";

    private ChangeRules() {}

    /**
     * @param what the measure, or the part of the text
     * @param figure whether a figure changed, rather than words
     */
    public record Change(String what, String was, String is, boolean figure) {}

    /** Figures first, by the name of their measure; then the parts of the text in the order in which they are printed. */
    public static List<Change> between(ReleaseDocument before, ReleaseDocument after) {
        List<Change> changes = new ArrayList<>();
        Map<String, String> were = figures(before);
        Map<String, String> are = figures(after);
        TreeSet<String> metrics = new TreeSet<>(were.keySet());
        metrics.addAll(are.keySet());
        metrics.forEach(
                metric -> add(changes, Definitions.of(metric).title(), were.get(metric), are.get(metric), true));
        Map<BlockKind, ReleaseDocument.Block> old = blocks(before);
        Map<BlockKind, ReleaseDocument.Block> now = blocks(after);
        for (BlockKind kind : BlockKind.values()) {
            ReleaseDocument.Block was = old.get(kind);
            ReleaseDocument.Block is = now.get(kind);
            if (was != null || is != null) {
                add(changes, title(kind, was, is), words(was), words(is), false);
            }
        }
        return List.copyOf(changes);
    }

    private static void add(
            List<Change> changes, String what, @Nullable String was, @Nullable String is, boolean figure) {
        if (!Objects.equals(was, is)) {
            changes.add(new Change(
                    what, Objects.requireNonNullElse(was, NOTHING), Objects.requireNonNullElse(is, NOTHING), figure));
        }
    }

    private static Map<String, String> figures(ReleaseDocument document) {
        Map<String, String> shown = new LinkedHashMap<>();
        document.figures().forEach(figure -> shown.put(figure.metric(), shown(figure)));
        return shown;
    }

    /** The value with its period: a figure for another period is another figure. */
    private static String shown(Figure figure) {
        return FigureWords.shown(figure) + ", " + figure.period().words();
    }

    private static Map<BlockKind, ReleaseDocument.Block> blocks(ReleaseDocument document) {
        Map<BlockKind, ReleaseDocument.Block> blocks = new LinkedHashMap<>();
        document.blocks().forEach(block -> blocks.put(block.kind(), block));
        return blocks;
    }

    private static String title(
            BlockKind kind, ReleaseDocument.@Nullable Block was, ReleaseDocument.@Nullable Block is) {
        ReleaseDocument.Block named = is == null ? was : is;
        String title = named == null ? "" : named.title();
        return title.isBlank() ? kind.title() : title;
    }

    private static @Nullable String words(ReleaseDocument.@Nullable Block block) {
        return block == null ? null : block.words();
    }
}
