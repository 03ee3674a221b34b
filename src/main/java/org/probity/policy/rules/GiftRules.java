package org.probity.policy.rules;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.probity.policy.rules.GiftTier.When;

/**
 * The tiers of gifts and hospitality of one force on one day.
 *
 * @param tiers those that apply, the lowest precedence first
 * @param source the policy version that sets them; null for the tiers as shipped
 */
public record GiftRules(List<GiftTier> tiers, @Nullable RuleSource source) {

    /**
     * The tier that names who decides, and the one that names the treatment. They differ for a chief officer alone, whose
     * offers another body decides and who is treated as the value says.
     */
    public record Fit(GiftTier decides, GiftTier treats) {}

    /**
     * @param pence null where the value is not known
     * @param about what there is about the offer besides its value
     * @return empty where no tier fits
     */
    public Optional<Fit> fit(@Nullable Long pence, Set<When> about) {
        List<GiftTier> fitting = tiers.stream()
                .filter(tier -> fits(tier, pence, about))
                .sorted(Comparator.comparingInt(GiftTier::precedence))
                .toList();
        return fitting.stream()
                .filter(tier -> tier.when() != When.CHIEF_OFFICER)
                .findFirst()
                .map(treats -> new Fit(fitting.getFirst(), treats));
    }

    private static boolean fits(GiftTier tier, @Nullable Long pence, Set<When> about) {
        return switch (tier.when()) {
            case VALUE -> pence != null && tier.holds(pence);
            case UNKNOWN_VALUE -> pence == null;
            default -> about.contains(tier.when());
        };
    }

    /** The policy, its version and the tier's clause, in words. */
    public String cite(GiftTier tier) {
        return source == null
                ? "Default of this service, until the force publishes its own"
                : source.cite(tier.clause());
    }
}
