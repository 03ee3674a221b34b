package org.probity.casework.desk;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.probity.casework.CaseFile;
import org.probity.casework.CaseLists;
import org.probity.casework.CaseView.Allegation;
import org.probity.casework.NewCase;
import org.probity.platform.forms.DateInput;
import org.probity.platform.forms.RealDate;
import org.springframework.validation.BindingResult;

/** A new case as typed. The last four are asked of social media cases. */
public record CaseForm(
        @NotBlank(message = "Select the force that owns the case") @Nullable
        String body,

        @NotBlank(message = "Select what the case is about") @Nullable
        String kind,

        @NotBlank(message = "Enter a working title")
        @Size(max = 100, message = "Working title must be 100 characters or fewer")
        @Nullable
        String title,

        @NotBlank(message = "Enter how it came to light")
        @Size(max = 500, message = "How it came to light must be 500 characters or fewer")
        @Nullable
        String cameBy,

        @RealDate(
                name = "Date received",
                missing = "Enter the date it was received",
                when = RealDate.When.TODAY_OR_PAST)
        @Nullable
        DateInput received,

        @RealDate(name = "Opening date", when = RealDate.When.TODAY_OR_PAST) @Nullable
        DateInput opened,

        @NotBlank(message = "Select what is alleged") @Nullable
        String allegation,

        @NotBlank(message = "Enter what is said to have happened")
        @Size(max = 4000, message = "What is said to have happened must be 4,000 characters or fewer")
        @Nullable
        String words,

        @Nullable String subject,
        @Nullable String keepFromLine,

        @Size(max = 100, message = "Platform must be 100 characters or fewer") @Nullable
        String platform,

        @Nullable List<String> categories,
        @Nullable String wording,

        @RealDate(name = "Date of the referral", when = RealDate.When.TODAY_OR_PAST) @Nullable
        DateInput referred) {

    static CaseForm blank(List<String> bodies) {
        String only = bodies.size() == 1 ? bodies.getFirst() : null;
        DateInput none = DateInput.empty();
        return new CaseForm(only, null, null, null, none, none, null, null, null, null, null, List.of(), null, none);
    }

    boolean isSocialMedia() {
        return CaseFile.Kind.SOCIAL_MEDIA.word().equals(kind);
    }

    void check(List<String> bodies, BindingResult errors) {
        if (body != null && !body.isBlank() && !bodies.contains(body)) {
            errors.rejectValue("body", "NotOffered", "Select a force of your department");
        }
        if (isSocialMedia() && blank(platform)) {
            errors.rejectValue("platform", "NotGiven", "Enter the platform");
        }
        if (isSocialMedia()
                && categories().stream()
                        .noneMatch(one -> CaseLists.category(one).isPresent())) {
            errors.rejectValue("categories", "NotGiven", "Select at least one category");
        }
        if (isSocialMedia() && !blank(wording) && day(referred).isEmpty() && !errors.hasFieldErrors("referred")) {
            errors.rejectValue("referred", "NotGiven", "Enter the date of the referral");
        }
    }

    @Override
    public List<String> categories() {
        return categories == null ? List.of() : categories;
    }

    /** Only for a form without faults. */
    NewCase matter(Optional<UUID> subjectPerson) {
        LocalDate receivedOn = day(received).orElseThrow();
        NewCase matter = NewCase.of(given(body), CaseFile.Kind.of(given(kind)).orElseThrow(), given(title), receivedOn)
                .cameBy(given(cameBy))
                .alleging(new NewCase.Alleged(
                        Allegation.Kind.of(given(allegation)).orElseThrow(), given(words), null));
        matter = day(opened).map(matter::opened).orElse(matter);
        matter = subjectPerson.map(matter::about).orElse(matter);
        matter = "true".equals(keepFromLine) ? matter.keptFromLine() : matter;
        return isSocialMedia() ? matter.on(socialMedia()) : matter;
    }

    private NewCase.SocialMedia socialMedia() {
        NewCase.Referral referral = blank(wording)
                ? null
                : new NewCase.Referral(
                        "The inspectorate's study",
                        given(wording),
                        day(referred).orElseThrow());
        List<String> known = categories().stream()
                .filter(one -> CaseLists.category(one).isPresent())
                .toList();
        return new NewCase.SocialMedia(given(platform), known, referral);
    }

    private static Optional<LocalDate> day(@Nullable DateInput typed) {
        return typed == null ? Optional.empty() : typed.date();
    }

    private static String given(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    private static boolean blank(@Nullable String typed) {
        return typed == null || typed.isBlank();
    }
}
