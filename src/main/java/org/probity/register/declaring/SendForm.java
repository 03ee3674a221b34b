package org.probity.register.declaring;

import org.jspecify.annotations.Nullable;

/** Sending: the version that was checked, and what is said to the findings that ask for a reason. */
public record SendForm(int version, @Nullable String reason) {

    static final int MOST = 2000;
}
