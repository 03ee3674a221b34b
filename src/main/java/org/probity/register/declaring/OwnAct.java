package org.probity.register.declaring;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.probity.decision.Act;

/** What a declarer does to an entry that was sent, each with its page. */
public enum OwnAct {
    REPRESENTATIONS(
            Act.REPRESENT,
            "Send representations",
            "What should be known before it is decided?",
            "The decision desk is minded to refuse. Say why you think it should be approved. A police friend may help you.",
            "Enter your representations",
            "Representations sent."),
    APPEAL(
            Act.APPEAL,
            "Appeal",
            "Why should the decision be changed?",
            "Somebody who did not decide it looks at it again. A police friend may help you.",
            "Enter why the decision should be changed",
            "Appeal sent."),
    WITHDRAW(
            Act.WITHDRAW,
            "Withdraw",
            "Why do you withdraw it? (optional)",
            "It stays on record as withdrawn and is not decided. You cannot take this back.",
            "",
            "Withdrawn.");

    private final Act act;
    private final String title;
    private final String label;
    private final String hint;
    private final String missing;
    private final String done;

    OwnAct(Act act, String title, String label, String hint, String missing, String done) {
        this.act = act;
        this.title = title;
        this.label = label;
        this.hint = hint;
        this.missing = missing;
        this.done = done;
    }

    static Optional<OwnAct> of(String path) {
        return Arrays.stream(values()).filter(own -> own.path().equals(path)).findFirst();
    }

    public Act act() {
        return act;
    }

    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String title() {
        return title;
    }

    public String label() {
        return label;
    }

    public String hint() {
        return hint;
    }

    /** What is said where nothing is typed; empty where nothing need be. */
    String missing() {
        return missing;
    }

    String done() {
        return done;
    }
}
