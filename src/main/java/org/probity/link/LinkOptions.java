package org.probity.link;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What was asked for on the command line. A wrong or missing option fails with a sentence that says so. */
record LinkOptions(Map<String, String> values, Set<String> switches) {

    private static final Set<String> WITH_VALUE = Set.of(
            "left",
            "right",
            "id",
            "model",
            "columns",
            "threshold",
            "out",
            "explain",
            "label-column",
            "label-pattern",
            "label-pairs",
            "groups",
            "budget",
            "seed");
    private static final Set<String> SWITCHES =
            Set.of("sweep", "help", "show-model", "as-shipped", "no-closing", "distinct");

    static LinkOptions of(List<String> args) {
        var values = new HashMap<String, String>();
        var switches = new java.util.HashSet<String>();
        for (var i = 0; i < args.size(); i++) {
            var word = args.get(i);
            var name = word.startsWith("--") ? word.substring(2) : "";
            var equals = name.indexOf('=');
            if (equals > 0 && WITH_VALUE.contains(name.substring(0, equals))) {
                values.put(name.substring(0, equals), name.substring(equals + 1));
            } else if (SWITCHES.contains(name)) {
                switches.add(name);
            } else if (!WITH_VALUE.contains(name)) {
                throw new IllegalArgumentException("There is no option \"" + word + "\". Ask for --help.");
            } else if (i + 1 == args.size()) {
                throw new IllegalArgumentException("The option " + word + " needs a value.");
            } else {
                values.put(name, args.get(++i));
            }
        }
        return new LinkOptions(values, switches);
    }

    /** Fails with a sentence where what was asked for cannot be done, before the work begins. */
    void check() {
        threshold();
        for (var name : List.of("groups", "budget")) {
            if (number(name, 1) < 1) {
                throw new IllegalArgumentException("The option --" + name + " needs a whole number from 1.");
            }
        }
        number("seed", 0);
        if (value("label-pattern").isPresent() && value("label-column").isEmpty()) {
            throw new IllegalArgumentException("The option --label-pattern needs --label-column.");
        }
        if (value("groups").isPresent() && value("right").isPresent()) {
            throw new IllegalArgumentException("The option --groups is for one file.");
        }
        value("explain").ifPresent(LinkOptions::twoIds);
        var folder = value("out").map(file -> Path.of(file).toAbsolutePath().getParent());
        if (folder.isPresent() && !Files.isDirectory(folder.get())) {
            throw new IllegalArgumentException("There is no folder " + folder.get() + " to write to.");
        }
    }

    /** The two identifiers of "--explain ID,ID". */
    static List<String> twoIds(String ids) {
        var comma = ids.indexOf(',');
        if (comma < 1 || comma + 1 == ids.length()) {
            throw new IllegalArgumentException("The option --explain needs two identifiers with a comma between them.");
        }
        return List.of(ids.substring(0, comma).strip(), ids.substring(comma + 1).strip());
    }

    Optional<String> value(String name) {
        return Optional.ofNullable(values.get(name));
    }

    boolean has(String name) {
        return switches.contains(name);
    }

    Path left() {
        return Path.of(
                value("left").orElseThrow(() -> new IllegalArgumentException("The option --left FILE is needed.")));
    }

    /** A number from 0 to 1, or empty. */
    Optional<Double> threshold() {
        return value("threshold").map(text -> {
            try {
                var threshold = Double.parseDouble(text);
                if (threshold > 0 && threshold < 1) {
                    return threshold;
                }
            } catch (NumberFormatException e) {
                // said below
            }
            throw new IllegalArgumentException("The threshold " + text + " is not a number between 0 and 1.");
        });
    }

    long number(String name, long otherwise) {
        try {
            return value(name).map(Long::parseLong).orElse(otherwise);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("The option --" + name + " needs a whole number.", e);
        }
    }

    /** "name=COLUMN,…" as field names to headings. */
    Map<String, String> columns() {
        var columns = new HashMap<String, String>();
        for (var part : value("columns").orElse("").split(",")) {
            var equals = part.indexOf('=');
            if (equals > 0) {
                columns.put(
                        part.substring(0, equals).strip(),
                        part.substring(equals + 1).strip());
            } else if (!part.isBlank()) {
                throw new IllegalArgumentException("In --columns, \"" + part + "\" is not of the form name=COLUMN.");
            }
        }
        return columns;
    }
}
