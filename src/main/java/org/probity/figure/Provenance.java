package org.probity.figure;

/** Who says a figure: data/README.md "Words for figures". A supplied figure is never shown as counted. */
public enum Provenance {
    /** From records in Probity, by a named metric. */
    COUNTED("counted", "counted from the force's registers"),
    /** Stated by the body from its own systems, signed and dated. */
    SUPPLIED("supplied", "force figures"),
    /** Found by the inspectorate's own commissioned research. */
    RESEARCHED("researched", "inspectorate's research");

    private final String word;
    private final String phrase;

    Provenance(String word, String phrase) {
        this.word = word;
        this.phrase = phrase;
    }

    /** The word of exports and of the database. */
    public String word() {
        return word;
    }

    /** What stands beside the figure on a page (ux.md section 11). */
    public String phrase() {
        return phrase;
    }

    /** @throws IllegalArgumentException when no provenance has this word */
    public static Provenance of(String word) {
        for (Provenance provenance : values()) {
            if (provenance.word.equals(word)) {
                return provenance;
            }
        }
        throw new IllegalArgumentException("no provenance is called " + word);
    }
}
