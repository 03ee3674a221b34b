package org.probity.organisation.units;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.probity.platform.forms.DateInput;
import org.probity.platform.forms.RealDate;

/** A new post as typed. */
public record PostForm(
        @NotBlank(message = "Enter the post’s title")
        @Size(max = 120, message = "The post’s title must be 120 characters or fewer")
        @Nullable
        String title,

        @NotBlank(message = "Enter the full-time equivalent")
        @Pattern(
                regexp = "1(\\.0{1,2})?|0?\\.(?!0+$)[0-9]{1,2}|",
                message = "Full-time equivalent must be above 0 and up to 1, like 1 or 0.6")
        @Nullable
        String fte,

        @RealDate(name = "First day", missing = "Enter its first day") @Nullable
        DateInput on) {

    static PostForm blank() {
        return new PostForm(null, "1", DateInput.empty());
    }
}
