package org.probity.people;

import org.jspecify.annotations.Nullable;
import org.probity.platform.forms.DateInput;
import org.probity.platform.forms.RealDate;

/** The end of somebody's service, as typed. */
public record LeaverForm(
        @RealDate(name = "Last day", missing = "Enter the last day of service") @Nullable
        DateInput lastDay) {}
