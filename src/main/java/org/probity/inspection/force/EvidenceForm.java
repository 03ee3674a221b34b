package org.probity.inspection.force;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.probity.platform.forms.DateInput;
import org.probity.platform.forms.RealDate;

/** A note of fieldwork as typed. */
public record EvidenceForm(
        @Nullable String kind,

        @RealDate(name = "Date", missing = "Enter the date", when = RealDate.When.TODAY_OR_PAST) @Nullable
        DateInput on,

        @NotBlank(message = "Enter whom you spoke to or what you looked at")
        @Size(max = 200, message = "Whom or what must be 200 characters or fewer")
        @Nullable
        String source,

        @NotBlank(message = "Enter what you noted")
        @Size(max = 4000, message = "Note must be 4,000 characters or fewer")
        @Nullable
        String words) {}
