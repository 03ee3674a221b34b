package org.probity.inspection.force;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.probity.inspection.finding.Statement;

/** A qualitative fact as typed. */
public record StatementForm(
        @NotBlank(message = "Enter a key")
        @Pattern(
                regexp = "[a-z0-9]+(-[a-z0-9]+)*|\\s*",
                message = "Key must be small letters, digits and hyphens, like nor-1-03")
        @Size(max = 60, message = "Key must be 60 characters or fewer")
        @Nullable
        String key,

        @NotBlank(message = "Enter the block it belongs to")
        @Size(max = 60, message = "Block must be 60 characters or fewer")
        @Nullable
        String block,

        @NotBlank(message = "Select a theme") @Nullable String theme,

        @NotBlank(message = "Enter the statement")
        @Size(max = 2000, message = "Statement must be 2,000 characters or fewer")
        @Nullable
        String words,

        @Size(max = 120, message = "Fact in short must be 120 characters or fewer") @Nullable
        String value,

        @Size(max = 60, message = "Kind of fact must be 60 characters or fewer") @Nullable
        String unit,

        @NotBlank(message = "Select who says so") @Nullable String source,

        @NotBlank(message = "Enter where it can be looked up")
        @Size(max = 500, message = "Citation must be 500 characters or fewer")
        @Nullable
        String citation,

        @Nullable Integer edition) {

    /** The edition that the editor saw; 0 for something new. */
    int seen() {
        return edition == null ? 0 : edition;
    }

    static StatementForm blank() {
        return new StatementForm(null, null, null, null, null, null, null, null, 0);
    }

    static StatementForm of(Statement statement) {
        Statement.Said said = statement.said();
        return new StatementForm(
                said.key(),
                said.block(),
                said.theme(),
                said.words(),
                said.value(),
                said.unit(),
                said.source().word(),
                said.citation(),
                statement.edition());
    }

    Statement.Said said() {
        return new Statement.Said(
                strip(key),
                strip(block),
                strip(theme),
                strip(words),
                blankToNull(value),
                blankToNull(unit),
                Statement.Source.of(strip(source)),
                strip(citation));
    }

    private static String strip(@Nullable String typed) {
        return String.valueOf(typed).strip();
    }

    private static @Nullable String blankToNull(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
