package org.probity.organisation.units;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.probity.platform.forms.DateInput;
import org.probity.platform.forms.RealDate;

/** A new unit as typed. */
public record UnitForm(
        @NotBlank(message = "Enter the unit’s name")
        @Size(max = 120, message = "The unit’s name must be 120 characters or fewer")
        @Nullable
        String name,

        @NotNull(message = "Select what kind of unit it is") @Nullable
        UnitKind kind,

        @RealDate(name = "First day", missing = "Enter its first day") @Nullable
        DateInput openedOn) {

    static UnitForm blank() {
        return new UnitForm(null, UnitKind.ORDINARY, DateInput.empty());
    }
}
