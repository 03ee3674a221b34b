package org.probity.people;

/** In what standing somebody serves. */
public enum PersonKind {
    OFFICER("Officer"),
    STAFF("Staff"),
    SPECIAL("Special constable"),
    VOLUNTEER("Volunteer"),
    CANDIDATE("Candidate"),
    CONTRACTOR("Contractor");

    private final String label;

    PersonKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
