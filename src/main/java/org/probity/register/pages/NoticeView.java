package org.probity.register.pages;

import org.jspecify.annotations.Nullable;

/** The decision in words; {@code by} is a role, never a name. */
public record NoticeView(
        String decision, String on, String by, @Nullable String reasons, String back) {}
