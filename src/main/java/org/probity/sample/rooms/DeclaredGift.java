package org.probity.sample.rooms;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An offer as the form of the register of gifts holds it. */
record DeclaredGift(
        String outcome,
        String direction,
        String kind,
        String what,
        String giver,
        String giverType,
        String valueKnown,
        @Nullable Long value,
        LocalDate offeredOn,
        @Nullable String why,
        @Nullable String disposal) {

    /** @param pounds null where the value is not known */
    static DeclaredGift offered(
            String outcome,
            String kind,
            String what,
            String giver,
            String type,
            @Nullable Integer pounds,
            LocalDate on) {
        boolean accepted = outcome.equals("accepted");
        boolean parted = outcome.equals("handed-back") || outcome.equals("given-up");
        return new DeclaredGift(
                outcome,
                "received",
                kind,
                what,
                giver,
                type,
                pounds == null ? "not-known" : "estimated",
                pounds == null ? null : pounds * 100L,
                on,
                accepted ? "To refuse would have offended; it came with work in partnership (sample)" : null,
                parted ? disposal(outcome) : null);
    }

    private static String disposal(String outcome) {
        return outcome.equals("handed-back") ? "With whoever gave it" : "Sample charity";
    }
}
