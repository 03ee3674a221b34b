package org.probity.inspection.round;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.probity.platform.forms.DateInput;
import org.probity.platform.forms.RealDate;
import org.probity.platform.time.Now;

/** The terms of a round as typed. */
public record RoundForm(
        @NotBlank(message = "Enter a title")
        @Size(max = 120, message = "Title must be 120 characters or fewer")
        @Nullable
        String title,

        @NotBlank(message = "Enter a short name for the address")
        @Pattern(
                regexp = "[a-z0-9]+(-[a-z0-9]+)*|\\s*",
                message = "Short name must be small letters, digits and hyphens, like revisit-2012")
        @Size(max = 40, message = "Short name must be 40 characters or fewer")
        @Nullable
        String key,

        @NotBlank(message = "Enter what the round is about")
        @Size(max = 200, message = "Theme must be 200 characters or fewer")
        @Nullable
        String theme,

        @NotBlank(message = "Enter who asked for the round")
        @Size(max = 200, message = "Who asked must be 200 characters or fewer")
        @Nullable
        String askedBy,

        @NotBlank(message = "Enter in what words it was asked for")
        @Size(max = 2000, message = "Words must be 2,000 characters or fewer")
        @Nullable
        String askedWords,

        @RealDate(name = "Date it was asked for") @Nullable DateInput askedOn,

        @NotBlank(message = "Enter the terms of reference")
        @Size(max = 4000, message = "Terms of reference must be 4,000 characters or fewer")
        @Nullable
        String terms,

        @NotBlank(message = "Enter the name of the criteria")
        @Size(max = 200, message = "Criteria must be 200 characters or fewer")
        @Nullable
        String criteria,

        @NotBlank(message = "Enter the version of the criteria")
        @Size(max = 40, message = "Version must be 40 characters or fewer")
        @Nullable
        String criteriaVersion,

        @Nullable String previous,

        @RealDate(name = "Cut-off", missing = "Enter the last day that counts") @Nullable
        DateInput asAt,

        @RealDate(name = "Known at", missing = "Enter the day after whose end nothing more is known") @Nullable
        DateInput knownAt,

        @RealDate(name = "First day of fieldwork") @Nullable DateInput fieldworkFrom,
        @RealDate(name = "Last day of fieldwork") @Nullable DateInput fieldworkTo,

        @RealDate(name = "First day for returns", missing = "Enter the first day on which returns are taken") @Nullable
        DateInput returnsFrom,

        @RealDate(name = "Last day for returns", missing = "Enter the last day on which returns are taken") @Nullable
        DateInput returnsTo,

        @Nullable Integer edition) {

    /** The edition that the editor saw; 0 for something new. */
    int seen() {
        return edition == null ? 0 : edition;
    }

    static RoundForm blank() {
        DateInput none = DateInput.empty();
        return new RoundForm(
                null, null, null, null, null, none, null, null, null, null, none, none, none, none, none, none, 0);
    }

    static RoundForm of(Round round) {
        RoundPlan plan = round.plan();
        return new RoundForm(
                plan.title(),
                plan.key(),
                plan.theme(),
                plan.askedBy(),
                plan.askedWords(),
                DateInput.of(plan.askedOn()),
                plan.terms(),
                plan.criteria(),
                plan.criteriaVersion(),
                plan.previous() == null ? null : plan.previous().toString(),
                DateInput.of(plan.asAt()),
                DateInput.of(LocalDate.ofInstant(plan.knownAt(), Now.ZONE)),
                DateInput.of(plan.fieldworkFrom()),
                DateInput.of(plan.fieldworkTo()),
                DateInput.of(plan.returnsFrom()),
                DateInput.of(plan.returnsTo()),
                round.edition());
    }

    boolean fieldworkEndsFirst() {
        return endsFirst(fieldworkFrom, fieldworkTo);
    }

    boolean returnsEndFirst() {
        return endsFirst(returnsFrom, returnsTo);
    }

    private static boolean endsFirst(@Nullable DateInput from, @Nullable DateInput to) {
        LocalDate first = date(from);
        LocalDate last = date(to);
        return first != null && last != null && last.isBefore(first);
    }

    /** @throws IllegalStateException when it was not checked first */
    RoundPlan plan() {
        return new RoundPlan(
                words(key),
                words(title),
                words(theme),
                words(askedBy),
                words(askedWords),
                date(askedOn),
                words(terms),
                words(criteria),
                words(criteriaVersion),
                previous == null || previous.isBlank() ? null : UUID.fromString(previous),
                day(asAt),
                endOf(day(knownAt)),
                date(fieldworkFrom),
                date(fieldworkTo),
                day(returnsFrom),
                day(returnsTo));
    }

    /** To the microsecond that the database can hold. */
    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(Now.ZONE).toInstant().minusNanos(1_000);
    }

    private static String words(@Nullable String typed) {
        return Optional.ofNullable(typed).map(String::strip).orElseThrow(IllegalStateException::new);
    }

    private static LocalDate day(@Nullable DateInput typed) {
        return Optional.ofNullable(date(typed)).orElseThrow(IllegalStateException::new);
    }

    static @Nullable LocalDate date(@Nullable DateInput typed) {
        return typed == null ? null : typed.date().orElse(null);
    }
}
