package org.probity.report;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an editor types. */
public final class ReleaseForms {

    private ReleaseForms() {}

    /** Which release to begin: {@code round/body}, chosen from the bodies whose figures were accepted. */
    public record Begin(
            @NotBlank(message = "Select the force and round")
            String about) {}

    /**
     * The text of one block.
     *
     * @param version of the block when it was opened, to notice that somebody else saved it since
     */
    public record Block(
            @NotBlank(message = "Enter the text of this block")
            @Size(max = 6000, message = "Text must be 6,000 characters or fewer")
            String text,

            int version) {}

    /** Words proposed for a quotation, and whose they are to be. */
    public record Quote(
            @NotBlank(message = "Enter the words of the quotation")
            @Size(max = 3000, message = "Quotation must be 3,000 characters or fewer")
            String words,

            @NotNull(message = "Select who is quoted") @Nullable
            UUID speaker,

            @NotBlank(message = "Enter how the release names the speaker")
            @Size(max = 200, message = "Name of the speaker must be 200 characters or fewer")
            String speakerLabel) {}
}
