package org.probity.linkage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.probity.linkage.Comparison.Level;
import org.probity.linkage.score.Pattern;

/**
 * Reads and writes a model as text, a line a thing:
 *
 * <pre>
 * model people 1
 * join 0.95
 * look 0.5
 * kinds 2
 * limit place 14
 * relation twins 0.02 surname birth-date address
 * block birth-date surname:sound
 * compare surname kind name rarity
 *   exact   0.80 0.002 the same surname
 *   else    0.20 0.998 different surnames
 * </pre>
 *
 * A level's line holds its test, its match and non-match probabilities and its words. {@code #} opens a remark.
 */
public final class ModelFile {

    private String name = "";
    private int version;
    private double join = 0.95;
    private double look = 0.5;
    private int kinds = 1;
    private double bits;
    private final Map<String, Double> limits = new HashMap<>();
    private final List<Model.Relation> relations = new ArrayList<>();
    private final List<List<String>> blocks = new ArrayList<>();
    private final List<Comparison> comparisons = new ArrayList<>();
    private @Nullable Comparison open;
    private final List<Level> levels = new ArrayList<>();

    private ModelFile() {}

    /** Reads a model; fails with a message that names the line and what is wrong with it. */
    public static Model read(String text) {
        var file = new ModelFile();
        var lines = text.lines().toList();
        for (var i = 0; i < lines.size(); i++) {
            var line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                try {
                    file.take(line.split("\\s+"), line);
                } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
                    throw new IllegalArgumentException(
                            "Model, line " + (i + 1) + ", \"" + line + "\": " + e.getMessage(), e);
                }
            }
        }
        file.close();
        if (file.comparisons.isEmpty() || file.name.isEmpty()) {
            throw new IllegalArgumentException(
                    "A model needs a line \"model NAME VERSION\" and at least one \"compare\".");
        }
        return file.model();
    }

    static Model shipped(String resource) {
        try (var in = ModelFile.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("The model " + resource + " is missing from this build.");
            }
            return read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The model as text that reads back as the same model. */
    public static String write(Model model) {
        var out = new StringBuilder();
        out.append("model %s %d%n".formatted(model.name(), model.version()));
        out.append("join %s%nlook %s%n"
                .formatted(model.thresholds().join(), model.thresholds().look()));
        out.append("kinds %d%nbits %s%n"
                .formatted(model.evidence().kindsNeeded(), model.evidence().bitsNeeded()));
        model.evidence().kindLimits().forEach((kind, limit) -> out.append("limit %s %s%n".formatted(kind, limit)));
        model.evidence().relations().forEach(relation -> out.append(relation(relation)));
        model.blocks().forEach(block -> out.append("block %s%n".formatted(String.join(" ", block))));
        for (var comparison : model.comparisons()) {
            out.append("compare %s kind %s%s%s%s%n"
                    .formatted(
                            comparison.field().key(),
                            comparison.kind(),
                            comparison.likeness().equals(comparison.kind()) ? "" : " likeness " + comparison.likeness(),
                            comparison.rarity() ? " rarity" : "",
                            comparison.fixed() ? " fixed" : ""));
            comparison
                    .levels()
                    .forEach(level -> out.append(String.format(
                            Locale.ROOT, "  %s %s %s %s%n", level.test(), level.m(), level.u(), level.label())));
        }
        return out.toString();
    }

    private static String relation(Model.Relation relation) {
        var shared = relation.shared().stream().map(Field::key).toList();
        return "relation %s %s %s%n"
                .formatted(relation.name().replace(' ', '-'), relation.rate(), String.join(" ", shared));
    }

    private void take(String[] words, String line) {
        switch (words[0]) {
            case "model" -> {
                name = words[1];
                version = Integer.parseInt(words[2]);
            }
            case "join" -> join = probability(words[1]);
            case "look" -> look = probability(words[1]);
            case "kinds" -> kinds = Integer.parseInt(words[1]);
            case "bits" -> bits = Double.parseDouble(words[1]);
            case "limit" -> limits.put(words[1], Double.parseDouble(words[2]));
            case "relation" -> relations.add(relation(Arrays.asList(words)));
            case "block" -> blocks.add(Arrays.asList(words).subList(1, words.length));
            case "compare" -> compare(Arrays.asList(words));
            default -> level(words, line);
        }
    }

    private static Model.Relation relation(List<String> words) {
        var shared = words.subList(3, words.size()).stream().map(Field::ofKey).toList();
        return new Model.Relation(words.get(1).replace('-', ' '), Double.parseDouble(words.get(2)), shared);
    }

    private void compare(List<String> words) {
        close();
        if (comparisons.size() == Pattern.MOST_COMPARISONS) {
            throw new IllegalArgumentException("at most " + Pattern.MOST_COMPARISONS + " comparisons");
        }
        var kind = after(words, "kind", words.get(1));
        open = new Comparison(
                Field.ofKey(words.get(1)),
                kind,
                after(words, "likeness", kind),
                words.contains("rarity"),
                words.contains("fixed"),
                List.of());
    }

    private static String after(List<String> words, String word, String otherwise) {
        var at = words.indexOf(word);
        return at < 0 ? otherwise : words.get(at + 1);
    }

    private void level(String[] words, String line) {
        if (open == null) {
            throw new IllegalArgumentException("not a word of a model file");
        }
        // a test may have a number of its own: "slips 1 0.08 0.001 one slip of the pen"
        var numbers = words.length > 3 && isNumber(words[1]) && isNumber(words[2]) && isNumber(words[3]) ? 2 : 1;
        var test = String.join(" ", Arrays.asList(words).subList(0, numbers));
        var label = String.join(" ", Arrays.asList(words).subList(numbers + 2, words.length));
        levels.add(new Level(test, probability(words[numbers]), probability(words[numbers + 1]), label));
    }

    private static boolean isNumber(String word) {
        return word.matches("[0-9.eE-]+") && Character.isDigit(word.charAt(0));
    }

    private static double probability(String word) {
        var value = Double.parseDouble(word);
        if (!(value > 0 && value < 1)) {
            throw new IllegalArgumentException(word + " is not between 0 and 1");
        }
        return value;
    }

    private void close() {
        if (open == null) {
            return;
        }
        if (levels.size() < 2
                || levels.size() > Pattern.MOST_LEVEL
                || !levels.getLast().test().equals("else")) {
            throw new IllegalArgumentException("comparison " + open.field().key() + " needs 2 to " + Pattern.MOST_LEVEL
                    + " levels, the last \"else\"");
        }
        comparisons.add(open.with(levels));
        levels.clear();
        open = null;
    }

    private Model model() {
        return new Model(
                name,
                version,
                new Model.Thresholds(join, look),
                new Model.Evidence(kinds, bits, limits, relations),
                blocks,
                comparisons);
    }
}
