package org.probity.linkage.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

/** Runs two sides in turn and prints what each took. CPU seconds are those of the whole process, all threads. */
final class Paired {

    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    record Took(double wall, double cpu) {}

    private Paired() {}

    static Took time(Callable<?> work) throws Exception {
        System.gc();
        var cpu = SYSTEM.getProcessCpuTime();
        var wall = System.nanoTime();
        work.call();
        return new Took((System.nanoTime() - wall) / 1e9, (SYSTEM.getProcessCpuTime() - cpu) / 1e9);
    }

    /** Prints each pair, the medians and their ratios; gives rival's median CPU over ours. */
    static double run(String what, int pairs, Callable<?> ours, Callable<?> rival) throws Exception {
        List<Took> mine = new ArrayList<>();
        List<Took> theirs = new ArrayList<>();
        for (var i = 0; i < pairs; i++) {
            mine.add(time(ours));
            theirs.add(time(rival));
            print(
                    "  pair %d: probity %.3f s wall %.3f s cpu, rival %.3f s wall %.3f s cpu",
                    i + 1, mine.getLast().wall, mine.getLast().cpu, theirs.getLast().wall, theirs.getLast().cpu);
        }
        var ratio = median(theirs, true) / median(mine, true);
        print(
                "%s: median probity %.3f s wall %.3f s cpu, rival %.3f s wall %.3f s cpu; rival / probity: cpu %.1f, wall %.1f",
                what,
                median(mine, false),
                median(mine, true),
                median(theirs, false),
                median(theirs, true),
                ratio,
                median(theirs, false) / median(mine, false));
        return ratio;
    }

    static double median(List<Took> took, boolean cpu) {
        var values =
                took.stream().mapToDouble(t -> cpu ? t.cpu : t.wall).sorted().toArray();
        return values[values.length / 2];
    }

    static void print(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }

    static double percentile(long[] nanos, double share) {
        var sorted = nanos.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.min(sorted.length - 1, Math.ceil(share * sorted.length))] / 1e6;
    }
}
