package org.probity.access;

/** Where an object sits. Read-in is personal and dated; it never comes from a group of the directory. */
public enum Compartment {
    /** Registers, policies, returns. */
    OPEN,
    /** Cases and associations of the professional standards department. */
    PSD,
    /** Concerns, their threads and files. */
    CRL,
    /** Reporter identity and sealed originals. */
    RID,
    /** Intelligence, screening runs and hits. */
    ACU,
    /** Embargoed reports and releases. */
    EMB
}
