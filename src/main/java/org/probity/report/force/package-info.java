/**
 * The report on one force: summary, judgements, figures and findings by theme, recommendations. It is made of the text of the
 * release that goes out with it, of moderated judgements and of approved recommendations, so that the two cannot say different
 * things. Owns no table.
 */
@NamedInterface("force")
@NullMarked
package org.probity.report.force;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
