package org.probity.policy.guidance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.probity.platform.forms.DateInput;
import org.probity.platform.forms.RealDate;
import org.probity.policy.guidance.Guide.About;

/** What an author types of the edition as a whole. */
public record EditionForm(
        @RealDate(name = "First day", missing = "Enter the first day on which it binds") @Nullable
        DateInput from,

        @NotBlank(message = "Enter what changed and why")
        @Size(max = 2000, message = "What changed must be 2,000 characters or fewer")
        @Nullable
        String whatChanged,

        @NotBlank(message = "Enter whom staff ask")
        @Size(max = 150, message = "Whom staff ask must be 150 characters or fewer")
        @Nullable
        String contact,

        @Pattern(regexp = "[0-9 +()]{0,25}", message = "Telephone number must be numbers and spaces only") @Nullable
        String phone) {

    static EditionForm of(Guide guide) {
        return new EditionForm(DateInput.of(guide.fromOn()), guide.whatChanged(), guide.contact(), guide.phone());
    }

    /** Only for a form without faults. */
    About about() {
        return new About(
                Objects.requireNonNull(from).date().orElseThrow(),
                Objects.requireNonNull(whatChanged).strip(),
                Objects.requireNonNull(contact).strip(),
                phone == null ? "" : phone.strip());
    }
}
