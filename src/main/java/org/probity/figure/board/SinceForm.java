package org.probity.figure.board;

import org.jspecify.annotations.Nullable;
import org.probity.platform.forms.DateInput;
import org.probity.platform.forms.RealDate;

/** The day that the board compares with, as typed. */
public record SinceForm(
        @RealDate(name = "The day to compare with", when = RealDate.When.TODAY_OR_PAST) @Nullable
        DateInput since) {}
