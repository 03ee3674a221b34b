package org.probity.register.gifts;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.probity.platform.words.Words;
import org.probity.policy.rules.GiftRules;
import org.probity.policy.rules.GiftRules.Fit;
import org.probity.policy.rules.GiftTier;
import org.probity.register.definition.Checks;
import org.probity.register.definition.Declared;
import org.probity.register.definition.Finding;

/** What the rule of the day says of an offer, and what is odd about it. Pure: all it needs is handed to it. */
class GiftChecks implements Checks<GiftDetails> {

    private final BiFunction<String, LocalDate, GiftRules> inForce;

    /** @param inForce the tiers of a force on a day */
    GiftChecks(BiFunction<String, LocalDate, GiftRules> inForce) {
        this.inForce = inForce;
    }

    @Override
    public Class<GiftDetails> of() {
        return GiftDetails.class;
    }

    @Override
    public List<Finding> on(Declared<GiftDetails> declared) {
        List<Finding> findings = new ArrayList<>();
        findings.add(tier(declared));
        late(declared).ifPresent(findings::add);
        return findings;
    }

    private Finding tier(Declared<GiftDetails> declared) {
        LocalDate day = OfferRules.day(declared);
        GiftRules rules = inForce.apply(declared.body(), day);
        Optional<Fit> fit = OfferRules.fit(rules, declared);
        if (fit.isEmpty()) {
            return Finding.info(
                    "tier", "No tier of the rule on " + Words.date(day) + " fits. The decision desk decides.");
        }
        GiftTier tier = fit.get().decides();
        GiftTier treats = fit.get().treats();
        String range = OfferRules.range(treats);
        String words =
                "The rule on " + Words.date(day) + ", " + treats.label() + (range.isEmpty() ? "" : " (" + range + ")")
                        + ": " + treats.decision() + ". " + decides(declared, tier) + rules.cite(treats) + ".";
        boolean against = declared.details().isAccepted() && OfferRules.isAgainst(treats);
        return against ? Finding.needsReason("tier:" + tier.id(), words) : Finding.info("tier:" + tier.id(), words);
    }

    private static String decides(Declared<GiftDetails> declared, GiftTier tier) {
        String decides = OfferRules.decides(tier);
        return declared.details().isAccepted() && decides != null
                ? "Decided by: " + decides + ". "
                : "Nobody has to decide. ";
    }

    private static Optional<Finding> late(Declared<GiftDetails> declared) {
        LocalDate offered = OfferRules.day(declared);
        if (!declared.on().isAfter(OfferRules.declareBy(declared))) {
            return Optional.empty();
        }
        long days = ChronoUnit.DAYS.between(offered, declared.on());
        return Optional.of(Finding.needsReason(
                "late",
                "Declared " + Words.count(days, "day", "days") + " after it was offered; the rule asks for "
                        + Words.count(OfferRules.declareDays(declared.settings()), "day", "days") + "."));
    }
}
