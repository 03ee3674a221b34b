package org.probity.entrance;

/**
 * One line of the home page.
 *
 * @param label begins with a verb: "Decide applications"
 * @param countWords how many wait: "3 to decide, 1 overdue"; empty where nothing is counted
 * @param waits whether something waits: such tasks come first
 */
public record HomeTask(String label, String href, String countWords, boolean waits) {}
