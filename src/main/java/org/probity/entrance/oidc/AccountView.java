package org.probity.entrance.oidc;

import org.jspecify.annotations.Nullable;

/**
 * How a person signs in.
 *
 * @param directories the body's, in words
 * @param byName whether one of them asks for a name that is written down here
 * @param claim which claim holds it
 */
public record AccountView(
        String id,
        String person,
        String directories,
        boolean byName,
        @Nullable String claim,
        @Nullable String named,
        @Nullable String tied) {}
