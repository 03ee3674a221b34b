package org.probity.register.gifts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.probity.platform.words.Words;
import org.probity.register.definition.Declared;
import org.probity.register.definition.Rulebook;

/** The rule on one offer, and what figures may know of it. Pure. */
final class GiftRules {

    private GiftRules() {}

    /** The tiers of the day of the offer: the declaration's settings are of that day. */
    static GiftTiers tiers(Declared<GiftDetails> declared) {
        LocalDate offered = declared.details().offeredOn();
        return new GiftTiers(offered == null ? declared.on() : offered, declared.settings());
    }

    static List<Tier> fitting(Declared<GiftDetails> declared) {
        return tiers(declared).fitting(declared.details(), declared.chiefOfficer());
    }

    /** What the rule says; a chief officer's tier names the decider alone, and the next one names the rule. */
    static String treatment(List<Tier> fitting) {
        Tier first = fitting.getFirst();
        boolean chief = first.id().equals("chief-officer") && fitting.size() > 1;
        return chief ? fitting.get(1).rule() : first.rule();
    }

    static boolean isAgainst(List<Tier> fitting) {
        String rule = treatment(fitting);
        return rule.startsWith("never") || rule.startsWith("decline") || rule.startsWith("treat as significant");
    }

    static LocalDate declareBy(Declared<GiftDetails> declared, LocalDate offered) {
        return offered.plusDays(tiers(declared).declareDays());
    }

    static Rulebook rulebook(GiftTiers tiers) {
        return new Rulebook(
                "The rule on " + Words.date(tiers.day()),
                tiers.source() + " Declare within " + Words.count(tiers.declareDays(), "day", "days") + " of the offer.",
                tiers.all().stream()
                        .filter(Tier::byValue)
                        .sorted((one, other) -> Long.compare(begins(one), begins(other)))
                        .map(tier -> row(capital(tier.range()), tier))
                        .toList(),
                tiers.all().stream()
                        .filter(tier -> !tier.byValue())
                        .map(tier -> row(tier.label(), tier))
                        .toList());
    }

    static Map<String, String> counted(Declared<GiftDetails> declared) {
        GiftDetails gift = declared.details();
        LocalDate offered = gift.offeredOn();
        Map<String, String> counted = new TreeMap<>();
        if (offered == null) {
            return counted;
        }
        List<Tier> fitting = fitting(declared);
        counted.put("offered", offered.toString());
        counted.put("declare_by", declareBy(declared, offered).toString());
        counted.put("outcome", String.valueOf(gift.outcome()));
        counted.put("direction", String.valueOf(gift.direction()));
        counted.put("chief", declared.chiefOfficer() ? "yes" : "no");
        counted.put("tier", fitting.isEmpty() ? "" : fitting.getFirst().id());
        counted.put("approval", fitting.isEmpty() || fitting.getFirst().approver() == null ? "no" : "yes");
        counted.put("giver", digest(plain(gift.from())));
        counted.put("receiver", digest(declared.owner().toString()));
        return counted;
    }

    private static long begins(Tier tier) {
        return tier.over() == null ? 0 : tier.over();
    }

    private static Rulebook.Row row(String what, Tier tier) {
        return new Rulebook.Row(what, tier.rule(), tier.decides());
    }

    static String capital(String words) {
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
