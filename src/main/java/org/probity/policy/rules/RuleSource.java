package org.probity.policy.rules;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The policy version that a rule comes from.
 *
 * @param slug it reads at {@code /policies/SLUG?version=NUMBER}
 * @param number the version in force; its rules may have been written with an earlier one
 */
public record RuleSource(String slug, String title, int number, LocalDate inForceOn) {

    /** "Gifts and hospitality, version 2, clause 4.1". */
    public String cite(@Nullable String clause) {
        String version = title + ", version " + number;
        return clause == null || clause.isBlank() ? version : version + ", clause " + clause;
    }

    public String href() {
        return "/policies/" + slug + "?version=" + number;
    }
}
