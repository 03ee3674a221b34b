/**
 * Bodies, their units and posts, the agreements between them, and what each sets for itself.
 *
 * <p>Words. A <em>body</em> is a force, the inspectorate or another organisation of the 2011 review; a <em>unit</em> is part
 * of one; a <em>post</em> is a place in the establishment, whoever fills it; a <em>collaboration</em> is an agreement, signed
 * by both chief officers, that shares roles and never records; a <em>setting</em> is a dated value that a body chooses.
 *
 * <p>Bodies are reference data, from the releases of 2012 and from general knowledge marked as such. What happens to a post
 * is an append-only fact with two times. The posts of an anti-corruption unit are counted by {@code casework}, whose metric
 * reads {@code organisation.post_fact_published}: {@code figure} lies above this module.
 *
 * <p>May use {@code access}, {@code platform} and {@code audit}.
 */
@ApplicationModule(allowedDependencies = {"access", "audit", "platform::*"})
@NullMarked
package org.probity.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
