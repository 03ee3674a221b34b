package org.probity.linkage.compare;

/**
 * Tests of e-mail addresses. Most are made of their owner's name, and numbers tell namesakes apart: what is only alike tells of the
 * person where both hold the same two digits or more before the @, and else of the name alone.
 *
 * <table><caption>Tests of e-mail addresses</caption>
 * <tr><td>mail-like N</td><td>the same two digits or more, at most N letters put in, left out or changed, and half of what stands before the @ left as
 * it was</td></tr>
 * <tr><td>before-at</td><td>the same before the @, with two digits or more</td></tr>
 * <tr><td>made-of-name</td><td>the same digits, if any, and two letters put in, left out or changed at most, or all the same before the @</td></tr>
 * </table>
 */
final class MailTests {

    private static final int ENOUGH_DIGITS = 2;
    private static final int MOST_SLIPS = 2;

    private MailTests() {}

    static LevelTest like(int slips) {
        return LevelTest.bounded(Bound.slips(slips), two -> {
            var digits = digits(beforeAt(two.first()));
            return digits.length() >= ENOUGH_DIGITS
                    && isLike(two, slips)
                    && digits.equals(digits(beforeAt(two.second())));
        });
    }

    static LevelTest beforeAt() {
        return two -> {
            var one = beforeAt(two.first());
            return one.equals(beforeAt(two.second())) && digits(one).length() >= ENOUGH_DIGITS;
        };
    }

    static LevelTest madeOfName() {
        return two -> {
            var one = beforeAt(two.first());
            var other = beforeAt(two.second());
            return one.equals(other) || isLike(two, MOST_SLIPS) && digits(one).equals(digits(other));
        };
    }

    private static boolean isLike(TwoWords two, int slips) {
        return two.levenshteinAtMost(slips) && isHalfLeft(two.first(), two.second());
    }

    private static String digits(String text) {
        var digits = new StringBuilder();
        text.chars().filter(c -> c >= '0' && c <= '9').forEach(c -> digits.append((char) c));
        return digits.toString();
    }

    private static String beforeAt(String mail) {
        var at = mail.indexOf('@');
        return at < 0 ? mail : mail.substring(0, at);
    }

    /** Whether the beginning and the end that both names before the @ have are half of the longer: h.k and f.j are two people. */
    private static boolean isHalfLeft(String one, String other) {
        var a = beforeAt(one);
        var b = beforeAt(other);
        var shorter = Math.min(a.length(), b.length());
        var start = 0;
        while (start < shorter && a.charAt(start) == b.charAt(start)) {
            start++;
        }
        var end = 0;
        while (end < shorter - start && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
            end++;
        }
        return 2 * (start + end) >= Math.max(a.length(), b.length());
    }
}
