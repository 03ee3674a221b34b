/**
 * From an approved release to what the public reads: the disclosure decision, two signatures and an instant, copying into
 * the public store, correction, withdrawal; and the public pages and open data, which read that store and nothing else.
 *
 * <p>Rules: security.md 2.5 (public store) and 9.4 (small numbers), domain.md 16. Nothing can be reached before its instant
 * by the clock of the database, whichever way somebody asks.
 */
@ApplicationModule(
        allowedDependencies = {
            "access",
            "audit",
            "organisation",
            "people",
            "entrance",
            "figure",
            "inspection::recommendation",
            "inspection::research",
            "inspection::round",
            "inspection::submission",
            "inspection::wave",
            "report",
            "report::text",
            "report::force",
            "report::national",
            "report::check",
            "platform::database",
            "platform::charts",
            "platform::documents",
            "platform::forms",
            "platform::jobs",
            "platform::lists",
            "platform::reference",
            "platform::time",
            "platform::web",
            "platform::words"
        })
@NullMarked
package org.probity.publication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
