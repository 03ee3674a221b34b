package org.probity.inspection.picture;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.probity.figure.Figure;
import org.probity.figure.FigureWords;
import org.probity.figure.Shape;
import org.probity.inspection.tiles.Tile;
import org.probity.inspection.tiles.TileMap;
import org.probity.platform.charts.Caption;
import org.probity.platform.charts.Chart;
import org.probity.platform.words.Words;

/** The measure on the map of tiles: rates where there are any, else the figures; and who has none. */
final class TileDrawing {

    static final int FEWEST = 4;

    private final Reading of;
    private final boolean rates;
    private final double highest;

    private TileDrawing(Reading of) {
        this.of = of;
        this.rates = of.rates().count() >= FEWEST;
        this.highest =
                of.rows().stream().mapToDouble(row -> Math.abs(size(row))).max().orElse(0);
    }

    static @Nullable Chart chart(Reading of) {
        return of.rows().size() < FEWEST ? null : new TileDrawing(of).chart();
    }

    private Chart chart() {
        List<Tile> tiles = new ArrayList<>();
        List<Chart.Row> cells = new ArrayList<>();
        for (Reading.Row row : of.rows()) {
            Tile tile = tile(row);
            tiles.add(tile);
            List<String> words =
                    rates ? List.of(PictureWords.shown(row), rated(row)) : List.of(PictureWords.shown(row));
            cells.add(new Chart.Row(row.body().shortName(), words));
        }
        String what =
                of.measure().title() + (rates ? of.part() ? ", as a share" : ", for each 1,000" : "") + ", by force";
        Caption caption = Caption.of("map", finding(), what, source(tiles)).level(2);
        List<String> columns = rates ? List.of("Figure", of.part() ? "Share" : "For each 1,000") : List.of("Figure");
        return TileMap.chart(caption, shows(), tiles, columns, cells);
    }

    private String finding() {
        long without = of.rows().stream().filter(row -> value(row) == null).count();
        long with = of.rows().size() - without;
        return without == 0
                ? "Every force gives a figure"
                : Words.count(with, "force gives", "forces give") + " a figure and " + without + " do not";
    }

    private String source(List<Tile> tiles) {
        String strip =
                highest > 0 ? "The strip at the foot of a tile is as long as its number against the highest. " : "";
        String absent = tiles.stream().anyMatch(Tile::hatched)
                ? "Hatched: no figure ([x] not supplied, n/h not held, [z] not applicable, [c] withheld, none: nothing sent, open: not accepted yet). "
                : "";
        String places = of.rows().stream().allMatch(row -> row.body().tileX() == null)
                ? "These forces have no place on a map and stand in order of name. "
                : "";
        return strip + absent + places + PictureWords.source(of);
    }

    private String shows() {
        List<Reading.Row> known = of.rows().stream()
                .filter(row -> value(row) != null)
                .sorted(Comparator.comparingDouble(this::size))
                .toList();
        if (known.isEmpty() || of.measure().shape() == Shape.YES_NO) {
            return finding() + ". The table below has each force.";
        }
        return "Highest " + label(known.getLast()) + " in "
                + known.getLast().body().shortName() + ", lowest "
                + label(known.getFirst()) + " in " + known.getFirst().body().shortName() + ". " + finding()
                + ". The table below has each force.";
    }

    private Tile tile(Reading.Row row) {
        Figure figure = row.figure();
        if (figure == null) {
            return row.stage().open()
                    ? Tile.absent(row.body(), "Open", "open")
                    : Tile.absent(row.body(), "None", "none");
        }
        if (figure.absence() != null) {
            String mark =
                    figure.absence().mark().isEmpty() ? "n/h" : figure.absence().mark();
            String label = figure.absence().label();
            return Tile.absent(row.body(), label.length() > 9 ? mark : label, mark);
        }
        if (rates && of.rate(row) == null) {
            return Tile.absent(row.body(), "No base", "–");
        }
        String words = label(row);
        return Tile.of(row.body(), words, narrow(words), highest == 0 ? 0 : Math.abs(size(row)) / highest);
    }

    private String rated(Reading.Row row) {
        return of.rate(row) == null ? "No rate" : label(row);
    }

    private String label(Reading.Row row) {
        Rate rate = of.rate(row);
        return rates && rate != null
                ? PictureWords.value(rate.value(), rate.part())
                : FigureWords.shown(Objects.requireNonNull(row.figure()));
    }

    /** Five letters at most: "12,345" is "12k". */
    private static String narrow(String words) {
        String plain = words.replace(",", "")
                .replace("unchanged", "0")
                .replace("up ", "+")
                .replace("down ", "−");
        if (plain.length() <= 4) {
            return plain;
        }
        if (plain.endsWith("%")) {
            return Math.round(Double.parseDouble(plain.substring(0, plain.length() - 1))) + "%";
        }
        String number = plain.replaceAll("[^0-9.].*$", "");
        if (number.isEmpty()) {
            return plain.substring(0, 4);
        }
        double value = Double.parseDouble(number);
        return value >= 10_000 ? Math.round(value / 1000) + "k" : String.format(Locale.UK, "%d", Math.round(value));
    }

    private static @Nullable BigDecimal value(Reading.Row row) {
        return row.figure() == null ? null : row.figure().value();
    }

    private double size(Reading.Row row) {
        Rate rate = of.rate(row);
        if (rates) {
            return rate == null ? 0 : rate.value();
        }
        BigDecimal value = value(row);
        return value == null ? 0 : value.doubleValue();
    }
}
