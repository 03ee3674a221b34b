package org.probity.inspection.tiles;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.probity.organisation.Body;

/** Names that fit on a tile: those of the file, and for other bodies the beginning of their own. */
final class ShortNames {

    static final int LONGEST = 8;

    private record Name(String name, String letters) {}

    private static final Map<String, Name> KNOWN = read();

    private ShortNames() {}

    /** At most eight letters. */
    static String name(Body body) {
        Name known = KNOWN.get(body.id());
        if (known != null) {
            return known.name();
        }
        String name = body.shortName();
        return name.length() <= LONGEST ? name : name.substring(0, LONGEST - 1).strip() + ".";
    }

    /** Those of the file. */
    static List<String> known() {
        return KNOWN.values().stream().map(Name::name).toList();
    }

    /** Three letters for each, no two alike. */
    static Map<String, String> letters(Collection<Body> bodies) {
        Map<String, String> letters = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>();
        for (Body body : bodies) {
            Name known = KNOWN.get(body.id());
            if (known != null) {
                letters.put(body.id(), known.letters());
                taken.add(known.letters());
            }
        }
        for (Body body : bodies) {
            letters.computeIfAbsent(body.id(), id -> free(body.shortName(), taken));
        }
        return letters;
    }

    /** The first letter and two later ones of the name, as near to its beginning as nobody else has. */
    private static String free(String name, Set<String> taken) {
        String plain = name.toUpperCase(Locale.UK).replaceAll("[^A-Z]", "") + "XYZ";
        for (int third = 2; third < plain.length(); third++) {
            for (int second = 1; second < third; second++) {
                String letters = "" + plain.charAt(0) + plain.charAt(second) + plain.charAt(third);
                if (taken.add(letters)) {
                    return letters;
                }
            }
        }
        throw new IllegalStateException("no three letters are left for " + name);
    }

    private static Map<String, Name> read() {
        String file = "short-names.csv";
        try (InputStream bytes = Objects.requireNonNull(ShortNames.class.getResourceAsStream(file), file);
                Reader text = new InputStreamReader(bytes, StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(text)) {
            Map<String, Name> names = new HashMap<>();
            rows.forEach(
                    row -> names.put(row.getField("body"), new Name(row.getField("short"), row.getField("letters"))));
            return Map.copyOf(names);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file + " cannot be read", unreadable);
        }
    }
}
