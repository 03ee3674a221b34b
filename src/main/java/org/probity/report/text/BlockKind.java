package org.probity.report.text;

import java.util.Locale;

/** The blocks of a release, in the order in which they are printed. */
public enum BlockKind {
    HEADLINE("Headline", false),
    BACKGROUND("Background", true),
    FINDING_1("Health check, policies and understanding", false),
    FINDING_2("Relationships with the media", false),
    FINDING_3("Social media", false),
    FINDING_4("Second jobs and business interests", false),
    FINDING_5("Professional standards", false),
    /** Four more for a round on another theme, which says itself what each is called. */
    FINDING_6("Finding 6", false),
    FINDING_7("Finding 7", false),
    FINDING_8("Finding 8", false),
    FINDING_9("Finding 9", false),
    QUOTE("The inspector's statement", false),
    NATIONAL("Across England and Wales", true),
    READ_MORE("Where to read more", true),
    NOTE_1("Note 1", true),
    NOTE_2("Note 2", true),
    NOTE_3("Note 3", true),
    NOTE_4("Note 4", true),
    NOTE_5("Note 5", true),
    NOTE_6("Note 6", true),
    /** The table at the end, made of the figures alone: nobody writes it. */
    SOURCES("Where the figures come from", true);

    private final String title;
    private final boolean fixed;

    BlockKind(String title, boolean fixed) {
        this.title = title;
        this.fixed = fixed;
    }

    public String title() {
        return title;
    }

    /** A fixed block says the same in every release of the round; only its slots differ. */
    public boolean fixed() {
        return fixed;
    }

    /** Whether an editor may write it. */
    public boolean isWritten() {
        return this != SOURCES;
    }

    public boolean isNote() {
        return name().startsWith("NOTE");
    }

    public boolean isFinding() {
        return name().startsWith("FINDING");
    }

    /** As it stands in data and addresses: {@code finding-4}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static BlockKind of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
