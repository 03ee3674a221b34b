package org.probity.policy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The text of a version as its author writes it.
 *
 * @param text of a standard: what it requires
 * @param whatChanged and why, for the reader of the next version; of a first version why there is one
 * @param inForceOn may lie in the past for what is recorded late
 * @param reviewOn absent if no review is set
 * @param strengthens of a standard only: whether it asks for more than the version before it
 */
public record Drafted(
        String title,
        List<Theme> themes,
        String text,
        String whatChanged,
        LocalDate inForceOn,
        @Nullable LocalDate reviewOn,
        @Nullable Boolean strengthens) {

    public Drafted {
        themes = List.copyOf(themes);
    }

    public static Drafted of(String title, Theme theme, String text, LocalDate inForceOn) {
        return new Drafted(title, List.of(theme), text, "First version", inForceOn, null, null);
    }

    public Drafted because(String words) {
        return new Drafted(title, themes, text, words, inForceOn, reviewOn, strengthens);
    }

    public Drafted review(LocalDate on) {
        return new Drafted(title, themes, text, whatChanged, inForceOn, on, strengthens);
    }

    /** It asks for more than the version before it. */
    public Drafted stronger() {
        return new Drafted(title, themes, text, whatChanged, inForceOn, reviewOn, true);
    }
}
