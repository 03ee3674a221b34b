package org.probity.register.lists;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The sections of the worklist, in their fixed order. */
public enum Section {
    ALL("Everything open"),
    OVERDUE("Overdue"),
    TODAY("Due today"),
    WEEK("Due this week"),
    UNASSIGNED("Unassigned"),
    WAITING("Waiting on someone else"),
    BACK("Sent back to the desk"),
    MINE("Assigned to me"),
    APPEAL("Under appeal");

    private final String words;

    Section(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Unknown ones are everything. */
    static Section of(@Nullable String code) {
        return Arrays.stream(values())
                .filter(section -> section.code().equals(code))
                .findFirst()
                .orElse(ALL);
    }
}
