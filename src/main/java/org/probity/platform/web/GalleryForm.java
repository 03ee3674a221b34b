package org.probity.platform.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.probity.platform.forms.DateInput;
import org.probity.platform.forms.MoneyAmount;
import org.probity.platform.forms.RealDate;

/** A gift as the gallery of components asks for it: one question of each kind. */
public record GalleryForm(
        @NotBlank(message = "Select whether you accepted it") @Nullable
        String outcome,

        @NotBlank(message = "Enter what you were offered") @Nullable
        String what,

        @MoneyAmount(name = "Value", missing = "Enter what it was worth") @Nullable
        String value,

        @RealDate(
                name = "Date of the offer",
                missing = "Enter the date you were offered it",
                when = RealDate.When.TODAY_OR_PAST)
        @Nullable
        DateInput offeredOn,

        @NotEmpty(message = "Select where you were") @Nullable
        List<String> places,

        @NotBlank(message = "Select a unit") @Nullable String unit,

        @NotBlank(message = "Enter why it was offered")
        @Size(max = 200, message = "Reason must be 200 characters or fewer")
        @Nullable
        String reason) {

    /** A row of the gallery's list. */
    public record Row(String reference, String who, String what, long pence, LocalDate dueOn, String status) {}

    static GalleryForm blank() {
        return new GalleryForm(null, null, null, DateInput.empty(), List.of(), null, null);
    }

    static GalleryForm filled() {
        return new GalleryForm(
                "declined",
                "Two tickets to a football match",
                "£1,250.00",
                new DateInput("27", "3", "2025"),
                List.of("office"),
                "traffic",
                "A supplier wished to say thank you after a public event.");
    }
}
