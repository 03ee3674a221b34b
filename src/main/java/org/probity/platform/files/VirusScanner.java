package org.probity.platform.files;

/** The extension point for a scanner: a bean that looks at the bytes of a file. Without one, pages say so. */
public interface VirusScanner {

    enum Verdict {
        CLEAN,
        INFECTED,
        /** Down, slow or answering nonsense: the file is kept aside and asked about again. */
        NO_ANSWER
    }

    /** Answers within seconds, and never throws for what is in the file. */
    Verdict scan(byte[] bytes);
}
