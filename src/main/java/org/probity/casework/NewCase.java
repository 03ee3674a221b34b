package org.probity.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case about to be recorded.
 *
 * @param body the force that owns it: one, also on a joint desk
 * @param receivedOn when the matter reached the department
 * @param openedOn when the investigation was opened; absent if it is to be assessed first
 * @param keepFromLine whether the subjects' line managers are kept out too
 * @param subjects people of the body whose conduct it is about, where known
 * @param social of a social media case only
 */
public record NewCase(
        String body,
        CaseFile.Kind kind,
        String title,
        String cameBy,
        LocalDate receivedOn,
        @Nullable LocalDate openedOn,
        boolean keepFromLine,
        List<Alleged> allegations,
        List<UUID> subjects,
        @Nullable SocialMedia social) {

    public NewCase {
        allegations = List.copyOf(allegations);
        subjects = List.copyOf(subjects);
    }

    /** A matter of that kind at that force, to be assessed first, with nothing said of it yet. */
    public static NewCase of(String body, CaseFile.Kind kind, String title, LocalDate receivedOn) {
        return new NewCase(body, kind, title, "Not stated", receivedOn, null, false, List.of(), List.of(), null);
    }

    public NewCase opened(LocalDate on) {
        return new NewCase(body, kind, title, cameBy, receivedOn, on, keepFromLine, allegations, subjects, social);
    }

    public NewCase cameBy(String words) {
        return new NewCase(body, kind, title, words, receivedOn, openedOn, keepFromLine, allegations, subjects, social);
    }

    public NewCase keptFromLine() {
        return new NewCase(body, kind, title, cameBy, receivedOn, openedOn, true, allegations, subjects, social);
    }

    public NewCase alleging(Alleged... said) {
        return new NewCase(
                body, kind, title, cameBy, receivedOn, openedOn, keepFromLine, List.of(said), subjects, social);
    }

    public NewCase about(UUID... people) {
        return new NewCase(
                body, kind, title, cameBy, receivedOn, openedOn, keepFromLine, allegations, List.of(people), social);
    }

    public NewCase on(SocialMedia found) {
        return new NewCase(body, kind, title, cameBy, receivedOn, openedOn, keepFromLine, allegations, subjects, found);
    }

    /** @param on the day it is said to have happened; absent if not known */
    public record Alleged(
            CaseView.Allegation.Kind kind,
            String words,
            @Nullable LocalDate on) {}

    /**
     * @param categories ids of social-media-categories.csv, at least one
     * @param referral absent if the force found it itself
     */
    public record SocialMedia(
            String platform,
            List<String> categories,
            @Nullable Referral referral) {
        public SocialMedia {
            categories = List.copyOf(categories);
        }
    }

    /**
     * From the inspectorate's commissioned research.
     *
     * @param wording the study's own word for it, kept as it is: "potentially inappropriate" or "inappropriate"
     */
    public record Referral(String study, String wording, LocalDate referredOn) {}
}
