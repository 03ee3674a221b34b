package org.probity.policy.campaign.pages;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.probity.platform.forms.DateInput;
import org.probity.platform.forms.RealDate;
import org.probity.policy.campaign.Campaign;
import org.probity.policy.campaign.Plan;
import org.springframework.validation.BindingResult;

/**
 * A campaign as its author types it.
 *
 * @param audience "all" or "units"
 * @param units ids of the chosen units
 */
public record CampaignForm(
        @NotBlank(message = "Enter a title")
        @Size(max = 150, message = "Title must be 150 characters or fewer")
        @Nullable
        String title,

        @NotBlank(message = "Select who it is sent to") @Nullable
        String audience,

        @Nullable List<String> units,

        @RealDate(name = "Day by which it is to be read", missing = "Enter the day by which it is to be read") @Nullable
        DateInput due) {

    private static final String SOME = "units";

    static CampaignForm blank() {
        return new CampaignForm(null, "all", List.of(), DateInput.empty());
    }

    static CampaignForm of(Campaign campaign) {
        return new CampaignForm(
                campaign.title(),
                campaign.allStaff() ? "all" : SOME,
                campaign.units().stream().map(UUID::toString).toList(),
                DateInput.of(campaign.dueOn()));
    }

    /** @param known the units that there are */
    void check(List<UUID> known, BindingResult errors) {
        if (SOME.equals(audience) && chosen(known).isEmpty()) {
            errors.rejectValue("units", "NotGiven", "Select at least one unit");
        }
    }

    /** Only for a form without faults. */
    Plan plan(List<UUID> known) {
        return new Plan(
                Objects.requireNonNull(title).strip(),
                SOME.equals(audience) ? chosen(known) : List.of(),
                Objects.requireNonNull(due).date().orElseThrow());
    }

    private List<UUID> chosen(List<UUID> known) {
        List<String> words = units == null ? List.of() : units;
        List<UUID> chosen = new ArrayList<>(known);
        chosen.removeIf(unit -> !words.contains(unit.toString()));
        return chosen;
    }
}
