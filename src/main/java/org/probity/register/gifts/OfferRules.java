package org.probity.register.gifts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.probity.access.Role;
import org.probity.platform.words.Words;
import org.probity.policy.rules.GiftRules;
import org.probity.policy.rules.GiftRules.Fit;
import org.probity.policy.rules.GiftTier;
import org.probity.policy.rules.GiftTier.When;
import org.probity.register.definition.Declared;
import org.probity.register.definition.Rulebook;

/** The rule on one offer, and what figures may know of it. Pure. */
final class OfferRules {

    /** Project default, after the Surrey commissioner's 28 days (docslib.org/doc/13119641). */
    private static final int DECLARE_DAYS = 28;

    private OfferRules() {}

    /** The day whose rule applies: that of the offer. */
    static LocalDate day(Declared<GiftDetails> declared) {
        LocalDate offered = declared.details().offeredOn();
        return offered == null ? declared.on() : offered;
    }

    static Optional<Fit> fit(GiftRules rules, Declared<GiftDetails> declared) {
        return rules.fit(declared.details().value(), about(declared.details(), declared.chiefOfficer()));
    }

    private static Set<When> about(GiftDetails gift, boolean chiefOfficer) {
        Set<When> about = EnumSet.noneOf(When.class);
        if (chiefOfficer) {
            about.add(When.CHIEF_OFFICER);
        }
        switch (String.valueOf(gift.kind())) {
            case "cash" -> about.add(When.CASH);
            case "alcohol" -> about.add(When.ALCOHOL);
            case "customary" -> about.add(When.CUSTOMARY);
            default -> {}
        }
        if ("supplier".equals(gift.giverType()) || "bidder".equals(gift.giverType())) {
            about.add(When.SUPPLIER);
        }
        return about;
    }

    /** The approver and whoever may decide in their stead; none: nobody has to decide. */
    static List<Role> deciders(GiftTier tier) {
        List<Role> roles = new ArrayList<>();
        if (tier.approver() != null) {
            roles.add(tier.approver());
        }
        if (tier.delegate() != null) {
            roles.add(tier.delegate());
        }
        return roles;
    }

    /** Who decides, in words for the declarer; null where nobody need. */
    static @Nullable String decides(GiftTier tier) {
        List<String> words = deciders(tier).stream().map(OfferRules::words).toList();
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

    static boolean isAgainst(GiftTier tier) {
        String rule = tier.decision().toLowerCase(Locale.UK);
        return rule.startsWith("never") || rule.startsWith("decline") || rule.startsWith("treat as significant");
    }

    /** "up to £5", "over £5, up to £25", "over £75"; empty where it does not go by value. */
    static String range(GiftTier tier) {
        Long over = tier.overPence();
        Long upTo = tier.upToPence();
        String begins = over == null || over == 0 ? "" : "over " + Words.money(over);
        String ends = upTo == null ? "" : "up to " + Words.money(upTo);
        return begins.isEmpty() || ends.isEmpty() ? begins + ends : begins + ", " + ends;
    }

    /** Days from the offer in which the force wants it declared. */
    static int declareDays(Function<String, Optional<String>> settings) {
        return settings.apply("declare-days")
                .filter(text -> text.matches("\\d{1,3}"))
                .map(Integer::parseInt)
                .orElse(DECLARE_DAYS);
    }

    static LocalDate declareBy(Declared<GiftDetails> declared) {
        return day(declared).plusDays(declareDays(declared.settings()));
    }

    static Rulebook rulebook(GiftRules rules, LocalDate day, int declareDays) {
        return new Rulebook(
                "The rule on " + Words.date(day),
                source(rules) + ". Declare within " + Words.count(declareDays, "day", "days") + " of the offer.",
                rules.tiers().stream()
                        .filter(tier -> tier.when() == When.VALUE)
                        .sorted(Comparator.comparingLong(tier -> tier.overPence() == null ? 0 : tier.overPence()))
                        .map(tier -> row(capital(range(tier)), rules, tier))
                        .toList(),
                rules.tiers().stream()
                        .filter(tier -> tier.when() != When.VALUE)
                        .map(tier -> row(tier.label(), rules, tier))
                        .toList());
    }

    private static String source(GiftRules rules) {
        return rules.source() == null
                ? "Default of this service, until the force publishes its own"
                : rules.source().cite(null);
    }

    private static Rulebook.Row row(String what, GiftRules rules, GiftTier tier) {
        String clause =
                rules.source() == null || tier.clause() == null || tier.clause().isBlank()
                        ? ""
                        : " (clause " + tier.clause() + ")";
        return new Rulebook.Row(what, tier.decision() + clause, decides(tier));
    }

    /** Givers of a kind that sells to the force, or means to. */
    private static final Set<String> SUPPLIERS = Set.of("supplier", "bidder");

    static Map<String, String> counted(GiftRules rules, Declared<GiftDetails> declared) {
        GiftDetails gift = declared.details();
        LocalDate offered = gift.offeredOn();
        Map<String, String> counted = new TreeMap<>();
        if (offered == null) {
            return counted;
        }
        Optional<Fit> fit = fit(rules, declared);
        counted.put("offered", offered.toString());
        counted.put("declare_by", declareBy(declared).toString());
        counted.put("outcome", String.valueOf(gift.outcome()));
        counted.put("direction", String.valueOf(gift.direction()));
        counted.put("chief", declared.chiefOfficer() ? "yes" : "no");
        counted.put("tier", fit.map(tier -> tier.decides().id()).orElse(""));
        counted.put("approval", fit.isPresent() && deciders(fit.get().decides()).isEmpty() ? "no" : "yes");
        counted.put("supplier", SUPPLIERS.contains(gift.giverType()) ? "yes" : "no");
        counted.put("giver", digest(plain(gift.from())));
        counted.put("receiver", digest(declared.owner().toString()));
        return counted;
    }

    private static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    /** So that two spellings of one giver count as one: letters and digits, without the legal form. */
    static String plain(String name) {
        return name.toLowerCase(Locale.UK)
                .replaceAll("\\b(ltd|limited|plc|llp)\\b", "")
                .replace("&", "and")
                .replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /** Tells that two are the same, and not who. */
    private static String digest(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
