package org.probity.policy.rules;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.probity.access.Role;

/**
 * One tier of gifts and hospitality.
 *
 * @param overPence it begins above this value; null unless it goes by value
 * @param upToPence this value still belongs to it; null for the highest band, and unless it goes by value
 * @param appliesTo to what it applies, in words
 * @param decision what is normally done with such an offer, in words
 * @param approver who decides; null: nobody
 * @param delegate who may decide in the approver's stead
 * @param precedence where several tiers fit, the lowest decides
 * @param clause of the policy; null if it names none
 */
public record GiftTier(
        String id,
        String label,
        When when,
        @Nullable Long overPence,
        @Nullable Long upToPence,
        String appliesTo,
        String decision,
        boolean recordedIfAccepted,
        boolean recordedIfDeclined,
        @Nullable Role approver,
        @Nullable Role delegate,
        int precedence,
        @Nullable String clause) {

    /** What makes a tier fit an offer: its value, or something about it whatever the value. */
    public enum When {
        VALUE,
        CASH,
        SUPPLIER,
        ALCOHOL,
        UNKNOWN_VALUE,
        CUSTOMARY,
        CHIEF_OFFICER;

        /** Of the shipped tiers, those that are no condition of their own are bands of value. */
        static When ofTier(String id) {
            for (When when : values()) {
                if (when.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(id)) {
                    return when;
                }
            }
            return VALUE;
        }
    }

    /** Whether the value falls into the band; one penny above the limit does not. */
    boolean holds(long pence) {
        return (overPence == null || pence > overPence || overPence == 0) && (upToPence == null || pence <= upToPence);
    }
}
