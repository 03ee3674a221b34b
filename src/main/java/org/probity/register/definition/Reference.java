package org.probity.register.definition;

import java.security.SecureRandom;
import java.util.Locale;

/**
 * References are random and long: 16 places of 31 signs are 79 bits. Without I, O, U, 0 and 1, which are misread or make
 * words.
 */
public final class Reference {

    private static final String SIGNS = "ABCDEFGHJKLMNPQRSTVWXYZ23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    private Reference() {}

    /** Such as {@code BI-7K3M-Q2XD-9TRA-4HVN}. */
    public static String next(String prefix) {
        StringBuilder made = new StringBuilder(prefix);
        for (int i = 0; i < 16; i++) {
            if (i % 4 == 0) {
                made.append('-');
            }
            made.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return made.toString();
    }

    /** What was typed, as references are written: capitals, no spaces round it. */
    public static String tidy(String typed) {
        return typed.strip().toUpperCase(Locale.ROOT);
    }
}
