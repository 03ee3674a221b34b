package org.probity.inspection.fieldwork;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.probity.inspection.finding.Evidence;
import org.probity.platform.forms.DateInput;
import org.probity.platform.forms.RealDate;

/** A note of fieldwork as typed. */
public record EvidenceForm(
        @NotBlank(message = "Select the force") @Nullable String force,
        @NotBlank(message = "Select what you log") @Nullable String kind,

        @RealDate(name = "Date", missing = "Enter the date", when = RealDate.When.TODAY_OR_PAST) @Nullable
        DateInput on,

        @Size(max = 200, message = "Where must be 200 characters or fewer") @Nullable
        String place,

        @Nullable String about,

        @NotBlank(message = "Enter whom you spoke to or what you looked at")
        @Size(max = 200, message = "Whom or what must be 200 characters or fewer")
        @Nullable
        String source,

        @NotBlank(message = "Enter what you saw or heard")
        @Size(max = 4000, message = "Note must be 4,000 characters or fewer")
        @Nullable
        String words) {

    private static final String THEME = "theme:";
    private static final String QUESTION = "question:";

    /** The value of a theme or a question in the one list of what a note is about. */
    static String theme(String theme) {
        return THEME + theme;
    }

    static String question(String id) {
        return QUESTION + id;
    }

    /** @param read the date, which has been checked */
    Evidence.Noted noted(Evidence.Kind of, java.time.LocalDate read, @Nullable String themeOfQuestion) {
        String chosen = about == null ? "" : about;
        boolean ofQuestion = chosen.startsWith(QUESTION);
        String theme = chosen.startsWith(THEME) ? chosen.substring(THEME.length()) : null;
        return new Evidence.Noted(
                of,
                read,
                String.valueOf(source).strip(),
                String.valueOf(words).strip(),
                place == null || place.isBlank() ? null : place.strip(),
                ofQuestion ? themeOfQuestion : theme,
                ofQuestion ? chosen.substring(QUESTION.length()) : null);
    }

    @Nullable
    String questionId() {
        return about != null && about.startsWith(QUESTION) ? about.substring(QUESTION.length()) : null;
    }
}
