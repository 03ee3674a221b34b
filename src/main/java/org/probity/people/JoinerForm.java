package org.probity.people;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.probity.platform.forms.DateInput;
import org.probity.platform.forms.RealDate;

/** Somebody who joins, as typed. */
public record JoinerForm(
        @NotBlank(message = "Enter the collar number")
        @Size(max = 20, message = "Collar number must be 20 characters or fewer")
        @Nullable
        String collarNumber,

        @NotBlank(message = "Enter the name")
        @Size(max = 300, message = "Name must be 300 characters or fewer")
        @Nullable
        String name,

        @NotNull(message = "Select in what standing they serve") @Nullable
        PersonKind kind,

        @Size(max = 80, message = "Rank or grade must be 80 characters or fewer") @Nullable
        String rank,

        @Nullable Boolean chiefOfficer,

        @RealDate(name = "First day", missing = "Enter the first day of service") @Nullable
        DateInput joinedOn) {

    static JoinerForm blank() {
        return new JoinerForm(null, null, null, null, null, DateInput.empty());
    }

    Joiner joiner() {
        return new Joiner(
                Objects.requireNonNull(collarNumber).strip(),
                Objects.requireNonNull(name).strip(),
                Objects.requireNonNull(kind),
                rank == null || rank.isBlank() ? null : rank.strip(),
                Boolean.TRUE.equals(chiefOfficer),
                Objects.requireNonNull(joinedOn).date().orElseThrow());
    }
}
