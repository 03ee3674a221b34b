package org.probity.inspection.tiles;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.probity.organisation.Body;
import org.probity.platform.charts.Caption;
import org.probity.platform.charts.Chart;
import org.probity.platform.charts.Chart.Picture;
import org.probity.platform.charts.Chart.Row;
import org.probity.platform.charts.Chart.Rows;
import org.probity.platform.charts.Drawing;

/** Draws the map in two sizes, with its table. */
public final class TileMap {

    private static final int COLUMNS = 8;
    private static final String FILL = "#12436D";
    private static final String PAPER = "#ffffff";

    /** Pixels of one tile, and between two. */
    private record Size(int width, int height, int gap, boolean wide) {
        int across(int column) {
            return 1 + column * (width + gap);
        }

        int down(int row) {
            return 1 + row * (height + gap);
        }
    }

    private static final Size WIDE = new Size(83, 64, 2, true);
    private static final Size NARROW = new Size(40, 58, 2, false);

    record Place(Tile tile, int column, int row) {}

    private TileMap() {}

    /**
     * @param shows in words, for who does not see it
     * @param column heading of what stands on the tiles
     * @param cells of the table, in the order of the tiles
     */
    public static Chart chart(Caption caption, String shows, List<Tile> tiles, List<String> column, List<Row> cells) {
        Map<String, String> letters =
                ShortNames.letters(tiles.stream().map(Tile::body).toList());
        List<Place> places = places(tiles);
        List<String> columns = new ArrayList<>(List.of("On the map of phones"));
        columns.addAll(column);
        List<Row> rows = new ArrayList<>();
        for (int at = 0; at < tiles.size(); at++) {
            List<String> row = new ArrayList<>(
                    List.of(letters.getOrDefault(tiles.get(at).body().id(), "")));
            row.addAll(cells.get(at).cells());
            rows.add(new Row(cells.get(at).head(), row));
        }
        return new Chart(
                caption,
                shows,
                List.of(new Picture("", shows, draw(places, letters, WIDE))),
                List.of(new Picture("", shows, draw(places, letters, NARROW))),
                new Rows("Force", columns, rows));
    }

    /** Those that have a place stand on it; the others below them in order of name, eight beside each other. */
    static List<Place> places(List<Tile> tiles) {
        List<Tile> placed =
                tiles.stream().filter(tile -> tile.body().tileX() != null).toList();
        int left = placed.stream().mapToInt(tile -> x(tile.body())).min().orElse(0);
        int top = placed.stream().mapToInt(tile -> y(tile.body())).min().orElse(0);
        List<Place> places = new ArrayList<>();
        placed.forEach(tile -> places.add(new Place(tile, x(tile.body()) - left, y(tile.body()) - top)));
        int next = places.stream().mapToInt(Place::row).max().orElse(-1) + 1;
        List<Tile> others = tiles.stream()
                .filter(tile -> tile.body().tileX() == null)
                .sorted(Comparator.comparing(tile -> tile.body().shortName()))
                .toList();
        for (int at = 0; at < others.size(); at++) {
            places.add(new Place(others.get(at), at % COLUMNS, next + at / COLUMNS));
        }
        return places;
    }

    private static int x(Body body) {
        Integer x = body.tileX();
        return x == null ? 0 : x;
    }

    private static int y(Body body) {
        Integer y = body.tileY();
        return y == null ? 0 : y;
    }

    private static Drawing draw(List<Place> places, Map<String, String> letters, Size size) {
        List<Drawing.Shape> shapes = new ArrayList<>();
        places.forEach(place -> draw(
                shapes,
                place,
                size.wide()
                        ? ShortNames.name(place.tile().body())
                        : letters.getOrDefault(place.tile().body().id(), ""),
                size));
        int columns = places.stream().mapToInt(Place::column).max().orElse(0) + 1;
        int rows = places.stream().mapToInt(Place::row).max().orElse(0) + 1;
        return new Drawing(size.across(columns), size.down(rows), shapes);
    }

    private static void draw(List<Drawing.Shape> shapes, Place place, String name, Size size) {
        Tile tile = place.tile();
        int x = size.across(place.column());
        int y = size.down(place.row());
        int strip = y + size.height() - 10;
        int middle = x + size.width() / 2;
        shapes.add(new Drawing.Box(x, y, size.width(), size.height(), PAPER, false));
        if (tile.hatched()) {
            shapes.add(new Drawing.Box(x, strip, size.width(), 10, PAPER, true));
        } else if (tile.share() > 0) {
            int length = Math.max(2, (int) Math.round(tile.share() * size.width()));
            shapes.add(new Drawing.Box(x, strip, length, 10, FILL, false));
        }
        shapes.add(new Drawing.Text(middle, y + 20, "middle", false, name));
        shapes.add(new Drawing.Text(middle, y + 42, "middle", true, size.wide() ? tile.words() : tile.mark()));
    }
}
