package org.probity.report.blocks;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A planned block as typed.
 *
 * @param version of the block when it was opened; 0 for a new one
 */
public record BlockPlanForm(
        @NotBlank(message = "Enter what the block is called")
        @Size(max = 120, message = "Title must be 120 characters or fewer")
        @Nullable
        String title,

        @NotBlank(message = "Enter the text of this block")
        @Size(max = 6000, message = "Text must be 6,000 characters or fewer")
        @Nullable
        String text,

        int version) {}
