package org.probity.policy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A policy or a standard with its versions.
 *
 * @param slug its address, made from its first title; it stays when the title changes
 * @param versions newest first
 */
public record Document(
        UUID id,
        String controllerBody,
        Kind kind,
        String slug,
        List<Theme> themes,
        UUID owner,
        List<Version> versions) {

    /** What a document is. The words are stored. */
    public enum Kind {
        POLICY("policy", "policy", "Policy"),
        /** A control of information security and what it requires. */
        STANDARD("standard", "guidance", "Security standard");

        private final String word;
        private final String objectClass;
        private final String label;

        Kind(String word, String objectClass, String label) {
            this.word = word;
            this.objectClass = objectClass;
            this.label = label;
        }

        public String word() {
            return word;
        }

        /** As permissions.csv calls it: a standard is guidance, which takes an author and others to publish it. */
        String objectClass() {
            return objectClass;
        }

        public String label() {
            return label;
        }
    }

    /**
     * @param text of a standard: what it requires
     * @param inForceOn the day it is to come, or came, into force
     * @param reviewOn the day by which it is to be looked at again
     * @param strengthens of a standard: whether it asks for more than the version before it
     * @param authors everybody who wrote at it: none of them publishes it
     * @param evidence of a standard: what shows that it was raised
     */
    public record Version(
            UUID id,
            int number,
            String title,
            String text,
            String whatChanged,
            LocalDate inForceOn,
            @Nullable LocalDate reviewOn,
            @Nullable Boolean strengthens,
            List<UUID> authors,
            Stage stage,
            @Nullable Approval approval,
            @Nullable LocalDate withdrawnOn,
            int rowVersion,
            List<Evidence> evidence) {

        public boolean isPublished() {
            return stage == Stage.PUBLISHED;
        }
    }

    /** How far a version has come. The words are stored. */
    public enum Stage {
        DRAFT("draft"),
        /** The author has sent it for approval. */
        SENT("sent"),
        /** One has approved it; it waits for the second. */
        APPROVED("approved"),
        PUBLISHED("published");

        private final String word;

        Stage(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }

        static Stage of(String word) {
            return Stage.valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    /** Who approved a version, and who was asked to confirm it. */
    public record Approval(UUID by, UUID second) {}

    public record Evidence(String what, LocalDate datedOn) {}

    /** The same with fewer versions. */
    Document showing(List<Version> some) {
        return new Document(id, controllerBody, kind, slug, themes, owner, some);
    }

    /** The version that binds on a day. */
    public Optional<Version> inForceOn(LocalDate day) {
        return versions.stream()
                .filter(Version::isPublished)
                .filter(version -> !version.inForceOn().isAfter(day))
                .max(Comparator.comparing(Version::inForceOn).thenComparing(Version::number))
                .filter(version ->
                        version.withdrawnOn() == null || version.withdrawnOn().isAfter(day));
    }

    /** The day by which what binds on that day is to be looked at again, if one is set. */
    public Optional<LocalDate> reviewOn(LocalDate day) {
        return inForceOn(day).map(Version::reviewOn);
    }

    /** The version that is being written or approved; there is one at most. */
    public Optional<Version> unpublished() {
        return versions.stream().filter(version -> !version.isPublished()).findFirst();
    }

    public boolean hasBeenPublished() {
        return versions.stream().anyMatch(Version::isPublished);
    }

    public Optional<Version> version(int number) {
        return versions.stream().filter(version -> version.number() == number).findFirst();
    }

    /** The name it goes by: of the version in force, else of the newest. */
    public String titleOn(LocalDate day) {
        return inForceOn(day).orElse(versions.getFirst()).title();
    }

    /** The state of permissions.csv that a version is in on a day. */
    public String stateOf(Version version, LocalDate day) {
        if (!version.isPublished()) {
            return "draft";
        }
        if (version.withdrawnOn() != null && !version.withdrawnOn().isAfter(day)) {
            return "withdrawn";
        }
        boolean replaced = inForceOn(day)
                .filter(current -> current.number() > version.number())
                .isPresent();
        return replaced ? "replaced" : "published";
    }

    /** The status word of the interface. */
    public String wordOf(Version version, LocalDate day) {
        return switch (stateOf(version, day)) {
            case "withdrawn" -> "Withdrawn";
            case "replaced" -> "Replaced";
            case "published" -> "Published";
            default -> "Draft";
        };
    }
}
