package org.probity.inspection.submission;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.probity.figure.Figure;
import org.probity.figure.FigureWords;

/**
 * A return as it was signed off and sent. It never changes; a correction is a later version.
 *
 * @param late whether it came after the window had closed: never passed off as in time
 * @param digest SHA-256 over the cells, shown to both sides so that they can tell whether they look at the same copy
 */
public record Submission(
        UUID id,
        UUID forceReturn,
        UUID round,
        String body,
        int version,
        boolean late,
        UUID signedBy,
        Instant signedAt,
        String digest,
        ReturnStatus status,
        List<Cell> cells) {

    /** One figure as sent, with where its proof lies. Its explanation is the figure's comment. */
    public record Cell(Figure figure, @Nullable String evidence) {
        public String metric() {
            return figure.metric();
        }
    }

    Submission with(List<Cell> known) {
        return new Submission(id, forceReturn, round, body, version, late, signedBy, signedAt, digest, status, known);
    }

    public Optional<Cell> cell(String metric) {
        return cells.stream().filter(cell -> cell.metric().equals(metric)).findFirst();
    }

    public List<Figure> figures() {
        return cells.stream().map(Cell::figure).toList();
    }

    /** One line of tab-parted fields a cell, in order, UTF-8, each closed by a line feed; then SHA-256 in hexadecimal. */
    public static String digest(List<Cell> cells) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            cells.forEach(cell -> digest.update(line(cell).getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    private static String line(Cell cell) {
        Figure figure = cell.figure();
        return String.join(
                        "\t",
                        figure.metric(),
                        FigureWords.raw(figure),
                        figure.absence() == null ? "" : figure.absence().word(),
                        figure.provenance().word(),
                        String.valueOf(figure.period()),
                        String.valueOf(figure.asAt()),
                        String.valueOf(figure.knownAt()),
                        figure.partsHash(),
                        clean(figure.source()),
                        clean(cell.evidence()),
                        clean(figure.comment()))
                + "\n";
    }

    private static String clean(@Nullable String words) {
        return words == null
                ? ""
                : words.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n");
    }
}
