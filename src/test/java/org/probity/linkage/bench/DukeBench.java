package org.probity.linkage.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.probity.linkage.Linkage;
import org.probity.linkage.Linker;
import org.probity.linkage.Model;

/**
 * (d) FEBRL 4 and a made file of 10,000 people, against Duke 1.2: from the file to pairs, unsupervised, records a second by the wall
 * clock. The row is the warm one, both sides having done the same work before; the cold one is a process of its own for each side.
 */
final class DukeBench {

    private static final double THRESHOLD = 0.5;
    private static final int OURS_BEFORE = 40;

    void run(int pairs) throws Exception {
        if (Files.isDirectory(DukeWork.FEBRL)) {
            run(DukeWork.febrl(), pairs);
        } else {
            Paired.print("(d) FEBRL 4 is not beside the repository: left out");
        }
        run(DukeWork.made(), pairs);
    }

    private static void run(DukeWork work, int pairs) throws Exception {
        var truth = DukeWork.Truth.of(work.read());
        var size = truth.entities().length;
        var kept = new Linker(ours(work).model(), new Linker.Options(0, false, true, THRESHOLD, 1, _ -> {}));
        Paired.print(
                "(d) %s: F1 probity %.4f unsupervised, %.4f with the weights kept",
                work.name(), truth.f1(pairs(ours(work), truth)), truth.f1(pairs(linked(work, kept), truth)));
        cold(work, size);
        for (var i = 0; i < OURS_BEFORE; i++) {
            ours(work);
            linked(work, kept);
        }
        var found = new HashMap<>(Duke.pairs(work));
        List<Double> rates = new ArrayList<>();
        List<Double> keptRates = new ArrayList<>();
        List<Double> cpus = new ArrayList<>();
        for (var i = 0; i < pairs; i++) {
            var one = Paired.time(() -> ours(work));
            var two = Paired.time(() -> linked(work, kept));
            var rival = Paired.time(() -> Duke.pairs(work));
            rates.add(rival.wall() / one.wall());
            keptRates.add(rival.wall() / two.wall());
            cpus.add(rival.cpu() / one.cpu());
            Paired.print(
                    "  pair %d: records/s probity %,.0f unsupervised, %,.0f weights kept; duke %,.0f; ratios %.0f and %.0f; cpu %.3f %.3f %.3f",
                    i + 1,
                    size / one.wall(),
                    size / two.wall(),
                    size / rival.wall(),
                    rates.getLast(),
                    keptRates.getLast(),
                    one.cpu(),
                    two.cpu(),
                    rival.cpu());
        }
        Paired.print(
                "(d) %s, warm, median: records a second probity / duke %.0f unsupervised (the row), %.0f with the weights kept; cpu, unsupervised, %.0f",
                work.name(), median(rates), median(keptRates), median(cpus));
        dukeAtItsBest(work, truth, found);
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    private static Linkage ours(DukeWork work) throws IOException {
        return linked(work, new Linker(Model.people(), Linker.Options.standard(Model.people())));
    }

    private static Linkage linked(DukeWork work, Linker linker) throws IOException {
        var lists = work.read();
        return linker.link(
                lists.getFirst().records(),
                lists.size() == 1 ? null : lists.getLast().records());
    }

    /** Once, in a process of its own that has done nothing before; the start of Java counts on both sides. */
    private static void cold(DukeWork work, int size) throws Exception {
        var one = Paired.time(() -> process(work, "probity"));
        var rival = Paired.time(() -> process(work, "duke"));
        Paired.print(
                "(d) %s, cold: records/s probity %,.0f, duke %,.0f; ratio %.0f",
                work.name(), size / one.wall(), size / rival.wall(), rival.wall() / one.wall());
    }

    private static int process(DukeWork work, String side) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xmx2g",
                "-XX:+UseParallelGC",
                "-cp",
                System.getProperty("java.class.path"),
                Once.class.getName(),
                side));
        work.files().forEach(file -> command.add(file.toString()));
        var status = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        if (status != 0) {
            throw new IllegalStateException(side + " ended with status " + status + ".");
        }
        return status;
    }

    /** One side, once: "probity" or "duke", and the files. */
    static final class Once {

        private Once() {}

        public static void main(String[] args) throws IOException {
            var files = List.of(args).subList(1, args.length).stream()
                    .map(java.nio.file.Path::of)
                    .toList();
            var work = new DukeWork("", files);
            System.out.println(
                    args[0].equals("duke")
                            ? Duke.pairs(work).size()
                            : ours(work).size());
        }
    }

    private static void dukeAtItsBest(DukeWork work, DukeWork.Truth truth, Map<Long, Double> found) {
        var best = 0d;
        var at = 0d;
        for (var threshold = Duke.FROM; threshold < 1; threshold += 0.01) {
            var bar = threshold;
            var f1 = truth.f1(
                    found.keySet().stream().filter(p -> found.get(p) >= bar).toList());
            at = f1 > best ? threshold : at;
            best = Math.max(best, f1);
        }
        Paired.print("(d) %s: F1 duke %.4f at the threshold that suits it best, %.2f", work.name(), best, at);
    }

    private static Set<Long> pairs(Linkage linkage, DukeWork.Truth truth) {
        var pairs = new HashSet<Long>();
        var offset = truth.split() == truth.entities().length ? 0 : truth.split();
        for (var i = 0; i < linkage.size(); i++) {
            if (linkage.probability(i) >= THRESHOLD) {
                pairs.add((long) linkage.left(i) << 32 | linkage.right(i) + offset);
            }
        }
        return pairs;
    }
}
