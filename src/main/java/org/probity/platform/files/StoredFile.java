package org.probity.platform.files;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/**
 * A kept file, without its bytes.
 *
 * @param size in bytes
 * @param sha256 of the bytes, in lower-case hexadecimal
 */
public record StoredFile(
        UUID id,
        String controllerBody,
        String name,
        FileKind kind,
        int size,
        String sha256,
        UUID addedBy,
        Instant addedAt,
        Checked checked) {

    /** What is known of viruses in it; the words are stored. */
    public enum Checked {
        CLEAN("clean", "Checked for viruses: none found"),
        NO_SCANNER("no-scanner", "Not checked for viruses: there is no scanner here. Open it with care"),
        WAITING("waiting", "Being checked for viruses. Kept aside until then"),
        INFECTED("infected", "Contains a virus. It cannot be opened");

        private final String word;
        private final String words;

        Checked(String word, String words) {
            this.word = word;
            this.words = words;
        }

        String word() {
            return word;
        }

        public String words() {
            return words;
        }

        static Checked of(String word) {
            for (Checked one : values()) {
                if (one.word.equals(word)) {
                    return one;
                }
            }
            throw new IllegalArgumentException("no state of a file is called " + word);
        }
    }

    /** Not before it was checked, where there is a scanner. */
    public boolean opens() {
        return checked == Checked.CLEAN || checked == Checked.NO_SCANNER;
    }

    /** "PDF, 120KB". */
    public String described() {
        String much = size < 1024 * 1024
                ? Math.max(1, size / 1024) + "KB"
                : String.format(Locale.UK, "%.1fMB", size / (1024.0 * 1024.0));
        return kind.name() + ", " + much;
    }
}
