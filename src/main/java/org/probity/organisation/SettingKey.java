package org.probity.organisation;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The settings that a body may date and change. All are ordinary ones: a security setting needs two people. */
public enum SettingKey {
    INTERESTS_VIEW(
            "interests.view",
            "Who gives a view on an application for a business interest",
            "SUPERVISOR",
            Map.of("SUPERVISOR", "The applicant's line manager", "none", "Nobody")),
    INTERESTS_DECIDE(
            "interests.decide",
            "Who decides an application for a business interest",
            "DECIDER",
            Map.of("DECIDER", "The decision desk", "PSD_HEAD", "The head of professional standards")),
    INTERESTS_VOLUNTARY_COUNTS(
            "interests.voluntary-counts",
            "Whether voluntary work is a business interest",
            "yes",
            Map.of("yes", "Yes: it is declared and decided", "no", "No: it is not declared")),
    GIFTS_CONFIRMED(
            "gifts.confirmed",
            "Whether the tiers for gifts and hospitality are the force's own rule",
            "no",
            Map.of("no", "No: the default of this service is in use", "yes", "Yes: the force has confirmed them")),
    GIFTS_TRIVIAL_UP_TO(
            "gifts.tier.trivial.up-to",
            "Up to what value a refreshment on duty needs no decision",
            "5",
            Map.of("0", "£0", "5", "£5", "10", "£10")),
    GIFTS_MODEST_UP_TO(
            "gifts.tier.modest.up-to",
            "Up to what value a line manager decides on a gift",
            "25",
            Map.of("20", "£20", "25", "£25", "50", "£50")),
    GIFTS_SIGNIFICANT_UP_TO(
            "gifts.tier.significant.up-to",
            "Up to what value professional standards decides on a gift",
            "75",
            Map.of("75", "£75", "100", "£100", "250", "£250")),
    GIFTS_DECLARE_DAYS(
            "gifts.declare-days",
            "In how many days an offer of a gift is declared",
            "28",
            Map.of("7", "7 days", "14", "14 days", "28", "28 days"));

    private final String key;
    private final String label;
    private final String standard;
    private final Map<String, String> choices;

    SettingKey(String key, String label, String standard, Map<String, String> choices) {
        this.key = key;
        this.label = label;
        this.standard = standard;
        this.choices = choices;
    }

    public static Optional<SettingKey> of(String key) {
        return Arrays.stream(values()).filter(known -> known.key.equals(key)).findFirst();
    }

    public String key() {
        return key;
    }

    public String label() {
        return label;
    }

    /** The national default: in use until the body sets another. */
    public String standard() {
        return standard;
    }

    /** The values it may take. */
    public List<String> choices() {
        return choices.keySet().stream().sorted().toList();
    }

    /** A value in words. */
    public String words(String value) {
        return choices.getOrDefault(value, value);
    }
}
