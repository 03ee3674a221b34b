/**
 * The words themselves: folding letters, reading names, dates and postcodes, and telling how alike two spellings are.
 *
 * <p>Everything here is pure and works on one value or on two. Values are compared as UTF-8 bytes of their folded form, at most
 * {@value org.probity.linkage.text.Folding#LONGEST} bytes of them. Word lists are resources of this project's own making; each
 * file names its source in its first lines. Uses {@code java.*} only.
 */
@NullMarked
package org.probity.linkage.text;

import org.jspecify.annotations.NullMarked;
