package org.probity.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkCommandTest {

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream progress = new ByteArrayOutputStream();

    private static final String STAFF = """
            id,first_name,surname,dob,postcode,person
            1,Elizabeth,Featherstone,1960-03-12,NR1 1AA,a
            2,Betty,Featherstone,12/03/1960,NR1 1AA,a
            3,Robert,Winterbottom,1958-07-08,NR2 2BB,b
            4,John,Smith,1971-01-02,NR3 3CC,c
            """;

    @Test
    void one_file_is_searched_for_doubles_and_measured_against_labels() throws IOException {
        var pairs = folder.resolve("pairs.csv");
        var code = run(
                "--left", file("staff.csv", STAFF), "--label-column", "person", "--out", pairs.toString(), "--sweep");
        assertThat(code).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("precision=1.0000 recall=1.0000 f1=1.0000 blocking_recall=1.0000 pairs=6 threshold=0.9")
                .contains("calibration");
        assertThat(Files.readAllLines(pairs)).hasSize(2).element(1).asString().startsWith("1,2,");
        assertThat(Files.readAllLines(pairs).getFirst()).startsWith("left_id,right_id,probability,points_given");
    }

    @Test
    void two_files_are_linked_with_judged_pairs_and_a_pair_is_explained() {
        var right =
                file("right.csv", "ref;name;birthday\nx;FEATHERSTONE, Liz;12 March 1960\ny;Nobody Else;1999-01-01\n");
        var judged = file("judged.csv", "left,right,same\n1,x,1\n4,y,0\n");
        var code = run("--left", file("staff.csv", STAFF), "--right", right, "--id", "id", "--label-pairs", judged);
        assertThat(code).isEqualTo(2);
        assertThat(progress.toString(StandardCharsets.UTF_8))
                .contains("There is no column \"id\". The columns are: ref, name");

        code = run(
                "--left",
                file("staff.csv", STAFF.replace("id,", "ref,")),
                "--right",
                right,
                "--id",
                "ref",
                "--label-pairs",
                judged,
                "--explain",
                "1,x",
                "--columns",
                "dob=birthday");
        assertThat(code).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("recall=1.0000", "1 and x: join", "forms of one given name");
    }

    @Test
    void a_ragged_file_in_an_old_encoding_is_read_and_said() throws IOException {
        var file = folder.resolve("old.csv");
        Files.write(
                file, "name,dob\nJosé Núñez,1960-01-01,extra\nJose Nunez\n".getBytes(Charset.forName("windows-1252")));
        assertThat(run("--left", file.toString())).isZero();
        assertThat(progress.toString(StandardCharsets.UTF_8))
                .contains("read as Windows-1252", "2 rows have more or fewer cells");
    }

    @Test
    void what_cannot_be_done_is_said_in_a_sentence() {
        assertThat(run("--left", folder.resolve("none.csv").toString())).isEqualTo(2);
        assertThat(run("--left", file("empty.csv", ""))).isEqualTo(2);
        assertThat(run("--left", file("other.csv", "colour\nred\n"))).isEqualTo(2);
        assertThat(run("--wrong")).isEqualTo(2);
        assertThat(run("--left", file("s.csv", STAFF), "--threshold", "2")).isEqualTo(2);
        assertThat(run("--left", file("s.csv", STAFF), "--model", "cars")).isEqualTo(2);
        assertThat(progress.toString(StandardCharsets.UTF_8).lines())
                .contains(
                        "There is no option \"--wrong\". Ask for --help.",
                        "The threshold 2 is not a number between 0 and 1.")
                .anyMatch(line -> line.startsWith("There is no file"))
                .anyMatch(line -> line.endsWith("is empty: a heading row is needed."))
                .anyMatch(line -> line.startsWith("No column of"))
                .anyMatch(line -> line.startsWith("There is no model \"cars\""));
    }

    @Test
    void help_lists_every_option() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("--label-pattern", "--explain", "--sweep");
    }

    private String file(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text).toString();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private int run(String... args) {
        return LinkCommand.run(
                List.of(args),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(progress, true, StandardCharsets.UTF_8));
    }
}
