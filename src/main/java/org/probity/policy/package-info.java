/**
 * Policies, and the standards of information security: documents with versions, each written by one person, sent for
 * approval, and published by two others (security.md section 2.2; permissions.csv, policy and guidance).
 *
 * <p>The words are those of domain.md section 4 (the eleven themes) and of the interface (Draft, Published, Replaced,
 * Withdrawn). A policy may change its name and stays the same policy: its next version is an update. A standard is
 * raised when a version that asks for more comes into force; without evidence that is a statement and no figure.
 * A version once published is never written over. What is counted are facts with the day a version came into force and
 * the instant at which that was recorded.
 *
 * <p>Owns {@code policy.*}. May use the modules named below.
 */
@ApplicationModule(
        allowedDependencies = {
            "access",
            "audit",
            "entrance",
            "figure",
            "figure::board",
            "notice",
            "organisation",
            "people",
            "platform::*"
        })
@NullMarked
package org.probity.policy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
