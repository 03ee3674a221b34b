package org.probity.organisation.units;

/** What can happen to a post. */
public enum PostEvent {
    ESTABLISHED,
    FILLED,
    VACATED,
    ABOLISHED
}
