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
