package org.probity.platform.files;

import java.util.Collection;

/** Why a file is not taken; the words are those of the interface (ux.md section 6). */
public enum FileFault {
    EMPTY("is empty"),
    TOO_BIG("must be smaller than 10MB"),
    PASSWORD("is password protected"),
    VIRUS("contains a virus"),
    MACROS("contains macros: save it without them"),
    HUGE("unpacks to far more than a document holds"),
    BROKEN("could not be read: it may be damaged"),
    OTHER_KIND("must be ");

    private final String words;

    FileFault(String words) {
        this.words = words;
    }

    /** @param taken the kinds that the question takes */
    public String words(Collection<FileKind> taken) {
        return "The selected file " + words + (this == OTHER_KIND ? article(FileKind.words(taken)) : "");
    }

    private static String article(String kinds) {
        return (kinds.startsWith("O") || kinds.startsWith("X") ? "an " : "a ") + kinds;
    }
}
