package org.probity.policy.campaign.pages;

/** Somebody who owes something, as the chase list shows them. */
public record ChaseView(String name, String collarNumber, String unit, String due, String reminded) {}
