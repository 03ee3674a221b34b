/**
 * The media guide: the red, amber and green topics of a force, which staff look up before they speak to a journalist.
 *
 * <p>The words are those of domain.md section 8: green is speak, amber is ask communications first, red is do not discuss.
 * A colour here says what may be said; it is no rating of progress. The two-part test asks whether the reader is responsible
 * for speaking, and whether there is a policing purpose.
 *
 * <p>The guide is the force's own. {@code media-rag.csv} holds forty topics that are the project's default and no legal
 * advice; a force takes them as a first draft and edits them. An edition binds from a day, is written by one person and
 * published by two others (permissions.csv, guidance), and stays readable after it was replaced. Looking a topic up leaves
 * no trace.
 */
@NamedInterface("guidance")
@NullMarked
package org.probity.policy.guidance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
