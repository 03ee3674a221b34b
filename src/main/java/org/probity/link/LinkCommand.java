package org.probity.link;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;
import org.probity.linkage.Comparison;
import org.probity.linkage.Linkage;
import org.probity.linkage.Linker;
import org.probity.linkage.Model;
import org.probity.linkage.ModelFile;
import org.probity.linkage.Records;

/** {@code ./probity link}: links CSV files from the command line. */
public final class LinkCommand {

    private static final String HELP = """
            probity link --left A.csv [--right B.csv] [options]
              With one file, finds the doubles in it; with two, the pairs across them.
              --id COLUMN            identifier of a record (else a column named id, else the row number)
              --model NAME|FILE      people (the default), organisations, or a model file
              --columns f=COLUMN,…   which column holds a field, where the heading does not say
              --threshold P          probability from which a pair is joined (else the model's)
              --out FILE             writes the pairs: ids, probability, points of each field
              --explain ID,ID        says why two records are thought to be one or not
              --label-column COLUMN  the true entity of each record; --label-pattern REGEX takes its first group
              --label-pairs FILE     judged pairs: left id, right id, 0 or 1
              --sweep                the measures at every threshold, and calibration by band
              --groups N             within one file: how many groups, and about N of them to read (takes --distinct)
              --distinct             takes records that are alike in every field as one
              --show-model           prints the model as estimated, to be read again with --model FILE
              --as-shipped           keeps the model's own probabilities
              --no-closing           does not join two records because both are joined to a third
              --budget N             candidate pairs at most
              --seed N               of the random pairs of the estimation
            """;

    private final PrintStream out;
    private final PrintStream progress;

    private LinkCommand(PrintStream out, PrintStream progress) {
        this.out = out;
        this.progress = progress;
    }

    public static void main(String[] args) {
        System.exit(run(Arrays.asList(args), System.out, System.err));
    }

    /** Runs the command; gives 0, or 2 with a sentence on {@code progress} where what was asked for cannot be done. */
    public static int run(List<String> args, PrintStream out, PrintStream progress) {
        try {
            var options = LinkOptions.of(args);
            if (options.has("help") || args.isEmpty()) {
                out.print(HELP);
                return 0;
            }
            new LinkCommand(out, progress).run(options);
            return 0;
        } catch (PatternSyntaxException e) {
            progress.println("The label pattern is not a regular expression: " + e.getDescription() + ".");
        } catch (IllegalArgumentException e) {
            progress.println(e.getMessage());
        } catch (IOException e) {
            progress.println("A file could not be written or read: " + e.getMessage());
        } catch (OutOfMemoryError e) {
            progress.println(
                    "There is not enough memory for files of this size. Give Java more with JAVA_TOOL_OPTIONS=-Xmx…");
        }
        return 2;
    }

    private void run(LinkOptions options) throws IOException {
        options.check();
        var started = System.nanoTime();
        var model = model(options.value("model").orElse("people"));
        var left = InputFile.read(options.left(), options, model, progress::println);
        said(left);
        var right = options.value("right")
                .map(file -> InputFile.read(Path.of(file), options, model, progress::println))
                .orElse(null);
        if (right != null) {
            said(right);
        }
        var threshold = options.threshold().orElse(model.thresholds().join());
        var records = right == null ? null : right.records();
        var linkage = linker(options, model, threshold).link(left.records(), records);
        report(linkage, threshold, started);
        answer(options, linkage, threshold, left, right);
    }

    /** What was asked for beside the run itself. */
    private void answer(
            LinkOptions options, Linkage linkage, double threshold, InputFile left, @Nullable InputFile right)
            throws IOException {
        var out = options.value("out");
        if (out.isPresent()) {
            write(linkage, threshold, Path.of(out.get()));
        }
        if (options.has("show-model")) {
            this.out.print(ModelFile.write(linkage.model()));
        }
        var explained = options.value("explain");
        if (explained.isPresent()) {
            explain(linkage, explained.get(), left.records(), right == null ? null : right.records());
        }
        if (options.value("groups").isPresent() && right == null) {
            new Groups(linkage, left.records().size(), threshold)
                    .print(this.out, left.records(), List.copyOf(left.headings().keySet()), (int)
                            options.number("groups", 20));
        }
        truth(options, left, right).ifPresent(truth -> measure(new Quality(linkage, truth), options, threshold));
    }

    private Linker linker(LinkOptions options, Model model, double threshold) {
        var standard = Linker.Options.standard(model);
        var least = options.has("sweep")
                ? 0.01
                : Math.min(threshold, model.thresholds().look());
        return new Linker(
                model,
                new Linker.Options(
                        options.number("budget", 0),
                        !options.has("as-shipped"),
                        !options.has("no-closing"),
                        least,
                        options.number("seed", standard.seed()),
                        progress::println));
    }

    private static Model model(String name) throws IOException {
        return switch (name) {
            case "people" -> Model.people();
            case "organisations" -> Model.organisations();
            default -> {
                if (!Files.isReadable(Path.of(name))) {
                    throw new IllegalArgumentException(
                            "There is no model \"" + name + "\": people, organisations, or a file.");
                }
                yield ModelFile.read(Files.readString(Path.of(name), StandardCharsets.UTF_8));
            }
        };
    }

    private void said(InputFile file) {
        var fields = new ArrayList<String>();
        file.headings().forEach((field, headings) -> fields.add(field.key() + "=" + String.join("+", headings)));
        progress.printf("%s: %,d records; %s%n", file.path(), file.records().size(), String.join(", ", fields));
    }

    private void report(Linkage linkage, double threshold, long started) {
        for (var tally : linkage.tallies()) {
            progress.printf(
                    "  block %-40s %,12d pairs%s%n",
                    tally.rule(),
                    tally.pairs(),
                    tally.runsLeftOut() == 0
                            ? ""
                            : "; %,d blocks left out for the budget, the largest of %,d records"
                                    .formatted(tally.runsLeftOut(), tally.largestLeftOut()));
        }
        var joined = 0;
        for (var i = 0; i < linkage.size(); i++) {
            joined += linkage.probability(i) >= threshold ? 1 : 0;
        }
        progress.printf(
                Locale.ROOT,
                "%,d pairs compared, %,d joined at %s, %,d more to look at, %.1f s%n",
                linkage.compared(),
                joined,
                threshold,
                linkage.size() - joined,
                (System.nanoTime() - started) / 1e9);
        remark(linkage, threshold);
    }

    /** Says why nobody can be joined where the columns do not tell enough. */
    private void remark(Linkage linkage, double threshold) {
        var model = linkage.model();
        var kinds =
                model.comparisons().stream().map(Comparison::kind).distinct().toList();
        if (kinds.size() < model.evidence().kindsNeeded()
                && threshold >= model.thresholds().join()) {
            progress.printf(
                    "The columns hold one kind of evidence (%s) and two are needed to join: nobody is. What is alike can be read with --threshold %s%n",
                    String.join(", ", kinds), model.thresholds().look());
        }
    }

    private static void write(Linkage linkage, double threshold, Path file) throws IOException {
        try (var csv = CsvWriter.builder().build(file)) {
            var heading = new ArrayList<>(List.of("left_id", "right_id", "probability"));
            linkage.fields().forEach(field -> heading.add("points_" + field.replace('-', '_')));
            csv.writeRecord(heading);
            for (var i = 0; i < linkage.size(); i++) {
                if (linkage.probability(i) >= threshold) {
                    var row = new ArrayList<>(List.of(
                            linkage.leftId(i),
                            linkage.rightId(i),
                            String.format(Locale.ROOT, "%.6f", linkage.probability(i))));
                    Arrays.stream(linkage.points(i)).forEach(p -> row.add(String.format(Locale.ROOT, "%.2f", p)));
                    csv.writeRecord(row);
                }
            }
        }
    }

    private void explain(Linkage linkage, String ids, Records left, @Nullable Records right) {
        var two = LinkOptions.twoIds(ids);
        var a = row(left, two.getFirst());
        var b = row(right == null ? left : right, two.getLast());
        if (right == null && a == b) {
            throw new IllegalArgumentException("The option --explain needs two different records.");
        }
        out.println(linkage.explain(a, b).text());
    }

    private static int row(Records records, String id) {
        for (var row = 0; row < records.size(); row++) {
            if (records.id(row).equals(id)) {
                return row;
            }
        }
        throw new IllegalArgumentException("There is no record " + id + ".");
    }

    private Optional<Truth> truth(LinkOptions options, InputFile left, @Nullable InputFile right) {
        if (left.labels() != null) {
            return Optional.of(Truth.ofLabels(left.labels(), right == null ? null : right.labels()));
        }
        return options.value("label-pairs")
                .map(file -> Truth.ofPairs(
                        Path.of(file), left.records(), right == null ? null : right.records(), progress::println));
    }

    private void measure(Quality quality, LinkOptions options, double threshold) {
        if (options.has("sweep")) {
            quality.sweep(out);
            quality.calibration(out);
        }
        out.println(quality.line(threshold));
    }
}
