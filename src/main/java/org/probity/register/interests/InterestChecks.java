package org.probity.register.interests;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import org.probity.people.PersonKind;
import org.probity.platform.words.Words;
import org.probity.policy.rules.Trade;
import org.probity.policy.rules.TradeRule.Treatment;
import org.probity.policy.rules.TradeRules;
import org.probity.register.definition.Checks;
import org.probity.register.definition.Declared;
import org.probity.register.definition.Finding;

/** What is odd about the answers of an interest taken together. Pure: all it needs is handed to it. */
class InterestChecks implements Checks<InterestDetails> {

    /** The weekly limit on working time, averaged: Working Time Regulations 1998, regulation 4. */
    private static final BigDecimal WEEKLY_LIMIT = new BigDecimal("48");

    /** Project default; a force sets its own by {@code interests.duty-hours}. */
    private static final String DUTY_HOURS = "40";

    private final BiFunction<String, LocalDate, TradeRules> trades;

    /** @param trades what the policies of a force say of trades on a day */
    InterestChecks(BiFunction<String, LocalDate, TradeRules> trades) {
        this.trades = trades;
    }

    @Override
    public Class<InterestDetails> of() {
        return InterestDetails.class;
    }

    @Override
    public List<Finding> on(Declared<InterestDetails> declared) {
        List<Finding> findings = new ArrayList<>();
        trade(declared).ifPresent(findings::add);
        category(declared).ifPresent(findings::add);
        hours(declared).ifPresent(findings::add);
        late(declared).ifPresent(findings::add);
        voluntary(declared).ifPresent(findings::add);
        return findings;
    }

    /** The policy in force decides how a trade is treated; where it is silent, the force's setting, then the shipped list. */
    private Optional<Finding> trade(Declared<InterestDetails> declared) {
        TradeRules rules = trades.apply(declared.body(), declared.on());
        return InterestLists.trade(declared.details().trade())
                .flatMap(trade -> rules.find(trade.id())
                        .map(rule -> finding(trade, rule.treatment(), " " + rules.cite(rule) + "."))
                        .orElseGet(() -> finding(trade, unlessPolicySays(trade, declared), "")));
    }

    private static Treatment unlessPolicySays(Trade trade, Declared<InterestDetails> declared) {
        boolean on = declared.settings()
                .apply("trade." + trade.id())
                .map("on"::equals)
                .orElse(trade.verified());
        if (!on) {
            return Treatment.OFF;
        }
        return trade.blocked() ? Treatment.BLOCKED : Treatment.EXTRA_CHECK;
    }

    /** @param cited the policy that says so, a sentence of its own; empty where none does */
    private static Optional<Finding> finding(Trade trade, Treatment treatment, String cited) {
        String rule = "trade:" + trade.id();
        String words = trade.name() + ": " + trade.why() + ".";
        String more = (trade.adviceFrom() == null ? "" : " Ask " + trade.adviceFrom() + " first.") + cited;
        return switch (treatment) {
            case OFF -> Optional.empty();
            case BLOCKED ->
                Optional.of(Finding.stops(
                        rule,
                        words + " It is normally not approved; a chief officer may override this, in writing." + more));
            case EXTRA_CHECK ->
                Optional.of(
                        Finding.needsReason(rule, words + " It needs an extra check before it is approved." + more));
        };
    }

    private static Optional<Finding> category(Declared<InterestDetails> declared) {
        return InterestLists.category(declared.details().category()).flatMap(category -> switch (category.treatment()) {
            case NORMAL -> Optional.empty();
            case EXTRA_CHECK ->
                Optional.of(Finding.info(
                        "category:" + category.id(), "What is looked at for this kind: " + category.lookAt() + "."));
            case NORMALLY_INCOMPATIBLE ->
                Optional.of(Finding.needsReason(
                        "category:" + category.id(),
                        category.name() + ": normally not compatible with the office. " + category.lookAt() + "."));
        });
    }

    /** Special constables and volunteers have no paid duty hours to add. */
    private static Optional<Finding> hours(Declared<InterestDetails> declared) {
        BigDecimal here = declared.details().hoursAWeek();
        if (here == null || declared.details().isRelatives()) {
            return Optional.empty();
        }
        boolean paid = declared.kind() != PersonKind.SPECIAL && declared.kind() != PersonKind.VOLUNTEER;
        BigDecimal duty = paid ? dutyHours(declared) : BigDecimal.ZERO;
        BigDecimal elsewhere = declared.inForce().stream()
                .filter(other -> !other.isRelatives())
                .map(InterestDetails::hoursAWeek)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal total = duty.add(elsewhere).add(here);
        return total.compareTo(WEEKLY_LIMIT) <= 0
                ? Optional.empty()
                : Optional.of(Finding.needsReason(
                        "hours",
                        "The working week comes to " + plain(total) + " hours: " + plain(duty) + " of duty, "
                                + plain(elsewhere) + " in other approved work and " + plain(here)
                                + " here. The limit is an average of 48."));
    }

    private static BigDecimal dutyHours(Declared<InterestDetails> declared) {
        return new BigDecimal(declared.settings()
                .apply("duty-hours")
                .filter(text -> text.matches("\\d{1,2}(\\.\\d)?"))
                .orElse(DUTY_HOURS));
    }

    private static Optional<Finding> late(Declared<InterestDetails> declared) {
        LocalDate began = declared.details().startsOn();
        if (began == null || !began.isBefore(declared.on())) {
            return Optional.empty();
        }
        long days = ChronoUnit.DAYS.between(began, declared.on());
        return Optional.of(
                Finding.needsReason("late", "Declared " + Words.count(days, "day", "days") + " after it began."));
    }

    private static Optional<Finding> voluntary(Declared<InterestDetails> declared) {
        boolean outside = "voluntary".equals(declared.details().category())
                && declared.settings()
                        .apply("voluntary-counts")
                        .filter("no"::equals)
                        .isPresent();
        return outside
                ? Optional.of(Finding.info("voluntary", "This force's policy does not ask for voluntary work."))
                : Optional.empty();
    }

    private static String plain(BigDecimal hours) {
        return hours.stripTrailingZeros().toPlainString();
    }
}
