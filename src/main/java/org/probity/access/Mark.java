package org.probity.access;

/** What a grant asks of the person at the moment of the act. In the file the marks follow a letter in this order. */
public enum Mark {
    /** A reason, where the body's policy asks for one. No law asks for it: never print that it does. */
    REASON('?'),
    /** A sign-in at most ten minutes old. */
    FRESH_SIGN_IN('!'),
    /** A second person, who confirms the act and sees no content. */
    SECOND_PERSON('2');

    private final char sign;

    Mark(char sign) {
        this.sign = sign;
    }

    public char sign() {
        return sign;
    }
}
