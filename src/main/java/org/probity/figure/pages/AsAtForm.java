package org.probity.figure.pages;

import org.jspecify.annotations.Nullable;
import org.probity.platform.forms.DateInput;
import org.probity.platform.forms.RealDate;

/** Which figure, for which period, as at which day, and as known at the end of which day. */
public record AsAtForm(
        @Nullable String metric,

        @RealDate(name = "First day of the period") @Nullable
        DateInput from,

        @RealDate(name = "Last day of the period") @Nullable DateInput to,

        @RealDate(name = "As at", missing = "Enter the day the figure is as at", when = RealDate.When.TODAY_OR_PAST)
        @Nullable
        DateInput asAt,

        @RealDate(
                name = "Known at",
                missing = "Enter the day on which it was known",
                when = RealDate.When.TODAY_OR_PAST)
        @Nullable
        DateInput knownAt) {}
