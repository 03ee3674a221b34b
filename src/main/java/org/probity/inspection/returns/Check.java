package org.probity.inspection.returns;

/**
 * Something that the checks found in a return.
 *
 * @param metric of the cell at which it is shown
 * @param words for the person who fills the return in
 */
public record Check(String metric, Weight weight, String words) {

    /** How much it matters. */
    public enum Weight {
        /** The return cannot be sent. */
        STOPS,
        /** The return cannot be sent without an explanation at the cell. */
        OWES_EXPLANATION,
        /** To know. */
        INFORMS
    }
}
