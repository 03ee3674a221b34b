package org.probity.policy.rules;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.probity.access.Role;
import org.probity.platform.forms.MoneyAmount;
import org.probity.platform.forms.MoneyInput;
import org.probity.policy.rules.GiftTier.When;
import org.springframework.validation.BindingResult;

/**
 * Tiers of gifts and hospitality as an author types them.
 *
 * @param tiers one for each of {@link ShippedLists#TIERS}, in their order
 */
public record TiersForm(
        @Nullable List<@Valid Line> tiers, @Nullable Integer rowVersion) {

    /**
     * @param applies "true" if the tier is one of the policy's
     * @param upTo of a band of value; the next one begins above it
     */
    public record Line(
            @Nullable String applies,

            @MoneyAmount(name = "Highest value") @Nullable String upTo,

            @Nullable String approver,

            @Size(max = 150, message = "What is normally done must be 150 characters or fewer") @Nullable
            String decision,

            @Nullable List<String> recorded,

            @Size(max = 30, message = "Clause must be 30 characters or fewer") @Nullable
            String clause) {

        static Line of(GiftTier tier, boolean applies) {
            List<String> recorded = new ArrayList<>();
            if (tier.recordedIfAccepted()) {
                recorded.add("accepted");
            }
            if (tier.recordedIfDeclined()) {
                recorded.add("declined");
            }
            Long most = tier.upToPence();
            return new Line(
                    applies ? "true" : null,
                    most == null ? null : pounds(most),
                    tier.approver() == null ? null : tier.approver().name(),
                    tier.decision(),
                    recorded,
                    tier.clause());
        }

        private static String pounds(long pence) {
            return pence % 100 == 0
                    ? String.valueOf(pence / 100)
                    : java.math.BigDecimal.valueOf(pence, 2).toPlainString();
        }

        boolean isOn() {
            return "true".equals(applies);
        }

        OptionalLong most() {
            return MoneyInput.pence(upTo);
        }
    }

    /** @param tiers those that the version sets, or the shipped ones */
    static TiersForm of(List<GiftTier> tiers, int rowVersion) {
        return new TiersForm(
                ShippedLists.TIERS.stream()
                        .map(shipped -> tiers.stream()
                                .filter(tier -> tier.id().equals(shipped.id()))
                                .findFirst()
                                .map(tier -> Line.of(tier, true))
                                .orElseGet(() -> Line.of(shipped, false)))
                        .toList(),
                rowVersion);
    }

    /** Bands rise, only the highest is open, and every tier says what is done. */
    void check(BindingResult errors) {
        long below = -1;
        Integer open = null;
        for (int i : bands()) {
            OptionalLong most = line(i).most();
            if (open != null) {
                errors.rejectValue("tiers[" + open + "].upTo", "NotGiven", "Enter the highest value of the tier");
            }
            open = most.isEmpty() && !errors.hasFieldErrors("tiers[" + i + "].upTo") ? Integer.valueOf(i) : null;
            if (most.isPresent() && most.getAsLong() <= below) {
                errors.rejectValue(
                        "tiers[" + i + "].upTo", "TooLow", "Highest value must be more than the tier before");
            }
            below = Math.max(below, most.orElse(below));
        }
        for (int i = 0; i < ShippedLists.TIERS.size(); i++) {
            String said = line(i).decision();
            if (line(i).isOn() && (said == null || said.isBlank())) {
                errors.rejectValue("tiers[" + i + "].decision", "NotGiven", "Enter what is normally done");
            }
        }
    }

    /** The tiers that apply. Only for a form without faults. */
    List<GiftTier> chosen() {
        List<GiftTier> chosen = new ArrayList<>();
        long over = 0;
        for (int i = 0; i < ShippedLists.TIERS.size(); i++) {
            GiftTier shipped = ShippedLists.TIERS.get(i);
            Line line = line(i);
            if (!line.isOn()) {
                continue;
            }
            boolean band = shipped.when() == When.VALUE;
            chosen.add(tier(shipped, line, band ? Long.valueOf(over) : null));
            over = band ? line.most().orElse(over) : over;
        }
        return chosen;
    }

    private static GiftTier tier(GiftTier shipped, Line line, @Nullable Long over) {
        List<String> recorded = line.recorded() == null ? List.of() : line.recorded();
        String clause = line.clause();
        Role approver = role(line.approver());
        return new GiftTier(
                shipped.id(),
                shipped.label(),
                shipped.when(),
                over,
                over != null && line.most().isPresent()
                        ? Long.valueOf(line.most().getAsLong())
                        : null,
                shipped.appliesTo(),
                String.valueOf(line.decision()).strip(),
                recorded.contains("accepted"),
                recorded.contains("declined"),
                approver,
                approver == Role.PSD_HEAD ? Role.DECIDER : null,
                shipped.precedence(),
                clause == null || clause.isBlank() ? null : clause.strip());
    }

    private int[] bands() {
        return IntStream.range(0, ShippedLists.TIERS.size())
                .filter(i -> ShippedLists.TIERS.get(i).when() == When.VALUE && line(i).isOn())
                .toArray();
    }

    private Line line(int i) {
        return tiers != null && i < tiers.size() && tiers.get(i) != null
                ? tiers.get(i)
                : new Line(null, null, null, null, null, null);
    }

    /** Whoever may decide in a force; anything else that is sent is nobody. */
    private static @Nullable Role role(@Nullable String word) {
        return RuleDeskPages.DECIDERS.stream()
                .filter(role -> role.name().equals(word))
                .findFirst()
                .orElse(null);
    }
}
