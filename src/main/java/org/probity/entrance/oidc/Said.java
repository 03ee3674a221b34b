package org.probity.entrance.oidc;

import java.util.List;

/** A page of a few words with one way on. */
public record Said(String heading, List<String> words, String href, String link) {

    public Said {
        words = List.copyOf(words);
    }
}
