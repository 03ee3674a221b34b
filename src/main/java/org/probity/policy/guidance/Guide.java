package org.probity.policy.guidance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.probity.policy.Document.Stage;

/**
 * An edition of a force's media guide.
 *
 * @param fromOn the first day on which it binds
 * @param contact whom staff ask, in words
 * @param phone the number that staff call; empty if none is given
 * @param authors everybody who wrote at it: none of them publishes it
 * @param approvedBy the first of the two who publish it; absent until then
 * @param second who was asked to confirm; absent until then
 * @param topics by title
 */
public record Guide(
        UUID id,
        String controllerBody,
        int number,
        LocalDate fromOn,
        String whatChanged,
        String contact,
        String phone,
        List<UUID> authors,
        Stage stage,
        @Nullable UUID approvedBy,
        @Nullable UUID second,
        List<Topic> topics) {

    /** What is written of a topic. */
    public record Text(
            String title,
            Colour colour,
            String why,
            String examples,
            String whoMaySpeak,
            String whomToAsk,
            String clause) {}

    /**
     * @param id the same in every edition
     * @param sinceOn since when it has this colour; absent in the draft that gives it
     * @param reviewedOn when it was last written, or looked at and left as it is
     */
    public record Topic(UUID id, Text text, @Nullable LocalDate sinceOn, LocalDate reviewedOn) {}

    /** What an author says of the edition as a whole. */
    public record About(LocalDate fromOn, String whatChanged, String contact, String phone) {}

    About about() {
        return new About(fromOn, whatChanged, contact, phone);
    }

    public Optional<Topic> topic(UUID id) {
        return topics.stream().filter(topic -> topic.id().equals(id)).findFirst();
    }

    public boolean isPublished() {
        return stage == Stage.PUBLISHED;
    }
}
