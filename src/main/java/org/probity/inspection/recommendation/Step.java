package org.probity.inspection.recommendation;

import java.util.List;

/** What became of an act on a recommendation. */
public sealed interface Step {

    /** It is on record. */
    record Done(String ref) implements Step {}

    /** It waits for a second person. */
    record Asked(String ref) implements Step {}

    /** It stands otherwise than the page showed, and the act makes no sense any more. */
    record MovedOn(String ref, Recommendation.Status status) implements Step {}

    /** What was typed cannot be. */
    record Wrong(List<Fault> faults) implements Step {}

    /** Words for one field of the form; the field is empty for the whole of it. */
    record Fault(String field, String words) {}

    static Wrong wrong(String field, String words) {
        return new Wrong(List.of(new Fault(field, words)));
    }
}
