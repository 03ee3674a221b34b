package org.probity.inspection.recommendation.thread;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.probity.inspection.recommendation.Recommendation;
import org.probity.inspection.recommendation.Recommendation.Owner;
import org.probity.inspection.recommendation.Recommendation.Text;
import org.probity.platform.forms.DateInput;
import org.probity.platform.forms.RealDate;

/**
 * A recommendation as typed.
 *
 * @param cause what is of serious, critical or systemic concern, where the kind is a cause of concern
 */
public record RecommendationForm(
        @Nullable String kind,

        @Size(max = 2000, message = "Cause of concern must be 2,000 characters or fewer") @Nullable
        String cause,

        @NotBlank(message = "Enter what must be different")
        @Size(max = 2000, message = "Recommendation must be 2,000 characters or fewer")
        @Nullable
        String words,

        @Size(max = 500, message = "Why the words stand must be 500 characters or fewer") @Nullable
        String asItStands,

        @Nullable String owner,

        @Size(max = 200, message = "Name of the body must be 200 characters or fewer") @Nullable
        String ownerWords,

        @Size(max = 500, message = "What lets them do it must be 500 characters or fewer") @Nullable
        String canAct,

        @RealDate(name = "Day by which it is due") @Nullable DateInput due,

        @Nullable Integer edition) {

    static RecommendationForm blank() {
        return new RecommendationForm(null, null, null, null, "force", null, null, null, 0);
    }

    static RecommendationForm of(Recommendation draft) {
        Text text = draft.text();
        return new RecommendationForm(
                draft.kind().word(),
                null,
                text.words(),
                text.asItStands(),
                text.owner() == null ? null : text.owner().word(),
                text.ownerWords(),
                text.canAct(),
                DateInput.of(text.firstDue()),
                draft.edition());
    }

    int seen() {
        return edition == null ? 0 : edition;
    }

    String causeWords() {
        return cause == null ? "" : cause.strip();
    }

    /** The whole text; an owner that was not offered is the force. */
    Text text() {
        Owner to = switch (owner == null ? "" : owner) {
            case "policing-body" -> Owner.POLICING_BODY;
            case "other" -> Owner.OTHER;
            default -> Owner.FORCE;
        };
        return new Text(
                String.valueOf(words).strip(),
                to,
                to == Owner.OTHER ? blankToNull(ownerWords) : null,
                blankToNull(canAct),
                blankToNull(asItStands),
                due == null ? null : due.date().orElse(null));
    }

    private static @Nullable String blankToNull(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
