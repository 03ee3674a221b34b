package org.probity.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One case as its team reads it. Allegations, instances, profiles and people are different counts and stay apart.
 *
 * @param status what is true of it now
 * @param history what happened and what was noted, newest first
 * @param social of a social media case only
 */
public record CaseView(
        CaseFile file,
        CaseStatus status,
        List<Entry> history,
        List<Allegation> allegations,
        List<Named> people,
        List<Member> team,
        @Nullable Social social) {

    /** What somebody is said to have done. "Allegation" until decided. */
    public record Allegation(
            UUID id, Kind kind, String words, @Nullable LocalDate allegedOn, Instant recordedAt) {

        /** The words are stored. A disclosure says to whom. */
        public enum Kind {
            DISCLOSURE_MEDIA("disclosure-media", "Disclosure to the media"),
            DISCLOSURE_CRIME_GROUP("disclosure-crime-group", "Disclosure to a crime group"),
            DISCLOSURE_FRIENDS_FAMILY("disclosure-friends-family", "Disclosure to friends or family"),
            DISCLOSURE_PRIVATE_INVESTIGATOR("disclosure-private-investigator", "Disclosure to a private investigator"),
            DISCLOSURE_OTHER("disclosure-other", "Disclosure to somebody else"),
            SOCIAL_MEDIA("social-media", "Behaviour on social media"),
            RELATIONSHIP("relationship", "Relationship with others"),
            SECOND_JOB("second-job", "Second job"),
            GIFT("gift", "Gift or hospitality");

            private final String word;
            private final String label;

            Kind(String word, String label) {
                this.word = word;
                this.label = label;
            }

            public String word() {
                return word;
            }

            public String label() {
                return label;
            }

            public static Optional<Kind> of(String word) {
                return Arrays.stream(values())
                        .filter(kind -> kind.word.equals(word))
                        .findFirst();
            }
        }
    }

    /**
     * Somebody in a case.
     *
     * @param person absent for somebody outside the body, who is described in words
     * @param words "Officer A17", or the description
     */
    public record Named(@Nullable UUID person, String words, Part part) {

        /** The words are stored. */
        public enum Part {
            SUBJECT("subject", "Subject"),
            ASSOCIATE("associate", "Associate of a subject"),
            WITNESS("witness", "Witness only"),
            COMPLAINANT("complainant", "Adverse complainant");

            private final String word;
            private final String label;

            Part(String word, String label) {
                this.word = word;
                this.label = label;
            }

            public String word() {
                return word;
            }

            public String label() {
                return label;
            }

            public static Optional<Part> of(String word) {
                return Arrays.stream(values())
                        .filter(part -> part.word.equals(word))
                        .findFirst();
            }
        }
    }

    /** A place on the team, which is what lets somebody read the case. */
    public record Member(UUID person, Part part, Instant from) {

        /** The words are stored. */
        public enum Part {
            HEAD("head", "Head of professional standards"),
            INVESTIGATOR("investigator", "Investigator"),
            DECIDER("decider", "Decision officer");

            private final String word;
            private final String label;

            Part(String word, String label) {
                this.word = word;
                this.label = label;
            }

            public String word() {
                return word;
            }

            public String label() {
                return label;
            }

            public static Part of(String word) {
                return find(word).orElseThrow(() -> new IllegalArgumentException("no part on a team: " + word));
            }

            public static Optional<Part> find(String word) {
                return Arrays.stream(values())
                        .filter(part -> part.word.equals(word))
                        .findFirst();
            }
        }
    }

    /** A line of the history: what happened, or a note of the chronology. */
    public record Entry(
            LocalDate on,
            Instant recordedAt,
            UUID by,
            String what,
            @Nullable String words) {}

    /**
     * @param wording the study's own: potentially inappropriate, or inappropriate. Never levelled
     */
    public record Social(
            String origin,
            String platform,
            List<String> categories,
            @Nullable String wording,
            @Nullable String study,
            List<Profile> profiles,
            List<Instance> instances) {}

    public record Profile(UUID id, String platform, String label) {}

    public record Instance(
            UUID id, String category, @Nullable LocalDate postedOn, String words) {}
}
