package org.probity.platform.files;

/** What became of an upload. */
public sealed interface FileOutcome {

    record Kept(StoredFile file) implements FileOutcome {}

    /** @param words for the field of the form */
    record NotTaken(FileFault fault, String words) implements FileOutcome {}
}
