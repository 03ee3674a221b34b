package org.probity.linkage.mistakes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BinaryOperator;
import org.probity.linkage.Field;

/** One kind of thing that goes wrong between two records of one person. */
enum Mistake {
    KEYBOARD,
    SCANNED,
    BY_EAR,
    OLD_HAND,
    NAMES_SWAPPED,
    PARTS_MISSING,
    MARRIED,
    DOUBLE_BARRELLED,
    INITIAL,
    PET_NAME,
    ACCENTS_AND_SIGNS,
    DATE_WRITTEN_WRONG,
    MOVED,
    TWO_AT_ONCE;

    private static final List<Field> TYPED = List.of(Field.GIVEN, Field.SURNAME, Field.ADDRESS, Field.TOWN);

    void befall(Map<Field, String> record, MadePeople people, Random random) {
        switch (this) {
            case KEYBOARD -> some(record, random, (word, _) -> Typing.keyboard(word, random));
            case SCANNED -> some(record, random, (word, _) -> Typing.scanned(word, random));
            case BY_EAR -> names(record, word -> Typing.byEar(word, random), random);
            case OLD_HAND -> names(record, word -> Typing.oldHand(word, random), random);
            case NAMES_SWAPPED -> {
                var given = record.get(Field.GIVEN);
                record.put(Field.GIVEN, record.get(Field.SURNAME));
                record.put(Field.SURNAME, given);
            }
            case PARTS_MISSING -> {
                var there = new ArrayList<>(record.keySet());
                there.removeAll(List.of(Field.SURNAME, Field.GIVEN));
                record.remove(there.get(random.nextInt(there.size())));
                record.remove(there.get(random.nextInt(there.size())));
            }
            case MARRIED -> record.put(Field.SURNAME, people.surname());
            case DOUBLE_BARRELLED -> record.merge(Field.SURNAME, people.surname(), (a, b) -> a + "-" + b);
            case INITIAL -> {
                record.computeIfPresent(Field.GIVEN, (_, given) -> given.substring(0, 1) + ".");
                record.computeIfPresent(Field.MIDDLE, (_, given) -> given.substring(0, 1));
            }
            case PET_NAME -> record.computeIfPresent(Field.GIVEN, (_, given) -> people.otherForm(given));
            case ACCENTS_AND_SIGNS -> signs(record, random);
            case DATE_WRITTEN_WRONG -> record.computeIfPresent(Field.BIRTH_DATE, (_, date) -> wrong(date, random));
            case MOVED -> people.place(record);
            case TWO_AT_ONCE -> {
                values()[random.nextInt(ordinal())].befall(record, people, random);
                values()[random.nextInt(4)].befall(record, people, random);
            }
        }
    }

    private static void some(Map<Field, String> record, Random random, BinaryOperator<String> typing) {
        var field = TYPED.get(random.nextInt(TYPED.size()));
        record.computeIfPresent(field, (_, value) -> typing.apply(value, ""));
        if (random.nextBoolean()) {
            record.computeIfPresent(TYPED.get(random.nextInt(2)), (_, value) -> typing.apply(value, ""));
        }
        if (random.nextInt(3) == 0) {
            record.computeIfPresent(Field.BIRTH_DATE, (_, date) -> Typing.keyboard(date, random));
        }
    }

    private static void names(
            Map<Field, String> record, java.util.function.UnaryOperator<String> spelling, Random random) {
        record.computeIfPresent(Field.SURNAME, (_, name) -> spelling.apply(name));
        if (random.nextInt(3) == 0) {
            record.computeIfPresent(Field.GIVEN, (_, name) -> spelling.apply(name));
        }
        if (random.nextInt(4) == 0) {
            record.computeIfPresent(Field.SURNAME, (_, name) -> spelling.apply(name));
        }
    }

    private static void signs(Map<Field, String> record, Random random) {
        record.computeIfPresent(Field.SURNAME, (_, name) -> name.replaceFirst("e", "é").replaceFirst("o", "ö"));
        record.computeIfPresent(
                Field.GIVEN, (_, name) -> random.nextBoolean() ? name.toUpperCase(java.util.Locale.ROOT) : "Mr " + name);
        record.computeIfPresent(Field.SURNAME, (_, name) -> random.nextInt(3) == 0 ? name.replace('a', 'а') : name);
    }

    private static String wrong(String text, Random random) {
        var date = LocalDate.parse(text);
        return switch (random.nextInt(5)) {
            case 0 -> "%04d-%02d-%02d".formatted(date.getYear(), date.getDayOfMonth(), date.getMonthValue());
            case 1 -> date.plusYears(random.nextBoolean() ? 1 : -1).toString();
            case 2 -> Integer.toString(date.getYear());
            case 3 -> date.withDayOfMonth(1 + random.nextInt(28)).toString();
            default -> "%d/%d/%d".formatted(date.getDayOfMonth(), date.getMonthValue(), date.getYear());
        };
    }
}
