package org.probity.linkage.mistakes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.probity.linkage.Field;

/** People made by rule: common names common, households at one address, towns and postcodes that belong together. */
final class MadePeople {

    private static final String[] COMMON = {
        "smith", "jones", "taylor", "brown", "williams", "wilson", "johnson", "davies", "patel", "robinson", "wright",
        "thompson", "evans", "walker", "white", "roberts", "green", "hall", "wood", "jackson", "clarke", "khan"
    };
    private static final String[] FIRST = {
        "har", "wil", "tom", "ash", "brad", "carl", "den", "ell", "farn", "gold", "hol", "kil", "lang", "mar", "nor",
        "os", "pem", "rad", "sher", "thorn", "van", "whit", "cob", "finch", "gar", "kem", "nash", "rook", "stan", "wal",
        "obr", "mac", "fitz", "chev", "gunn", "hux", "jell", "lud", "quil", "sax", "tres", "ux", "vick", "yard"
    };
    private static final String[] LAST = {
        "ington", "ley", "ton", "man", "field", "ford", "well", "by", "wood", "worth", "ham", "ling", "burn", "combe",
        "stead", "ridge", "er", "den", "low", "brook", "more", "ick", "ard", "mond", "et", "ins", "kin", "ett", "iak"
    };
    private static final String[] STREETS = {"high", "church", "mill", "station", "park", "victoria", "green", "london"};
    private static final String[] WAYS = {"street", "road", "lane", "avenue", "close"};

    private final Random random;

    /** Forms of a name, as the kernel's own list has them: what it does not know it cannot be asked for. */
    private final List<String[]> given = new ArrayList<>();

    MadePeople(long seed) {
        random = new Random(seed);
        try (var in = MadePeople.class.getResourceAsStream("/org/probity/linkage/given-names.txt")) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && line.indexOf(':') > 0)
                    .forEach(line -> given.add(line.split(":? +")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Map<Field, String> person() {
        var person = new EnumMap<Field, String>(Field.class);
        person.put(Field.GIVEN, given());
        if (random.nextBoolean()) {
            person.put(Field.MIDDLE, given());
        }
        person.put(Field.SURNAME, surname());
        person.put(Field.BIRTH_DATE, date());
        place(person);
        return person;
    }

    String date() {
        return LocalDate.of(1940, 1, 1).plusDays(random.nextInt(24_000)).toString();
    }

    String surname() {
        return random.nextInt(6) == 0
                ? COMMON[(int) (COMMON.length * random.nextDouble() * random.nextDouble())]
                : FIRST[random.nextInt(FIRST.length)] + LAST[random.nextInt(LAST.length)];
    }

    String given() {
        return given.get((int) (given.size() * random.nextDouble() * random.nextDouble()))[0];
    }

    String otherForm(String name) {
        return given.stream()
                .filter(forms -> forms[0].equals(name))
                .map(forms -> forms[1 + random.nextInt(forms.length - 1)])
                .findFirst()
                .orElse(name);
    }

    /** Gives a person a home: address, town and postcode. */
    void place(Map<Field, String> person) {
        var town = (int) (120 * random.nextDouble() * random.nextDouble());
        person.put(
                Field.ADDRESS,
                "%d %s %s"
                        .formatted(
                                1 + random.nextInt(150),
                                STREETS[random.nextInt(STREETS.length)],
                                WAYS[random.nextInt(WAYS.length)]));
        person.put(Field.TOWN, FIRST[town % FIRST.length] + LAST[town % LAST.length]);
        person.put(
                Field.POSTCODE,
                "NR%d %d%c%c"
                        .formatted(
                                town,
                                random.nextInt(9),
                                (char) ('A' + random.nextInt(20)),
                                (char) ('A' + random.nextInt(20))));
    }
}
