package org.probity.inspection.finding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.probity.platform.words.Words;

/**
 * A note of fieldwork, closed once it is written.
 *
 * @param round in which it was made; a later round may use it again
 */
public record Evidence(UUID id, UUID round, String body, Noted noted, UUID authoredBy, Instant recordedAt) {

    /**
     * @param source whom or what, as a role or a title: "six constables of one unit", "Media policy, version 3"
     * @param place where, in a few words
     * @param theme what it is about; {@code question} the question of the checklist that it tests
     */
    public record Noted(
            Kind kind,
            LocalDate on,
            String source,
            String words,
            @Nullable String place,
            @Nullable String theme,
            @Nullable String question) {}

    public Kind kind() {
        return noted.kind();
    }

    public LocalDate on() {
        return noted.on();
    }

    public String source() {
        return noted.source();
    }

    public String words() {
        return noted.words();
    }

    /** "Focus group on 9 July 2012, six constables of one unit". */
    public String title() {
        return kind().label() + " on " + Words.date(on()) + ", " + source();
    }

    public enum Kind {
        INTERVIEW("Interview"),
        FOCUS_GROUP("Focus group"),
        DOCUMENT("Document"),
        REALITY_TEST("Reality test");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public static Kind of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }
}
