package org.probity.healthcheck.lists;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.probity.healthcheck.Checklist;
import org.probity.healthcheck.Checklist.Question;
import org.probity.healthcheck.Checklist.Respondent;

/** A checklist, as typed: one question on each line. */
public record ChecklistForm(
        @NotBlank(message = "Enter the title")
        @Size(max = 120, message = "Title must be 120 characters or fewer")
        @Nullable
        String title,

        @NotBlank(message = "Enter the short name")
        @Pattern(
                regexp = "\\s*([a-z][a-z0-9]*(-[a-z0-9]+)*)?\\s*",
                message = "Short name must be small letters, digits and hyphens, like vetting-2026")
        @Size(max = 40, message = "Short name must be 40 characters or fewer")
        @Nullable
        String id,

        @NotBlank(message = "Enter the theme")
        @Pattern(
                regexp = "\\s*([a-z][a-z0-9]*(-[a-z0-9]+)*)?\\s*",
                message = "Theme must be small letters, digits and hyphens, like vetting")
        @Size(max = 40, message = "Theme must be 40 characters or fewer")
        @Nullable
        String theme,

        @NotBlank(message = "Enter the questions to the force, one on each line") @Nullable
        String force,

        @Nullable String authority) {

    static ChecklistForm blank() {
        return new ChecklistForm(null, null, null, null, null);
    }

    String themeWord() {
        return theme == null ? "" : theme.strip();
    }

    List<String> forForce() {
        return lines(force);
    }

    List<String> forAuthority() {
        return lines(authority);
    }

    private static List<String> lines(@Nullable String typed) {
        return typed == null
                ? List.of()
                : typed.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }

    /** Numbered under the short name: {@code VETTING-202601} and on, as addresses of questions are made. */
    Checklist checklist() {
        String name = String.valueOf(id).strip();
        List<Question> questions = new ArrayList<>();
        forForce().forEach(words -> add(questions, name, Respondent.FORCE, words));
        forAuthority().forEach(words -> add(questions, name, Respondent.AUTHORITY, words));
        return new Checklist(name, String.valueOf(title).strip(), questions);
    }

    private void add(List<Question> questions, String name, Respondent respondent, String words) {
        String letters = name.replaceAll("[^a-z]", "").toUpperCase(Locale.ROOT);
        String number = name.replaceAll("[^0-9]", "") + String.format(Locale.ROOT, "%02d", questions.size() + 1);
        questions.add(AddedChecklistStore.question(letters + "-" + number, themeWord(), respondent, words));
    }
}
