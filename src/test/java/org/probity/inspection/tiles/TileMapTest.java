package org.probity.inspection.tiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.probity.organisation.Body;
import org.probity.organisation.BodyKind;
import org.probity.platform.charts.Caption;
import org.probity.platform.charts.Chart;
import org.probity.platform.charts.Drawing;

/** Where tiles stand and what is on them. */
class TileMapTest {

    private static Body body(String id, String name, @Nullable Integer x, @Nullable Integer y) {
        return new Body(
                id,
                name,
                false,
                name,
                name,
                BodyKind.TERRITORIAL,
                null,
                "Chief Constable",
                null,
                true,
                null,
                null,
                null,
                x,
                y,
                true,
                true);
    }

    @Test
    void who_has_a_place_stands_on_it_and_the_others_below_by_name() {
        List<Tile> tiles = List.of(
                Tile.of(body("kent", "Kent", 8, 10), "1", "1", 1),
                Tile.of(body("cumbria", "Cumbria", 5, 2), "2", "2", 1),
                Tile.of(body("zeta", "Zeta", null, null), "3", "3", 1),
                Tile.of(body("alpha", "Alpha", null, null), "4", "4", 1));
        assertThat(TileMap.places(tiles).stream()
                        .map(place -> place.tile().body().id() + " " + place.column() + " " + place.row())
                        .toList())
                .containsExactly("kent 3 8", "cumbria 0 0", "alpha 0 9", "zeta 1 9");
    }

    @Test
    void no_two_forces_have_the_same_letters() {
        List<Body> bodies = List.of(
                body("marlhaven", "Marlhaven", null, null),
                body("marlow", "Marlow", null, null),
                body("marlstead", "Marlstead", null, null),
                body("merseyside", "Merseyside", 4, 3));
        var letters = ShortNames.letters(bodies);
        assertThat(letters.get("merseyside")).isEqualTo("MER");
        assertThat(letters.get("marlhaven")).isEqualTo("MAR");
        assertThat(letters.values()).doesNotHaveDuplicates().allMatch(each -> each.length() == 3);
    }

    @Test
    void every_name_of_the_file_fits_on_a_tile() {
        assertThat(ShortNames.known()).hasSize(44).allMatch(name -> name.length() <= ShortNames.LONGEST);
    }

    @Test
    void a_name_that_is_too_long_is_cut_and_says_so() {
        assertThat(ShortNames.name(body("northmere", "Northmere", null, null))).isEqualTo("Northme.");
        assertThat(ShortNames.name(body("x", "Mossdale and Wrayford", null, null)))
                .isEqualTo("Mossdal.");
        assertThat(ShortNames.name(body("hampshire", "Hampshire", 5, 9))).isEqualTo("Hants");
    }

    @Test
    void nought_has_no_strip_and_no_figure_has_a_hatched_one() {
        List<Tile> tiles = List.of(
                Tile.of(body("a", "Alpha", null, null), "0", "0", 0),
                Tile.absent(body("b", "Beta", null, null), "Not held", "n/h"),
                Tile.of(body("c", "Gamma", null, null), "12", "12", 0.5));
        Chart chart = TileMap.chart(
                Caption.of("map", "Finding", "What", "Source"),
                "Shows",
                tiles,
                List.of("Figure"),
                List.of(
                        new Chart.Row("Alpha", List.of("0")),
                        new Chart.Row("Beta", List.of("Not held")),
                        new Chart.Row("Gamma", List.of("12"))));
        Drawing wide = chart.wide().getFirst().drawing();
        assertThat(boxes(wide)).isEqualTo("83x64 83x64 83x10/ 83x64 42x10");
        assertThat(wide.hatches()).isTrue();
        assertThat(words(wide)).containsExactly("Alpha", "0", "Beta", "Not held", "Gamma", "12");
        assertThat(words(chart.narrow().getFirst().drawing())).containsExactly("ALP", "0", "BET", "n/h", "GAM", "12");
        assertThat(chart.narrow().getFirst().drawing().width()).isLessThanOrEqualTo(345);
        assertThat(chart.table().rows().get(1).cells()).containsExactly("BET", "Not held");
    }

    private static String boxes(Drawing drawing) {
        return drawing.shapes().stream()
                .filter(Drawing.Box.class::isInstance)
                .map(Drawing.Box.class::cast)
                .map(box -> box.width() + "x" + box.height() + (box.hatched() ? "/" : ""))
                .collect(Collectors.joining(" "));
    }

    private static List<String> words(Drawing drawing) {
        return drawing.shapes().stream()
                .filter(Drawing.Text.class::isInstance)
                .map(shape -> ((Drawing.Text) shape).words())
                .toList();
    }
}
