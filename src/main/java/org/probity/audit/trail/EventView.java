package org.probity.audit.trail;

/**
 * One line of the log.
 *
 * @param who a name from the staff list, a job, or "Not known here"
 * @param what the kind and the outcome, in words
 * @param object the class and, for a restricted record, a stand-in for its id
 */
public record EventView(String id, String when, String who, String what, String object, String outcome) {}
