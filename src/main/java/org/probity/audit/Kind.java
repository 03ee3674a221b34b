package org.probity.audit;

import java.util.Locale;

/** The kinds of event: the first six are those of the Data Protection Act 2018, section 62. */
public enum Kind {
    COLLECTION,
    ALTERATION,
    CONSULTATION,
    DISCLOSURE,
    COMBINATION,
    ERASURE,
    AUTH,
    DENIED,
    GRANT,
    BREAK_GLASS,
    CONFIG,
    KEY,
    BACKUP,
    RESTORE,
    FORK,
    ADMIN_SQL;

    /** As stored and as written in an export. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Kind of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
