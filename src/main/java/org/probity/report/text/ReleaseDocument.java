package org.probity.report.text;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.probity.figure.Figure;
import org.probity.figure.Provenance;

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
        String place,
        List<Block> blocks,
        List<Figure> figures,
        String marking) {

    private static final String TRANSCRIBED = "Transcribed from a release published in December 2012";

    /** What a document says of itself whose facts were taken from a release that somebody else published. */
    public static String markingOfTranscribed() {
        return TRANSCRIBED + ", in words of our own. This is not an official document.";
    }

    public boolean transcribed() {
        return marking.startsWith(TRANSCRIBED);
    }

    public ReleaseDocument {
        blocks = List.copyOf(blocks);
        figures = List.copyOf(figures);
    }

    /** A block with its spans, under the title that its round gives it. */
    public record Block(BlockKind kind, String title, List<Span> spans) {

        public String words() {
            StringBuilder words = new StringBuilder();
            spans.forEach(span -> words.append(span.text()));
            return words.toString();
        }
    }

    /** The release put together from its rendered blocks. */
    public static ReleaseDocument of(
            String ref,
            ReleaseFacts facts,
            Map<BlockKind, String> titles,
            Map<BlockKind, List<Span>> rendered,
            String marking) {
        List<Block> blocks = rendered.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> new Block(
                        entry.getKey(),
                        PlannedBlock.titleOf(entry.getKey(), titles.getOrDefault(entry.getKey(), "")),
                        entry.getValue()))
                .toList();
        return new ReleaseDocument(
                ref,
                facts.round().key(),
                facts.round().title(),
                facts.body().id(),
                facts.body().formalName(),
                facts.body().placeName(),
                blocks,
                facts.figures().values().stream()
                        .sorted(Comparator.comparing(Figure::metric))
                        .toList(),
                marking);
    }

    public List<Block> of(BlockKind kind) {
        return blocks.stream().filter(b -> b.kind() == kind).toList();
    }

    public List<Block> findings() {
        return blocks.stream().filter(b -> b.kind().isFinding()).toList();
    }

    public List<Block> notes() {
        return blocks.stream().filter(b -> b.kind().isNote()).toList();
    }

    /** The blocks below the headline, in the order of print. */
    public List<Block> under() {
        return blocks.stream().filter(b -> b.kind() != BlockKind.HEADLINE).toList();
    }

    /** The headline's words; the body's name where nobody wrote one. */
    public String headline() {
        return of(BlockKind.HEADLINE).stream().map(Block::words).findFirst().orElse(bodyName);
    }

    /** What the document is called where a file or a browser tab names it. */
    public String title() {
        return headline() + " - " + roundTitle;
    }

    /** The marking where there is one, else what the document is. */
    public String subject() {
        return marking.isBlank() ? "Release on " + bodyName + ", " + roundTitle : marking;
    }

    /** Who says so, in the words of every page: "counted from the force's registers", "force figures", "inspectorate's research", with the source. */
    public static String provenance(Figure figure) {
        String who = switch (figure.provenance()) {
            case COUNTED -> "Counted from the force's registers";
            case SUPPLIED -> "Force figures";
            case RESEARCHED -> "Inspectorate's research";
        };
        return figure.source().isBlank() || figure.provenance() == Provenance.COUNTED
                ? who
                : who + ": " + figure.source();
    }
}
