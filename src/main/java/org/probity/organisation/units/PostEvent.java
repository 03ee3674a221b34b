package org.probity.organisation.units;

/** What can happen to a post. */
public enum PostEvent {
    ESTABLISHED("Established, not filled yet"),
    FILLED("Filled"),
    VACATED("Vacant"),
    ABOLISHED("Abolished");

    private final String label;

    PostEvent(String label) {
        this.label = label;
    }

    /** The state that it leaves the post in. */
    public String label() {
        return label;
    }
}
