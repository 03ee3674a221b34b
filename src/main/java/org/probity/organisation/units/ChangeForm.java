package org.probity.organisation.units;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.probity.platform.forms.DateInput;
import org.probity.platform.forms.RealDate;

/** What happened to a post, as typed. */
public record ChangeForm(
        @NotNull(message = "Select what happened to the post") @Nullable
        PostEvent what,

        @RealDate(
                name = "First day",
                missing = "Enter the first day on which that holds",
                when = RealDate.When.TODAY_OR_PAST)
        @Nullable
        DateInput on) {

    static ChangeForm blank() {
        return new ChangeForm(null, DateInput.empty());
    }
}
