/**
 * Files that people attach as evidence: told by their content, limited in size, kept whole in the database behind the
 * wall with the hash of their bytes, never changed and never shown inside a page.
 *
 * <p>What the sender says of a file is not believed: its type is read from the bytes, its name is cleaned. Who may add or
 * read a file is not decided here: a file has the rights of the thing it belongs to, so the module that owns that thing
 * asks its guard, writes its audit event and points at the file by its id. {@link
 * org.probity.platform.files.VirusScanner} is the extension point for a scanner; where none is installed the pages say
 * that files were not checked, and where one does not answer the file is kept aside until it does.
 *
 * <p>Owns {@code platform.evidence_file} and {@code platform.evidence_scan}.
 */
@NamedInterface("files")
@NullMarked
package org.probity.platform.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
