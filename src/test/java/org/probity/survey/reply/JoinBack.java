package org.probity.survey.reply;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Somebody who reads everything and tries to say who answered what. They look at the whole database after every reply, so that
 * they know more than row versions or the write-ahead log would tell. From half of the people, whose answers they are
 * told, they learn what each thing that they saw stands for; then they guess those of the other half.
 */
final class JoinBack {

    /** What changed at one reply: by table and column, and what was logged and how long it took. */
    record Look(Map<String, String> seen) {}

    /** @param by what gave the best guesses */
    record Guess(String by, double right) {}

    private JoinBack() {}

    /** The best that any single thing seen does for the other half. */
    static Guess best(List<Look> looks, List<Integer> answers) {
        Map<String, List<String>> clues = new TreeMap<>();
        Set<String> names = new TreeSet<>();
        looks.forEach(look -> names.addAll(look.seen().keySet()));
        for (String name : names) {
            List<String> values = looks.stream()
                    .map(look -> look.seen().getOrDefault(name, ""))
                    .toList();
            clues.put(name, values);
            clues.put(
                    name + " length",
                    values.stream().map(it -> "" + it.length()).toList());
            clues.put(
                    name + " hash",
                    values.stream()
                            .map(it -> "" + Math.floorMod(it.hashCode(), 4))
                            .toList());
            clues.put(name + " end", values.stream().map(JoinBack::end).toList());
            clues.put(name + " step", steps(values));
            clues.put(name + " rank", quarters(values));
        }
        Guess best = new Guess("", 0);
        for (Map.Entry<String, List<String>> clue : clues.entrySet()) {
            double right = right(clue.getValue(), answers);
            if (right > best.right()) {
                best = new Guess(clue.getKey(), right);
            }
        }
        return best;
    }

    /**
     * Lays people in each order beside answers in each order.
     *
     * @param people each order known of those who answered, as places in {@code answers}
     * @param found rows that hold an answer, in each order known of them
     */
    static Guess bestOrder(Map<String, List<Integer>> people, Map<String, List<Integer>> found, List<Integer> answers) {
        Guess best = new Guess("", 0);
        for (Map.Entry<String, List<Integer>> order : people.entrySet()) {
            for (Map.Entry<String, List<Integer>> rows : found.entrySet()) {
                int all = Math.min(order.getValue().size(), rows.getValue().size());
                long hits = IntStream.range(0, all)
                        .filter(i -> rows.getValue()
                                .get(i)
                                .equals(answers.get(order.getValue().get(i))))
                        .count();
                double right = all == 0 ? 0 : (double) hits / all;
                if (right > best.right()) {
                    best = new Guess(order.getKey() + " beside " + rows.getKey(), right);
                }
            }
        }
        return best;
    }

    private static double right(List<String> clue, List<Integer> answers) {
        int half = answers.size() / 2;
        Map<String, Map<Integer, Integer>> learnt = new HashMap<>();
        Map<Integer, Integer> usual = new HashMap<>();
        for (int i = 0; i < half; i++) {
            learnt.computeIfAbsent(clue.get(i), it -> new HashMap<>()).merge(answers.get(i), 1, Integer::sum);
            usual.merge(answers.get(i), 1, Integer::sum);
        }
        int hits = 0;
        for (int i = half; i < answers.size(); i++) {
            if (most(learnt.getOrDefault(clue.get(i), usual)) == answers.get(i)) {
                hits++;
            }
        }
        return (double) hits / (answers.size() - half);
    }

    private static int most(Map<Integer, Integer> counts) {
        return Collections.max(counts.entrySet(), Map.Entry.comparingByValue()).getKey();
    }

    private static String end(String value) {
        return value.isEmpty() ? "" : value.substring(value.length() - 1);
    }

    private static List<String> steps(List<String> values) {
        List<String> steps = new ArrayList<>();
        String before = "";
        for (String value : values) {
            steps.add(
                    before.matches("-?\\d{1,15}") && value.matches("-?\\d{1,15}")
                            ? "" + (Long.parseLong(value) - Long.parseLong(before))
                            : "");
            before = value;
        }
        return steps;
    }

    private static List<String> quarters(List<String> values) {
        List<String> sorted = values.stream()
                .sorted(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                .toList();
        Map<String, Integer> place = new LinkedHashMap<>();
        IntStream.range(0, sorted.size()).forEach(i -> place.putIfAbsent(sorted.get(i), i));
        return values.stream()
                .map(value -> "" + 4 * place.get(value) / values.size())
                .collect(Collectors.toList());
    }
}
