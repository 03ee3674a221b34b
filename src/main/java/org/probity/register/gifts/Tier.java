package org.probity.register.gifts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.probity.access.Role;
import org.probity.platform.words.Words;

/**
 * One tier of the rule on gifts.
 *
 * @param over pence that a value must pass; null where the tier is not about a value
 * @param upTo pence that still belong to it; null where it has no upper end
 * @param rule what the rule says of such an offer, like "may accept"
 * @param approver who decides whether it may be kept; null: nobody need
 * @param delegate who may decide in the approver's stead
 * @param precedence the lowest of those that fit decides
 * @param byValue whether it is one of those that follow each other by value
 * @param believed whether it has no more behind it than belief, and is off until the force turns it on
 */
record Tier(
        String id,
        String label,
        @Nullable Long over,
        @Nullable Long upTo,
        LocalDate from,
        @Nullable LocalDate to,
        String rule,
        @Nullable Role approver,
        @Nullable Role delegate,
        int precedence,
        boolean byValue,
        boolean believed) {

    boolean isOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    boolean holds(long pence) {
        boolean above = over != null && (pence > over || pence == 0 && over == 0);
        return above && (upTo == null || pence <= upTo);
    }

    Tier between(@Nullable Long from, @Nullable Long end) {
        return new Tier(id, label, from, end, this.from, to, rule, approver, delegate, precedence, byValue, believed);
    }

    List<Role> deciders() {
        List<Role> roles = new ArrayList<>();
        if (approver != null) {
            roles.add(approver);
        }
        if (delegate != null) {
            roles.add(delegate);
        }
        return roles;
    }

    /** "up to £5", "over £5, up to £25", "over £75"; empty where it is not about a value. */
    String range() {
        if (!byValue || over == null) {
            return "";
        }
        if (upTo == null) {
            return "over " + Words.money(over);
        }
        String end = "up to " + Words.money(upTo);
        return over == 0 ? end : "over " + Words.money(over) + ", " + end;
    }

    /** Who decides, in words for the declarer; null where nobody need. */
    @Nullable
    String decides() {
        List<String> words = deciders().stream().map(Tier::words).toList();
        return words.isEmpty() ? null : String.join(" or ", words);
    }

    private static String words(Role role) {
        return switch (role) {
            case SUPERVISOR -> "line manager";
            case DECIDER -> "decision desk";
            case PSD_HEAD -> "head of professional standards";
            case SIGNATORY -> "chief officer";
            case OVERSEER -> "local policing body";
            default -> role.label();
        };
    }
}
