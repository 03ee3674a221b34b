package org.probity.register.definition;

import org.jspecify.annotations.Nullable;

/**
 * A person or an organisation that a declaration names.
 *
 * @param number a company or licence number, where one was given
 */
public record Party(
        Kind kind,
        String name,
        @Nullable String number,
        @Nullable String address) {

    /** What it is, for screening. */
    public enum Kind {
        PERSON,
        ORGANISATION
    }
}
