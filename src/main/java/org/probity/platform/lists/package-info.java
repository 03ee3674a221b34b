/**
 * Lists whose state lives in the address: filter, sort and page are in the URL, so that a list can be bookmarked, sent and
 * printed, and each change is a plain link.
 *
 * <p>May use {@code platform.words} and {@code java.*}.
 */
@NamedInterface("lists")
@NullMarked
package org.probity.platform.lists;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
