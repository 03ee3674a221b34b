package org.probity.inspection.referral;

import java.time.Instant;
import java.util.List;

/**
 * One referral as the reader may see it.
 *
 * @param waiting what it waits for, in words
 * @param counts cases, profiles and instances, each with its unit
 * @param steps the reader's next: "send", "answer", "send-back", "close"
 */
public record ReferralView(
        String ref,
        String force,
        String status,
        String waiting,
        List<String> counts,
        String category,
        Referral.Matter matter,
        List<Said> said,
        List<String> steps) {

    public record Said(String title, String by, String words, Instant at) {}

    /** @param outcome in words, as the force gave it */
    public record Row(String ref, String force, String category, String counts, String outcome, String status) {}
}
