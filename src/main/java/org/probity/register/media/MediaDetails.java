package org.probity.register.media;

import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A contact with the media as recorded; null is "not answered".
 *
 * @param contact whom the officer spoke to; one meeting with several is one contact
 * @param purpose the policing purpose; leaving it empty is counted
 * @param colour what the force's guide said of the topic: {@code green}, {@code amber} or {@code red}
 */
public record MediaDetails(
        @PastOrPresent(message = "Date of the contact must be today or in the past") @Nullable
        LocalDate on,

        @Nullable String contact,
        @Nullable String outlet,
        @Nullable String kind,
        @Nullable String subject,
        @Nullable String purpose,
        @Nullable String colour) {}
