package org.probity.policy;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The eleven themes of the default checklist, each a policy theme too (domain.md section 4). The words are stored. */
public enum Theme {
    VALUES("values", "Values and leadership"),
    MEDIA("media", "Relationships with the media"),
    OTHERS("others", "Relationships with others"),
    DISCLOSURE("disclosure", "Information disclosure and security"),
    SOCIAL_MEDIA("social-media", "Social media"),
    GIFTS("gifts", "Gratuities and hospitality"),
    PROCUREMENT("procurement", "Contracts, cards and leavers"),
    SECOND_JOBS("second-jobs", "Secondary business interests"),
    PROFESSIONAL_STANDARDS("professional-standards", "Professional standards and proactive work"),
    GOVERNANCE("governance", "Governance and oversight"),
    TRAINING("training", "Training and communication");

    private final String word;
    private final String label;

    Theme(String word, String label) {
        this.word = word;
        this.label = label;
    }

    public String word() {
        return word;
    }

    public String label() {
        return label;
    }

    public static Optional<Theme> of(String word) {
        return Arrays.stream(values()).filter(theme -> theme.word.equals(word)).findFirst();
    }

    /** Those of the words that are themes. */
    public static List<Theme> all(List<String> words) {
        return words.stream().map(Theme::of).flatMap(Optional::stream).toList();
    }
}
