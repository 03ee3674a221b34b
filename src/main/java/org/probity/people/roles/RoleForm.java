package org.probity.people.roles;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.probity.access.Compartment;
import org.probity.access.Role;
import org.probity.platform.forms.DateInput;
import org.probity.platform.forms.RealDate;

/**
 * A role for somebody, as typed.
 *
 * @param until the last day; owed where a compartment is opened
 */
public record RoleForm(
        @NotBlank(message = "Enter the person’s collar number") @Nullable
        String collarNumber,

        @NotNull(message = "Select the role") @Nullable Role role,
        @Nullable List<Compartment> readIn,
        @Nullable UUID agreement,

        @RealDate(name = "Last day", when = RealDate.When.TODAY_OR_FUTURE) @Nullable
        DateInput until) {

    static RoleForm blank() {
        return new RoleForm(null, null, List.of(), null, DateInput.empty());
    }

    List<Compartment> opened() {
        return readIn == null ? List.of() : readIn;
    }
}
