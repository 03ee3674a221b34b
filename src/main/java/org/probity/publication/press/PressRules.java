package org.probity.publication.press;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** What may stand in a media list and in a contact line. */
final class PressRules {

    /** Whoever keeps a line longer than this has not looked whether it still holds. */
    static final int MONTHS_AT_MOST = 12;

    private static final Pattern EMAIL = Pattern.compile("[^@\\s,;<>]+@[^@\\s,;<>]+\\.[^@\\s,;<>.]+");
    private static final Pattern NUMBER = Pattern.compile("\\+?\\d[\\d ()]{8,}\\d");

    /** Ofcom keeps these for drama: nobody has them. */
    private static final Pattern NOBODYS =
            Pattern.compile("01632960\\d{3}|02079460\\d{3}|07700900\\d{3}|08081570\\d{3}");

    private PressRules() {}

    static boolean isEmail(String typed) {
        return typed.length() <= 254 && EMAIL.matcher(typed).matches();
    }

    /** What is wrong with the days; empty where nothing is. */
    static Optional<String> days(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return Optional.of("Last day must be the same as or after the first day");
        }
        return to.isAfter(from.plusMonths(MONTHS_AT_MOST))
                ? Optional.of("Last day must be within 12 months of the first day")
                : Optional.empty();
    }

    /** In a demonstration every telephone number is one that nobody has. */
    static boolean hasSomebodysNumber(String words) {
        return NUMBER.matcher(words)
                .results()
                .map(found -> found.group().replaceAll("[^0-9]", ""))
                .anyMatch(digits -> !NOBODYS.matcher(digits).matches());
    }
}
