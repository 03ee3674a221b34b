package org.probity.healthcheck.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.probity.platform.forms.DateInput;
import org.probity.platform.forms.RealDate;

/** A new action as typed. */
public record ActionForm(
        @NotEmpty(message = "Select at least one gap") @Nullable
        List<String> questions,

        @NotBlank(message = "Enter what is to be done")
        @Size(max = 500, message = "What is to be done must be 500 characters or fewer")
        @Nullable
        String what,

        @NotBlank(message = "Enter the owner’s collar number") @Nullable
        String owner,

        @RealDate(name = "Due date", missing = "Enter the due date", when = RealDate.When.TODAY_OR_FUTURE) @Nullable
        DateInput due) {

    static ActionForm blank() {
        return new ActionForm(List.of(), null, null, DateInput.empty());
    }

    /** Only for a form without faults. */
    ActionPlans.NewAction action(UUID ownerId) {
        return new ActionPlans.NewAction(
                Objects.requireNonNull(questions),
                Objects.requireNonNull(what).strip(),
                ownerId,
                Objects.requireNonNull(due).date().orElseThrow());
    }
}
