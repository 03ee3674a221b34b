package org.probity.audit.trail;

import java.util.Locale;
import org.probity.audit.Kind;

/** Kinds and object classes of events in plain words. */
final class TrailWords {

    private TrailWords() {}

    static String kind(Kind kind) {
        return switch (kind) {
            case COLLECTION -> "Recorded";
            case ALTERATION -> "Changed";
            case CONSULTATION -> "Looked at";
            case DISCLOSURE -> "Taken out or shown to others";
            case COMBINATION -> "Compared with other records";
            case ERASURE -> "Erased";
            case AUTH -> "Signed in or out";
            case DENIED -> "Asked for";
            case GRANT -> "Role or agreement";
            case BREAK_GLASS -> "Emergency access";
            case CONFIG -> "Setting";
            case KEY -> "Key";
            case BACKUP -> "Backup";
            case RESTORE -> "Restore";
            case FORK -> "Log begun anew";
            case ADMIN_SQL -> "Work on the database";
        };
    }

    /** "interest_entry" as "Interest entry". */
    static String object(String objectClass) {
        String words = objectClass.replace('_', ' ').replace('-', ' ');
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }
}
