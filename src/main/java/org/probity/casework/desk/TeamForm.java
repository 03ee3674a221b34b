package org.probity.casework.desk;

import jakarta.validation.constraints.NotBlank;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.probity.casework.CaseView.Member;
import org.springframework.validation.BindingResult;

/**
 * A place on a team as typed.
 *
 * @param force asked in a joint department only: a collar number is one person's within a force
 */
public record TeamForm(
        @Nullable String force,

        @NotBlank(message = "Enter a collar number") @Nullable
        String person,

        @NotBlank(message = "Select what they are to do") @Nullable
        String part) {

    /** @param department the forces that the reader may choose from */
    void check(List<String> department, BindingResult errors) {
        boolean asked = department.size() > 1;
        if (asked ? force == null || !department.contains(force) : force != null && !department.contains(force)) {
            errors.rejectValue("force", "NotGiven", "Select the force in which they serve");
        }
        if (part != null && !part.isBlank() && Member.Part.find(part).isEmpty()) {
            errors.rejectValue("part", "NotOffered", "Select what they are to do");
        }
    }

    String forceOr(String own) {
        return force == null ? own : force;
    }
}
