package org.probity.organisation.collaboration;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.probity.access.Role;
import org.probity.platform.forms.DateInput;
import org.probity.platform.forms.RealDate;

/** An agreement as its proposer types it. */
public record AgreementForm(
        @NotBlank(message = "Select the other force") @Nullable
        String partner,

        @NotBlank(message = "Enter what the agreement is called")
        @Size(max = 120, message = "What the agreement is called must be 120 characters or fewer")
        @Nullable
        String name,

        @NotEmpty(message = "Select the roles that work for both forces") @Nullable
        List<Role> roles,

        @RealDate(name = "First day", missing = "Enter the first day") @Nullable
        DateInput from,

        @RealDate(name = "Last day", missing = "Enter the last day") @Nullable
        DateInput to) {

    /** Roles whose grants reach a partner's records at all (scope {@code collab} in the grants table). */
    public static final List<Role> SHARED =
            List.of(Role.DECIDER, Role.PSD_HEAD, Role.INVESTIGATOR, Role.CONCERN_HANDLER);

    static AgreementForm blank() {
        return new AgreementForm(null, null, List.of(), DateInput.empty(), DateInput.empty());
    }

    boolean endsBeforeItBegins() {
        return from != null
                && to != null
                && from.date().isPresent()
                && to.date().isPresent()
                && to.date().get().isBefore(from.date().get());
    }

    CollaborationTerms terms() {
        return new CollaborationTerms(
                Objects.requireNonNull(partner),
                Objects.requireNonNull(name),
                EnumSet.copyOf(Objects.requireNonNull(roles)),
                Objects.requireNonNull(from).date().orElseThrow(),
                Objects.requireNonNull(to).date().orElseThrow());
    }
}
