package org.probity.publication.run;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.probity.platform.forms.DateInput;
import org.probity.platform.forms.RealDate;
import org.probity.publication.Disclosure.Outcome;
import org.probity.publication.PublishForms;

/** What is typed about all releases of a round. */
public final class RunForms {

    private RunForms() {}

    /** What to do about every undecided figure of one kind. */
    public record Decide(
            @NotNull(message = "Select whether to publish or withhold these figures") @Nullable
            Outcome outcome,

            @NotBlank(message = "Enter the reason for your decision")
            @Size(max = 2000, message = "Reason must be 2,000 characters or fewer")
            @Nullable
            String reason) {}

    /** The instant at which everything goes out. @param national "yes" where the report on all forces goes out with it */
    public record Sign(
            @RealDate(name = "Day of publication", missing = "Enter the day of publication")
            DateInput day,

            @NotBlank(message = "Enter the time of publication")
            String time,

            @Nullable String national) {

        PublishForms.Sign instant() {
            return new PublishForms.Sign(day, time);
        }

        boolean withNational() {
            return "yes".equals(national);
        }
    }

    /** Why everything that is timed is stopped. */
    public record Stop(
            @NotBlank(message = "Enter why you are stopping these releases")
            @Size(max = 2000, message = "Reason must be 2,000 characters or fewer")
            @Valid
            @Nullable
            String reason) {}
}
