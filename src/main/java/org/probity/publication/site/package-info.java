/**
 * What the public reads: pages, documents and open data out of the public store and nothing else, as the role that can
 * read nothing else. Nothing here knows who reads; a document before its instant is the same answer as none.
 *
 * <p>Addresses: ux.md section 4 (public). Marks and absence words: ux.md section 11. CSV by RFC 4180, its meaning by CSVW.
 */
@NullMarked
package org.probity.publication.site;

import org.jspecify.annotations.NullMarked;
