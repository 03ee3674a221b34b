/**
 * Documents from pages: tagged PDF (PDF/UA) and ODT out of one simple HTML. Text is text: nothing in a document can make
 * the renderer open a file or an address.
 */
@NamedInterface("documents")
@NullMarked
package org.probity.platform.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
