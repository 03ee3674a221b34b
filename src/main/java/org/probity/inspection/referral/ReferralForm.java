package org.probity.inspection.referral;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.probity.inspection.referral.Referral.Matter;

/** A case to refer, as typed. */
public record ReferralForm(
        @NotBlank(message = "Select the force") @Nullable String force,

        @NotBlank(message = "Enter the study that found it")
        @Size(max = 200, message = "Study must be 200 characters or fewer")
        @Nullable
        String study,

        @NotBlank(message = "Enter the platform")
        @Size(max = 60, message = "Platform must be 60 characters or fewer")
        @Nullable
        String platform,

        @NotBlank(message = "Select a category") @Nullable String category,

        @NotNull(message = "Enter how many profiles")
        @Min(value = 1, message = "Profiles must be 1 or more")
        @Max(value = 100_000, message = "Profiles must be 100,000 or fewer")
        @Nullable
        Integer profiles,

        @NotNull(message = "Enter how many instances")
        @Min(value = 1, message = "Instances must be 1 or more")
        @Max(value = 1_000_000, message = "Instances must be 1,000,000 or fewer")
        @Nullable
        Integer instances,

        @NotBlank(message = "Enter the study's own words for it")
        @Size(max = 200, message = "The study's words must be 200 characters or fewer")
        @Nullable
        String wording,

        @NotBlank(message = "Enter what was found")
        @Size(max = 4000, message = "What was found must be 4,000 characters or fewer")
        @Nullable
        String words) {

    static ReferralForm blank() {
        return new ReferralForm(null, null, null, null, null, null, "potentially inappropriate", null);
    }

    boolean fewerInstancesThanProfiles() {
        return profiles != null && instances != null && instances < profiles;
    }

    Matter matter() {
        return new Matter(
                String.valueOf(study).strip(),
                String.valueOf(platform).strip(),
                String.valueOf(category),
                profiles == null ? 0 : profiles,
                instances == null ? 0 : instances,
                String.valueOf(wording).strip(),
                String.valueOf(words).strip());
    }
}
