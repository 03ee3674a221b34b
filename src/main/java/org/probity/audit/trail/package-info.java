/**
 * Reading the log: the auditor's page, and what is logged of oneself.
 *
 * <p>Nobody sees their own acts as auditor, and nobody sees that an event exists which is about a matter they are excluded
 * from: a restricted record's events are shown only where its module answers for exclusions
 * ({@link org.probity.audit.trail.MatterExclusions}). To the force's auditor restricted records show under a stand-in for
 * their id. Looking at the log is an event as well.
 */
@NamedInterface("trail")
@NullMarked
package org.probity.audit.trail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
