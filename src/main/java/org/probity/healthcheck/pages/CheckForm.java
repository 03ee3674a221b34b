package org.probity.healthcheck.pages;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.probity.healthcheck.Checklist;

/** The round for which a check is begun, as typed. */
public record CheckForm(
        @NotBlank(message = "Enter the name of the round")
        @Pattern(
                regexp = "\\s*([a-z0-9][a-z0-9-]{0,39})?\\s*",
                message = "Name of the round must be small letters, digits and hyphens, like revisit-2012")
        @Nullable
        String round,

        @Nullable String checklist) {

    /** The default one where none is named. */
    Optional<Checklist> picked() {
        return checklist == null || checklist.isBlank()
                ? Optional.of(Checklist.standard())
                : Checklist.all().stream()
                        .filter(one -> one.id().equals(checklist))
                        .findFirst();
    }

    String name() {
        return round == null ? "" : round.strip();
    }
}
