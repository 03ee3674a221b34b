package org.probity.linkage.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Runs the parts asked for, or all. */
public final class LinkBench {

    private LinkBench() {}

    public static void main(String[] args) throws Exception {
        List<String> parts = new ArrayList<>();
        var pairs = 5;
        var scale = 1d;
        var words = Arrays.asList(args).iterator();
        while (words.hasNext()) {
            var word = words.next();
            switch (word) {
                case "--pairs" -> pairs = Integer.parseInt(words.next());
                case "--scale" -> scale = Double.parseDouble(words.next());
                default -> parts.add(word);
            }
        }
        for (var part : parts.isEmpty() ? List.of("a", "b", "c", "d", "live") : parts) {
            run(part, pairs, scale);
        }
    }

    private static void run(String part, int pairs, double scale) throws Exception {
        switch (part) {
            case "b" -> new CountryBench(scale).run(pairs);
            case "a" -> new PeopleBench(scale).run(pairs);
            case "d" -> new DukeBench().run(pairs);
            case "live" -> new LiveBench(scale).run();
            case "c" -> new SupplierBench(scale).run(pairs);
            default -> throw new IllegalArgumentException("There is no part \"" + part + "\": a, b, c, d or live.");
        }
    }
}
