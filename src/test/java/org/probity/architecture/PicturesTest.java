package org.probity.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Draws the house from its classes and holds the committed picture against it, so that the documentation cannot lag behind.
 * {@code mvn test -Dtest=PicturesTest -Dprobity.pictures=write} draws it anew.
 */
class PicturesTest {

    private static final Path FOLDER = Path.of("docs", "architecture");
    private static final int BOX = 118;
    private static final int STEP_X = 132;
    private static final int STEP_Y = 62;

    @Test
    void the_picture_of_the_modules_is_the_one_the_classes_give() throws IOException {
        agrees("modules.svg", svg());
    }

    @Test
    void the_table_of_the_modules_is_the_one_the_packages_give() throws IOException {
        agrees("modules.md", table());
    }

    private static void agrees(String name, String drawn) throws IOException {
        Path file = FOLDER.resolve(name);
        if ("write".equals(System.getProperty("probity.pictures"))) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, drawn);
        }
        assertThat(file)
                .as("drawn anew by: mvn test -Dtest=PicturesTest -Dprobity.pictures=write")
                .hasContent(drawn);
    }

    /** Module to the modules that its classes use. */
    private static Map<String, Set<String>> uses() {
        Map<String, Set<String>> uses = new TreeMap<>();
        for (JavaClass type : House.ours()) {
            Optional<String> from = moduleOf(type);
            from.ifPresent(module -> {
                Set<String> used = uses.computeIfAbsent(module, m -> new TreeSet<>());
                type.getDirectDependenciesFromSelf().stream()
                        .map(d -> moduleOf(d.getTargetClass()))
                        .flatMap(Optional::stream)
                        .filter(other -> !other.equals(module))
                        .forEach(used::add);
            });
        }
        return uses;
    }

    private static Optional<String> moduleOf(JavaClass type) {
        return type.getPackageName().startsWith("org.probity.jte")
                ? Optional.empty()
                : House.module(House.ROOT, type.getPackageName()).filter(House.ROWS::containsKey);
    }

    private static Map<Integer, List<String>> rows(Set<String> modules) {
        Map<Integer, List<String>> rows = new TreeMap<>(java.util.Comparator.reverseOrder());
        modules.forEach(m ->
                rows.computeIfAbsent(House.ROWS.get(m), r -> new ArrayList<>()).add(m));
        return rows;
    }

    private static String svg() {
        Map<String, Set<String>> uses = uses();
        Map<Integer, List<String>> rows = rows(uses.keySet());
        int width =
                40 + STEP_X * rows.values().stream().mapToInt(List::size).max().orElse(1) + 40;
        int height = 20 + STEP_Y * rows.size();
        StringBuilder svg = new StringBuilder(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + width + " " + height
                        + "\" role=\"img\" font-family=\"arial, sans-serif\" font-size=\"14\">\n<title>Modules of Probity by row</title>\n"
                        + "<desc>Each module uses only modules of a lower row. Lines lead from a module to what it uses.</desc>\n");
        Map<String, int[]> places = places(rows);
        uses.forEach((from, used) ->
                used.forEach(to -> svg.append("<path d=\"M%d %d L%d %d\" stroke=\"#b1b4b6\" fill=\"none\"/>%n"
                        .formatted(
                                places.get(from)[0],
                                places.get(from)[1] + 16,
                                places.get(to)[0],
                                places.get(to)[1] - 16))));
        places.forEach((module, at) -> svg.append(
                "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"32\" rx=\"3\" fill=\"#ffffff\" stroke=\"#1f3a5f\" stroke-width=\"2\"/><text x=\"%d\" y=\"%d\" text-anchor=\"middle\">%s</text>%n"
                        .formatted(at[0] - BOX / 2, at[1] - 16, BOX, at[0], at[1] + 5, module)));
        rows.keySet()
                .forEach(row -> svg.append("<text x=\"8\" y=\"%d\" fill=\"#505a5f\">%d</text>%n"
                        .formatted(places.get(rows.get(row).getFirst())[1] + 5, row)));
        return svg.append("</svg>\n").toString();
    }

    private static Map<String, int[]> places(Map<Integer, List<String>> rows) {
        Map<String, int[]> places = new TreeMap<>();
        int y = 30;
        for (List<String> modules : rows.values()) {
            for (int i = 0; i < modules.size(); i++) {
                places.put(modules.get(i), new int[] {40 + STEP_X / 2 + i * STEP_X, y});
            }
            y += STEP_Y;
        }
        return places;
    }

    private static String table() throws IOException {
        Map<String, Set<String>> uses = uses();
        StringBuilder table = new StringBuilder(
                "# Modules\n\nDrawn from the classes and their package documentation by `PicturesTest`; do not edit.\n\n"
                        + "![Modules by row](modules.svg)\n\n| row | module | what it is | uses |\n| --- | --- | --- | --- |\n");
        for (var row : rows(uses.keySet()).entrySet()) {
            for (String module : row.getValue()) {
                table.append("| %d | `%s` | %s | %s |%n"
                        .formatted(row.getKey(), module, firstSentence(module), String.join(", ", uses.get(module))));
            }
        }
        return table.toString();
    }

    private static final Pattern JAVADOC = Pattern.compile("/\\*\\*(.*?)\\*/", Pattern.DOTALL);

    private static String firstSentence(String module) throws IOException {
        Path info = Path.of("src", "main", "java", "org", "probity", module, "package-info.java");
        Matcher javadoc = JAVADOC.matcher(Files.readString(info));
        if (!javadoc.find()) {
            return "";
        }
        String words = javadoc.group(1)
                .replaceAll("(?m)^\\s*\\*\\s?", "")
                .replaceAll("\\{@\\w+ ([^}]*)}", "$1")
                .replaceAll("<[^>]+>", "")
                .replaceAll("\\s+", " ")
                .strip();
        int end = words.indexOf(". ");
        return (end < 0 ? words : words.substring(0, end + 1)).replace("|", "\\|");
    }
}
