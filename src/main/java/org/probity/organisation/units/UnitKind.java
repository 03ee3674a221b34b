package org.probity.organisation.units;

/** A unit is ordinary, or one of the two whose records lie in a compartment. */
public enum UnitKind {
    ORDINARY("Ordinary"),
    PSD("Professional standards"),
    ACU("Anti-corruption unit");

    private final String label;

    UnitKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
