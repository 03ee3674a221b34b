package org.probity.policy.guidance;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What may be said about a topic. The words are stored; the colour is never shown without them. */
public enum Colour {
    GREEN("Green: speak", "You may speak about what you know yourself.", "govuk-tag--green"),
    AMBER("Amber: ask first", "Ask before you say anything.", "govuk-tag--orange"),
    RED("Red: do not discuss", "Do not discuss it. Pass the request on.", "govuk-tag--red");

    private final String label;
    private final String meaning;
    private final String cssClass;

    Colour(String label, String meaning, String cssClass) {
        this.label = label;
        this.meaning = meaning;
        this.cssClass = cssClass;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String label() {
        return label;
    }

    public String meaning() {
        return meaning;
    }

    public String cssClass() {
        return cssClass;
    }

    static Optional<Colour> of(String word) {
        return Arrays.stream(values())
                .filter(colour -> colour.word().equals(word))
                .findFirst();
    }
}
