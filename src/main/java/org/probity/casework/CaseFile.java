package org.probity.casework;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case as lists show it, with all that decides who may know of it.
 *
 * @param reference random: it numbers nothing
 * @param state as written in permissions.csv
 * @param keepFromLine whether the subjects' line managers are kept out too
 * @param openedOn as corrected; absent while nothing has been opened
 * @param status the status word of the interface
 * @param allegations how many it holds, which is another count than cases
 * @param people who works on it and who is in it
 */
public record CaseFile(
        UUID id,
        String controllerBody,
        String reference,
        Kind kind,
        String title,
        String cameBy,
        LocalDate receivedOn,
        String state,
        boolean keepFromLine,
        int version,
        @Nullable LocalDate openedOn,
        String status,
        int allegations,
        People people) {

    /** What a case is about. The words are stored. */
    public enum Kind {
        DISCLOSURE("disclosure", "Disclosure of information"),
        SOCIAL_MEDIA("social-media", "Social media"),
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

    /**
     * @param team who works on it now
     * @param investigators who ever looked into it
     * @param named everybody named in it, in whatever part
     * @param subjects those whose conduct it is about
     * @param keptOut excluded for good, whatever becomes of the organisation chart
     * @param decidedBy who recorded the last outcome
     */
    record People(
            List<UUID> team,
            List<UUID> investigators,
            List<UUID> named,
            List<UUID> subjects,
            List<UUID> keptOut,
            @Nullable UUID decidedBy) {}
}
