package org.probity.figure;

/** Why a figure has no value (ux.md section 11). None of these is zero, and none counts as zero. */
public enum Absence {
    NOT_HELD("not-held", "Not held", "", "The force does not hold this figure"),
    NOT_SUPPLIED("not-supplied", "Not supplied", "[x]", "The force did not supply this"),
    NOT_APPLICABLE("not-applicable", "Not applicable", "[z]", "Does not apply to this body"),
    NOT_DUE("not-due", "Not due", "", "Not yet asked for"),
    WITHHELD("withheld", "Withheld", "[c]", "Withheld to protect individuals");

    private final String word;
    private final String label;
    private final String mark;
    private final String sentence;

    Absence(String word, String label, String mark, String sentence) {
        this.word = word;
        this.label = label;
        this.mark = mark;
        this.sentence = sentence;
    }

    /** The word of exports and of the database: {@code not-held}. */
    public String word() {
        return word;
    }

    /** On a page: "Not held". */
    public String label() {
        return label;
    }

    /** Shorthand of published tables in square brackets, or nothing where there is none. */
    public String mark() {
        return mark;
    }

    /** In a sentence, without the full stop. */
    public String sentence() {
        return sentence;
    }

    /** @throws IllegalArgumentException when no absence has this word */
    public static Absence of(String word) {
        for (Absence absence : values()) {
            if (absence.word.equals(word)) {
                return absence;
            }
        }
        throw new IllegalArgumentException("no absence is called " + word);
    }
}
