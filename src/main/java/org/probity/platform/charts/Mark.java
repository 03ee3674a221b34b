package org.probity.platform.charts;

/**
 * A change of rule or of counting, drawn as a labelled line.
 *
 * @param at place in the list of points, from 0
 */
public record Mark(int at, String words) {}
