package org.probity.policy.desk;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.probity.platform.forms.DateInput;
import org.probity.platform.forms.RealDate;
import org.probity.policy.Document;
import org.probity.policy.Drafted;
import org.probity.policy.Theme;

/**
 * A version as its author types it.
 *
 * @param rowVersion of the draft when it was opened; absent for a new one
 * @param strengthens asked of a standard's later versions only
 */
public record DraftForm(
        @NotBlank(message = "Enter a title")
        @Size(max = 150, message = "Title must be 150 characters or fewer")
        @Nullable
        String title,

        @NotEmpty(message = "Select at least one theme") @Nullable
        List<String> themes,

        @NotBlank(message = "Enter the text")
        @Size(max = 50_000, message = "Text must be 50,000 characters or fewer")
        @Nullable
        String text,

        @NotBlank(message = "Enter what changed and why")
        @Size(max = 2000, message = "What changed must be 2,000 characters or fewer")
        @Nullable
        String whatChanged,

        @RealDate(name = "Day it comes into force", missing = "Enter the day it comes into force") @Nullable
        DateInput inForce,

        @RealDate(name = "Review date") @Nullable DateInput review,
        @Nullable String strengthens,
        @Nullable Integer rowVersion) {

    static DraftForm blank() {
        return new DraftForm(null, List.of(), null, null, DateInput.empty(), DateInput.empty(), null, null);
    }

    /** The next version begins with the words of this one; what changed is for the author to say. */
    static DraftForm after(Document document, Document.Version version) {
        return new DraftForm(
                version.title(),
                words(document),
                version.text(),
                null,
                DateInput.empty(),
                DateInput.empty(),
                null,
                null);
    }

    static DraftForm of(Document document, Document.Version version) {
        return new DraftForm(
                version.title(),
                words(document),
                version.text(),
                version.whatChanged(),
                DateInput.of(version.inForceOn()),
                DateInput.of(version.reviewOn()),
                version.strengthens() == null ? null : version.strengthens().toString(),
                version.rowVersion());
    }

    /** Only for a form without faults. */
    Drafted drafted() {
        LocalDate reviewOn = review == null ? null : review.date().orElse(null);
        return new Drafted(
                given(title),
                Theme.all(themes == null ? List.of() : themes),
                given(text),
                given(whatChanged),
                Objects.requireNonNull(inForce).date().orElseThrow(),
                reviewOn,
                strengthens == null || strengthens.isBlank() ? null : Boolean.valueOf(strengthens));
    }

    private static List<String> words(Document document) {
        return document.themes().stream().map(Theme::word).toList();
    }

    private static String given(@Nullable String typed) {
        return Objects.requireNonNull(typed).strip();
    }
}
