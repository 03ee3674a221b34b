package org.probity.healthcheck.pages;

import org.jspecify.annotations.Nullable;
import org.probity.platform.forms.DateInput;
import org.probity.platform.forms.RealDate;

/** The day of a signature as typed. */
public record SignForm(
        @RealDate(
                name = "Date of the signature",
                missing = "Enter the date of the signature",
                when = RealDate.When.TODAY_OR_PAST)
        @Nullable
        DateInput on) {}
