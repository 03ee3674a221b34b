package org.probity.people;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.probity.platform.forms.DateInput;
import org.probity.platform.forms.RealDate;

/**
 * A posting as typed.
 *
 * @param managerNumber the line manager's collar number; blank for none
 */
public record PostingForm(
        @NotNull(message = "Select the unit") @Nullable UUID unit,
        @Nullable String managerNumber,

        @RealDate(name = "First day", missing = "Enter the first day there") @Nullable
        DateInput from) {

    static PostingForm blank() {
        return new PostingForm(null, null, DateInput.empty());
    }

    boolean namesManager() {
        return managerNumber != null && !managerNumber.isBlank();
    }
}
