package org.probity.inspection.board;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.probity.inspection.submission.ReturnStatus;
import org.probity.inspection.tiles.Tile;
import org.probity.inspection.tiles.TileMap;
import org.probity.platform.charts.Caption;
import org.probity.platform.charts.Chart;

/** The stages on the map of tiles. */
final class StageMap {

    private static final int FEWEST = 8;

    private StageMap() {}

    static @Nullable Chart chart(Board board) {
        if (board.lines().size() < FEWEST) {
            return null;
        }
        long accepted = count(board, ReturnStatus.ACCEPTED.words());
        long late = board.lines().stream().filter(board::isLate).count();
        String finding =
                accepted + " of " + board.lines().size() + " accepted" + (late == 0 ? "" : ", " + late + " late");
        Caption caption = Caption.of(
                        "stages",
                        finding,
                        "Stage of each return, by force",
                        "The strip at the foot is empty while nothing is signed off, a third for sent, two thirds for queried,"
                                + " whole for accepted; hatched where nothing was supplied or it is late.")
                .level(2);
        List<Tile> tiles = board.lines().stream().map(line -> tile(board, line)).toList();
        List<Chart.Row> rows = board.lines().stream()
                .map(line -> new Chart.Row(line.body().shortName(), List.of(words(board, line))))
                .toList();
        return TileMap.chart(caption, finding + ". The table below has each force.", tiles, List.of("Stage"), rows);
    }

    private static long count(Board board, String stage) {
        return board.lines().stream()
                .filter(line -> Board.stage(line.standing()).equals(stage))
                .count();
    }

    private static String words(Board board, Board.Line line) {
        return Board.stage(line.standing()) + (board.isLate(line) ? ", late" : "");
    }

    private static Tile tile(Board board, Board.Line line) {
        ReturnStatus status = line.standing().status();
        if (board.isLate(line)) {
            return Tile.absent(line.body(), "Late", "late");
        }
        if (status == null) {
            return line.standing().transcribed() > 0
                    ? Tile.of(line.body(), "Document", "doc", 1)
                    : Tile.of(line.body(), "Not yet", "–", 0);
        }
        return switch (status) {
            case SENT -> Tile.of(line.body(), "Sent", "sent", 1 / 3.0);
            case QUERIED -> Tile.of(line.body(), "Queried", "asked", 2 / 3.0);
            case ACCEPTED -> Tile.of(line.body(), "Accepted", "yes", 1);
            case NOT_SUPPLIED -> Tile.absent(line.body(), "None [x]", "[x]");
            case NOT_STARTED, IN_PROGRESS -> Tile.of(line.body(), "Not yet", "–", 0);
        };
    }
}
