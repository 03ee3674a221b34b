package org.probity.policy.campaign.pages;

/** One sending of one version: how many of those it went to have confirmed it. */
public record ReaderView(int version, String campaign, String href, String confirmed) {}
