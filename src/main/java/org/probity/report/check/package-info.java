/**
 * The fact check over all the papers of a round: report against release against thematic against the figures as data, and each
 * against the accepted figures and the text that the rules make of them. Pure: values in, differences out.
 */
@NamedInterface("check")
@NullMarked
package org.probity.report.check;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
