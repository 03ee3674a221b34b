package org.probity.publication;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.probity.platform.forms.DateInput;
import org.probity.platform.forms.RealDate;
import org.probity.platform.time.Now;
import org.probity.platform.words.Words;
import org.probity.publication.Disclosure.Outcome;

/** What is typed on the way to the public. */
public final class PublishForms {

    private PublishForms() {}

    /** What to do about one concern. */
    public record Decide(
            @NotNull(message = "Select whether to publish or withhold the figure") @Nullable
            Outcome outcome,

            @NotBlank(message = "Enter the reason for your decision")
            @Size(max = 2000, message = "Reason must be 2,000 characters or fewer")
            String reason) {}

    /** The instant at which a release goes out, by clocks in England and Wales. */
    public record Sign(
            @RealDate(name = "Day of publication", missing = "Enter the day of publication")
            DateInput day,

            @NotBlank(message = "Enter the time of publication")
            String time) {

        private static final Pattern CLOCK =
                Pattern.compile("(\\d{1,2})(?:[:.](\\d{2}))?\\s*(am|pm)?", Pattern.CASE_INSENSITIVE);

        static Sign of(Instant instant) {
            LocalDate day = LocalDate.ofInstant(instant, Now.ZONE);
            return new Sign(DateInput.of(day), Words.time(LocalTime.ofInstant(instant, Now.ZONE)));
        }

        /** "9:30am", "09:30", "9am", "midday"; empty for anything else. */
        Optional<LocalTime> clock() {
            String typed = time == null ? "" : time.strip();
            if (typed.equalsIgnoreCase("midday")) {
                return Optional.of(LocalTime.NOON);
            }
            if (typed.equalsIgnoreCase("midnight")) {
                return Optional.of(LocalTime.MIDNIGHT);
            }
            Matcher parts = CLOCK.matcher(typed);
            if (!parts.matches() || (parts.group(2) == null && parts.group(3) == null)) {
                return Optional.empty();
            }
            int minute = parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2));
            return hour(Integer.parseInt(parts.group(1)), parts.group(3))
                    .filter(hour -> minute < 60)
                    .map(hour -> LocalTime.of(hour, minute));
        }

        private static Optional<Integer> hour(int typed, @Nullable String half) {
            if (half == null) {
                return typed < 24 ? Optional.of(typed) : Optional.empty();
            }
            if (typed < 1 || typed > 12) {
                return Optional.empty();
            }
            return Optional.of(typed % 12 + (half.equalsIgnoreCase("pm") ? 12 : 0));
        }

        public Optional<Instant> instant() {
            return day.date()
                    .flatMap(on ->
                            clock().map(at -> on.atTime(at).atZone(Now.ZONE).toInstant()));
        }
    }

    /** Why a timed release is stopped. */
    public record Stop(
            @NotBlank(message = "Enter why you are stopping this release")
            @Size(max = 2000, message = "Reason must be 2,000 characters or fewer")
            String reason) {}

    /** What the public will read of a correction or a withdrawal. */
    public record Notice(
            @NotBlank(message = "Enter the notice that the public will read")
            @Size(max = 2000, message = "Notice must be 2,000 characters or fewer")
            String notice) {}
}
