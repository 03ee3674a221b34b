package org.probity.register.gifts;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.probity.platform.words.Words;
import org.probity.register.definition.Checks;
import org.probity.register.definition.Declared;
import org.probity.register.definition.Finding;

/** What the rule of the day says of an offer, and what is odd about it. Pure: all it needs is handed to it. */
class GiftChecks implements Checks<GiftDetails> {

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

    private static Finding tier(Declared<GiftDetails> declared) {
        LocalDate day = GiftRules.tiers(declared).day();
        List<Tier> fitting = GiftRules.fitting(declared);
        if (fitting.isEmpty()) {
            return Finding.info("tier", "No rule is held for " + Words.date(day) + ".");
        }
        Tier tier = fitting.getFirst();
        String words = "The rule on " + Words.date(day) + ", " + tier.label()
                + (tier.range().isEmpty() ? "" : " (" + tier.range() + ")") + ": " + GiftRules.treatment(fitting) + ". "
                + decides(declared, tier) + GiftRules.tiers(declared).source();
        boolean against = declared.details().isAccepted() && GiftRules.isAgainst(fitting);
        return against ? Finding.needsReason("tier:" + tier.id(), words) : Finding.info("tier:" + tier.id(), words);
    }

    private static String decides(Declared<GiftDetails> declared, Tier tier) {
        String decides = tier.decides();
        return declared.details().isAccepted() && decides != null
                ? "Decided by: " + decides + ". "
                : "Nobody has to decide. ";
    }

    private static Optional<Finding> late(Declared<GiftDetails> declared) {
        LocalDate offered = declared.details().offeredOn();
        if (offered == null || !declared.on().isAfter(GiftRules.declareBy(declared, offered))) {
            return Optional.empty();
        }
        long days = ChronoUnit.DAYS.between(offered, declared.on());
        return Optional.of(Finding.needsReason(
                "late",
                "Declared " + Words.count(days, "day", "days") + " after it was offered; the rule asks for "
                        + Words.count(GiftRules.tiers(declared).declareDays(), "day", "days") + "."));
    }
}
