package org.probity.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What nobody means to hand in, and somebody does: a sentence that says what is wrong, or a sane result. */
class BadInputTest {

    private static final String STAFF =
            "id,first_name,surname,dob,who\n1,Ann,Lee,1960-03-12,a\n2,Anne,Lee,1960-03-12,a\n3,Bo,Fox,1971-01-02,b\n";

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream progress = new ByteArrayOutputStream();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--label-column who --label-pattern x(\\d+)|gives no label for any record",
                "--label-column who --label-pattern (|not a regular expression",
                "--label-pattern (a)|needs --label-column",
                "--explain 1|two identifiers with a comma",
                "--explain 1,9|There is no record 9.",
                "--explain 1,1|two different records",
                "--groups many|needs a whole number",
                "--groups 0|whole number from 1",
                "--budget -5|whole number from 1",
                "--out none/here/pairs.csv|There is no folder",
                "--id payroll|The columns are: id, first_name",
                "--columns shoe=surname|Its fields are: given",
                "--columns surname|not of the form name=COLUMN"
            })
    void an_option_that_cannot_be_followed_is_said(String options, String sentence) {
        var args = new ArrayList<>(List.of("--left", file("staff.csv", STAFF.getBytes(StandardCharsets.UTF_8))));
        args.addAll(Arrays.asList(options.split(" ")));
        assertThat(run(args)).isEqualTo(2);
        assertThat(said()).contains(sentence);
        assertThat(out.toString(StandardCharsets.UTF_8)).doesNotContain("precision");
    }

    @Test
    void bytes_that_are_no_text_are_refused_in_one_short_sentence() {
        var bytes = new byte[100_000];
        new Random(1).nextBytes(bytes);
        assertThat(run(List.of("--left", file("noise.csv", bytes)))).isEqualTo(2);
        assertThat(said().lines().toList().getLast()).hasSizeLessThan(8_000);
    }

    @Test
    void blank_rows_and_headings_alone_are_said() {
        assertThat(run(List.of("--left", file("head.csv", bytes("first_name,surname\n")))))
                .isEqualTo(2);
        assertThat(run(List.of("--left", file("blank.csv", bytes("first_name,surname\n" + ",\n".repeat(500))))))
                .isEqualTo(2);
        assertThat(said().lines().filter(line -> line.contains("has a value in the records")))
                .hasSize(2);
    }

    @Test
    void a_quotation_mark_left_open_is_said() {
        assertThat(run(List.of("--left", file("open.csv", bytes("first_name,surname\n\"Ann,Lee\nBo,Fox\n")))))
                .isZero();
        assertThat(said()).contains("a quotation mark was left open");
    }

    @Test
    void look_alike_letters_and_other_alphabets_are_compared() {
        var text = "name,dob\nАnnа Smithson,1971-01-01\nAnna Smithson,1971-01-01\n"
                + "משה כהן,1990-05-05\nמשה כהן,1990-05-05\nمحمد علي,1980-02-02\n"
                + "Роман Иванов,1970-07-01\nRoman Ivanov,1970-07-01\n";
        var pairs = folder.resolve("pairs.csv");
        assertThat(run(List.of("--left", file("alphabets.csv", bytes(text)), "--out", pairs.toString())))
                .isZero();
        assertThat(pairs).content().contains("\n1,2,", "\n3,4,", "\n6,7,").hasLineCount(4);
    }

    @Test
    void ragged_rows_and_names_of_ten_thousand_letters_are_borne() {
        var text = new StringBuilder("first_name,surname,dob\n");
        for (var i = 0; i < 400; i++) {
            text.append(("n" + i).repeat(2_500))
                    .append(",x")
                    .append(",y".repeat(i))
                    .append('\n');
        }
        assertThat(run(List.of("--left", file("long.csv", bytes(text.toString())))))
                .isZero();
        assertThat(said()).contains("rows have more or fewer cells");
    }

    @Test
    void a_million_rows_of_one_name_end_soon_and_join_nobody() throws IOException {
        var path = folder.resolve("million.csv");
        try (var writer = Files.newBufferedWriter(path)) {
            writer.write("name\n");
            for (var i = 0; i < 1_000_000; i++) {
                writer.write("John Smith\n");
            }
        }
        assertThat(run(List.of("--left", path.toString()))).isZero();
        assertThat(said()).contains("0 joined", "the largest of 1,000,000 records");
    }

    private String file(String name, byte[] content) {
        try {
            return Files.write(folder.resolve(name), content).toString();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private String said() {
        return progress.toString(StandardCharsets.UTF_8);
    }

    private int run(List<String> args) {
        return LinkCommand.run(
                args,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(progress, true, StandardCharsets.UTF_8));
    }
}
