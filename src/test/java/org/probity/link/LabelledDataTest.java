package org.probity.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds what was reached on the public labelled sets, which stand beside the repository and are not part of it. */
class LabelledDataTest {

    private static final Path DATA = Path.of("../shared/data/linkage");
    private static final Pattern LINE = Pattern.compile("precision=(\\S+) recall=\\S+ f1=(\\S+)");
    private static final List<String> FEBRL =
            List.of("--id", "rec_id", "--label-column", "rec_id", "--label-pattern", "rec-(\\d+)-");

    @ParameterizedTest
    @CsvSource({
        "dataset1.csv,'',0.999,0.99",
        "dataset2.csv,'',0.999,0.99",
        "dataset3.csv,'',0.999,0.99",
        "dataset4a.csv,dataset4b.csv,0.999,0.994",
        "fake_1000.csv,'',0.998,0.930",
        "organisations_patstat.csv,'',0.99,0.83"
    })
    void the_labelled_sets_are_linked_as_well_as_before(String left, String right, double precision, double f1) {
        assumeTrue(Files.isDirectory(DATA), "labelled data is not beside the repository: skipped");
        var args = new ArrayList<>(List.of("--left", DATA.resolve(left).toString()));
        if (!right.isEmpty()) {
            args.addAll(List.of("--right", DATA.resolve(right).toString()));
        }
        args.addAll(
                left.startsWith("dataset")
                        ? FEBRL
                        : left.startsWith("fake")
                                ? List.of("--label-column", "cluster")
                                : List.of(
                                        "--id",
                                        "person_id",
                                        "--model",
                                        "organisations",
                                        "--label-column",
                                        "leuven_id"));
        var out = new ByteArrayOutputStream();
        assertThat(LinkCommand.run(args, new PrintStream(out, true, StandardCharsets.UTF_8), System.err))
                .isZero();
        var line = LINE.matcher(out.toString(StandardCharsets.UTF_8));
        assertThat(line.find()).isTrue();
        assertThat(Double.parseDouble(line.group(1)))
                .as("precision of %s", left)
                .isGreaterThanOrEqualTo(precision);
        assertThat(Double.parseDouble(line.group(2))).as("F1 of %s", left).isGreaterThanOrEqualTo(f1);
    }
}
