package org.probity.register.definition;

/**
 * What one register's pages say that another's do not.
 *
 * @param entries several of its entries in the middle of a sentence: "applications"
 * @param headline heads the column of the headline: "Business"
 * @param category heads the column of the kind: "Kind"
 * @param intro what is said before anything is asked
 * @param statement what somebody says by sending
 * @param after what they are told to do, or not to do, until it is decided
 */
public record RegisterTexts(
        String entries, String headline, String category, String intro, String statement, String after) {}
