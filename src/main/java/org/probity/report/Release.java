package org.probity.report;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One version of a release about one body.
 *
 * @param ref random, never a running number
 * @param controllerBody the inspectorate
 * @param version goes up with every change that anybody saved
 * @param corrects the release that this one corrects
 */
public record Release(
        UUID id,
        String controllerBody,
        String ref,
        String roundKey,
        String aboutBody,
        State state,
        int version,
        @Nullable UUID corrects,
        @Nullable Instant approvedAt) {

    /** The states of permissions.csv for press_release, with withdrawn. This module moves a release to approved; publication moves it on. */
    public enum State {
        DRAFT("Draft"),
        APPROVED("Approved"),
        EMBARGOED("Embargoed"),
        PUBLISHED("Published"),
        CORRECTED("Corrected"),
        WITHDRAWN("Withdrawn");

        private final String label;

        State(String label) {
            this.label = label;
        }

        /** The status word that people read. */
        public String label() {
            return label;
        }

        /** The word of the grants table. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
