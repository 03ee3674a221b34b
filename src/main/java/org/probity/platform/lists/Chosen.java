package org.probity.platform.lists;

/**
 * One filter that is on.
 *
 * @param removeHref the address without it
 */
public record Chosen(String words, String removeHref) {}
