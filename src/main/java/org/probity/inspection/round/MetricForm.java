package org.probity.inspection.round;

import org.jspecify.annotations.Nullable;
import org.probity.platform.forms.DateInput;
import org.probity.platform.forms.RealDate;

/** A metric to ask in a round, of whom and for which period, as typed. */
public record MetricForm(
        @Nullable String metric,
        @Nullable String of,

        @RealDate(name = "First day of the period") @Nullable
        DateInput from,

        @RealDate(name = "Last day of the period") @Nullable DateInput to) {}
