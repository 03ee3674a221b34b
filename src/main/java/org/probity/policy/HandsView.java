package org.probity.policy;

/**
 * Who answers for a version.
 *
 * @param owner of the document
 * @param approvedBy the two who published it, or the first of them; "Not approved yet" before
 */
public record HandsView(String owner, String approvedBy) {}
