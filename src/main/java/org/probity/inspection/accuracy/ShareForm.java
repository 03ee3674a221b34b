package org.probity.inspection.accuracy;

import org.jspecify.annotations.Nullable;
import org.probity.platform.forms.DateInput;
import org.probity.platform.forms.RealDate;

/** Until when the force may comment, as typed. */
public record ShareForm(
        @RealDate(name = "Last day", missing = "Enter the last day", when = RealDate.When.TODAY_OR_FUTURE) @Nullable
        DateInput closes) {}
