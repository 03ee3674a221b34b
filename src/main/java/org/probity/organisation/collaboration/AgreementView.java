package org.probity.organisation.collaboration;

/**
 * One agreement in the list.
 *
 * @param partner the other force's name
 * @param roles in words
 * @param days from and to, in words
 * @param status "Waiting", "Active", "Ended" or "Lapsed"
 */
public record AgreementView(
        String id,
        String name,
        String partner,
        String roles,
        String days,
        String status,
        boolean maySign,
        boolean mayEnd) {}
