package org.probity.publication.press;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.probity.platform.forms.DateInput;
import org.probity.platform.forms.RealDate;

/** What is typed at the press office. */
public final class PressForms {

    private PressForms() {}

    public record NewOutlet(
            @NotBlank(message = "Enter the outlet") @Size(max = 200, message = "Outlet must be 200 characters or fewer")
            String outlet,

            @NotBlank(message = "Enter the desk") @Size(max = 200, message = "Desk must be 200 characters or fewer")
            String desk,

            @NotBlank(message = "Enter the email address of the desk")
            String email,

            @NotBlank(message = "Enter how the desk asked to be told")
            @Size(max = 500, message = "How it asked must be 500 characters or fewer")
            String consent,

            @RealDate(name = "Day on which it asked", missing = "Enter the day on which it asked")
            DateInput consentOn) {}

    public record Remove(
            @NotBlank(message = "Enter why the desk is taken off the list")
            @Size(max = 500, message = "Reason must be 500 characters or fewer")
            String why) {}

    public record NewEnquiry(
            @NotBlank(message = "Enter the outlet that asks")
            @Size(max = 200, message = "Outlet must be 200 characters or fewer")
            String outlet,

            @NotBlank(message = "Enter what it asks about")
            @Size(max = 200, message = "What it asks about must be 200 characters or fewer")
            String about,

            @NotBlank(message = "Enter the question")
            @Size(max = 4000, message = "Question must be 4,000 characters or fewer")
            String question) {}

    public record Answer(
            @NotBlank(message = "Enter the answer that was given")
            @Size(max = 4000, message = "Answer must be 4,000 characters or fewer")
            String answer) {}

    public record NewLine(
            @NotBlank(message = "Select when the line is answered")
            @Pattern(regexp = "in|out|", message = "Select when the line is answered")
            String hours,

            @NotBlank(message = "Enter the line as editors will read it")
            @Size(max = 300, message = "Line must be 300 characters or fewer")
            String words,

            @RealDate(name = "First day", missing = "Enter the first day")
            DateInput from,

            @RealDate(name = "Last day", missing = "Enter the last day")
            DateInput to) {}
}
