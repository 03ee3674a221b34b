package org.probity.publication;

/** Something that can bring a finished round into an installation, such as the sample: the export asks it for a round that is not there. */
public interface RoundLoader {

    /** Whether it has a round of that key. */
    boolean loads(String round);

    /** Loads every round it has, and what they rest on; does nothing where they are there. */
    void load();
}
