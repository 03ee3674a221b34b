package org.probity.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sizes at which a thing has become two things. Text blocks count like everything else. */
class BudgetsTest {

    private static final int FILE_LINES = 300;
    private static final int METHOD_LINES = 30;
    private static final int PARAMETERS = 7;
    private static final int FILES_IN_A_PACKAGE = 15;

    @TempDir
    Path folder;

    static List<String> overspent(Sources sources) {
        List<String> found = new ArrayList<>();
        for (Sources.Source source : sources.files()) {
            if (source.lines() > FILE_LINES) {
                found.add(source.path() + " has " + source.lines() + " lines, more than " + FILE_LINES);
            }
            for (Sources.Method method : source.methods()) {
                if (method.lines() > METHOD_LINES) {
                    found.add(source.path() + ": " + method.name() + " has " + method.lines() + " lines, more than "
                            + METHOD_LINES);
                }
                if (method.parameters() > PARAMETERS) {
                    found.add(source.path() + ": " + method.name() + " takes " + method.parameters()
                            + " parameters, more than " + PARAMETERS);
                }
            }
        }
        found.addAll(crowded(sources));
        return found;
    }

    private static List<String> crowded(Sources sources) {
        Map<Path, Long> packages = sources.files().stream()
                .filter(source -> !source.path().endsWith("package-info.java"))
                .collect(Collectors.groupingBy(source -> source.path().getParent(), Collectors.counting()));
        return packages.entrySet().stream()
                .filter(each -> each.getValue() > FILES_IN_A_PACKAGE)
                .map(each -> each.getKey() + " holds " + each.getValue() + " files, more than " + FILES_IN_A_PACKAGE
                        + ": it is two features")
                .toList();
    }

    @Test
    void every_file_method_and_package_keeps_its_budget() throws IOException {
        Sources sources = Sources.under(Path.of("src/main/java"));
        assertThat(sources.files()).hasSizeGreaterThan(10);
        assertThat(overspent(sources)).isEmpty();
    }

    private Sources planted(String body) throws IOException {
        return Sources.of(
                List.of(Files.writeString(folder.resolve("Planted.java"), "class Planted {\n" + body + "\n}\n")));
    }

    @Test
    void a_planted_long_file_is_found() throws IOException {
        assertThat(overspent(planted("//\n".repeat(300))))
                .singleElement()
                .asString()
                .contains("303 lines");
    }

    @Test
    void a_planted_long_method_is_found_also_when_a_text_block_makes_it_long() throws IOException {
        assertThat(overspent(planted("void say() {" + "\n;".repeat(28) + "\n}")))
                .isEmpty();
        assertThat(overspent(planted("void say() {" + "\n;".repeat(29) + "\n}")))
                .singleElement()
                .asString()
                .contains("say has 31 lines");
        assertThat(overspent(planted("String sql() { return \"\"\"" + "\nx".repeat(30) + "\"\"\";\n}")))
                .hasSize(1);
    }

    @Test
    void planted_parameters_are_counted() throws IOException {
        assertThat(overspent(planted("void say(int a, int b, int c, int d, int e, int f, int g) {}")))
                .isEmpty();
        assertThat(overspent(planted("void say(int a, int b, int c, int d, int e, int f, int g, int h) {}")))
                .singleElement()
                .asString()
                .contains("8 parameters");
    }

    @Test
    void a_planted_crowd_is_found() throws IOException {
        List<Path> files = new ArrayList<>();
        for (int i : IntStream.range(0, 16).toArray()) {
            files.add(Files.writeString(folder.resolve("Planted" + i + ".java"), "class Planted" + i + " {}\n"));
        }
        assertThat(overspent(Sources.of(files))).singleElement().asString().contains("two features");
        assertThat(overspent(Sources.of(files.subList(0, 15)))).isEmpty();
    }
}
