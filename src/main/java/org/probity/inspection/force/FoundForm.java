package org.probity.inspection.force;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.probity.figure.Period;
import org.probity.figure.stated.Stated;
import org.probity.platform.forms.DateInput;
import org.probity.platform.forms.RealDate;

/**
 * A figure that research found, or that a published document states, as typed.
 *
 * @param how "research", or who said it in the document: "supplied" or "researched"
 */
public record FoundForm(
        @Nullable String how,
        @Nullable String metric,

        @Size(max = 40, message = "Figure must be 40 characters or fewer") @Nullable
        String value,

        @NotBlank(message = "Enter the study with its base, or the document")
        @Size(max = 500, message = "Source must be 500 characters or fewer")
        @Nullable
        String source,

        @Size(max = 200, message = "Wording must be 200 characters or fewer") @Nullable
        String wording,

        @RealDate(name = "First day of the period") @Nullable
        DateInput from,

        @RealDate(name = "Last day of the period") @Nullable DateInput to,

        @RealDate(name = "As at", when = RealDate.When.TODAY_OR_PAST) @Nullable
        DateInput asAt,

        @Nullable String shared) {

    static FoundForm blank() {
        DateInput none = DateInput.empty();
        return new FoundForm(null, null, null, null, null, none, none, none, null);
    }

    boolean endsBeforeItBegins() {
        var first = from == null ? null : from.date().orElse(null);
        var last = to == null ? null : to.date().orElse(null);
        return first != null && last != null && last.isBefore(first);
    }

    Stated stated(String body, UUID round, BigDecimal read) {
        Period period = new Period(
                from == null ? null : from.date().orElse(null),
                to == null ? null : to.date().orElse(null));
        Stated stated = Stated.value(
                        body,
                        String.valueOf(metric),
                        read,
                        period,
                        String.valueOf(source).strip())
                .asAt(asAt == null ? null : asAt.date().orElse(null))
                .worded(wording == null || wording.isBlank() ? null : wording.strip())
                .madeFor(round);
        return "yes".equals(shared) ? stated.sharedWithForce() : stated;
    }
}
