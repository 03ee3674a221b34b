package org.probity.register.desk;

import java.util.List;

/**
 * The past beside a decision: it informs and does not decide.
 *
 * @param same what else the same person declared
 * @param counts similar decisions by status: "12 approved, 3 refused"; empty when there are none
 * @param examples the latest three of them
 */
public record PastView(List<Item> same, String counts, List<Item> examples) {

    public record Item(String reference, String href, String headline, String status, String sent) {}

    /** What changed since an entry was opened. */
    public record Changed(List<String> happened, List<Difference> differences) {

        /** One answer before and now. */
        public record Difference(String called, String before, String now) {}
    }
}
