package org.probity.platform.reference;

import java.security.SecureRandom;
import java.util.regex.Pattern;

/**
 * Random references such as {@code BI-7K3M-Q2XD-9TRA-4HVN}: a prefix that names the kind of thing, and 16 characters of an
 * alphabet of 30 in which nothing looks like anything else. 78 bits of chance; the bar is 75 (security.md section 3).
 */
public final class References {

    /** No I, L, O, U, 0 or 1: they are misread on paper and misheard on the telephone. */
    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern SHAPE = Pattern.compile("[A-Z]{2,3}(-[2-9A-HJKMNP-TV-Z]{4}){4}");

    private References() {}

    /** A new reference; {@code prefix} is two or three capital letters. */
    public static String next(String prefix) {
        StringBuilder reference = new StringBuilder(prefix);
        for (int i = 0; i < 16; i++) {
            if (i % 4 == 0) {
                reference.append('-');
            }
            reference.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return reference.toString();
    }

    /** Whether a text could be a reference at all, so that nonsense never reaches the database. */
    public static boolean isReference(String text) {
        return text.length() <= 24 && SHAPE.matcher(text).matches();
    }
}
