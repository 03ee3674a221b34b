package org.probity.register.definition;

/**
 * What is odd about a declaration's answers taken together; shown on check-answers and to the decider.
 *
 * @param rule its short name, kept in the history
 * @param words neutral in tone: the declarer reads them too
 */
public record Finding(Weight weight, String rule, String words) {

    /** What a finding asks of whoever approves. */
    public enum Weight {
        /** Nothing; it is good to know. */
        INFO,
        /** An approval owes a reason. */
        NEEDS_REASON,
        /** An approval needs the override that the rule names. */
        STOPS
    }

    public static Finding info(String rule, String words) {
        return new Finding(Weight.INFO, rule, words);
    }

    public static Finding needsReason(String rule, String words) {
        return new Finding(Weight.NEEDS_REASON, rule, words);
    }

    public static Finding stops(String rule, String words) {
        return new Finding(Weight.STOPS, rule, words);
    }
}
