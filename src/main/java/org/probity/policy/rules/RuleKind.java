package org.probity.policy.rules;

/** A kind of rule that a policy version may set. The words are stored. */
enum RuleKind {
    GIFTS("gifts"),
    TRADES("trades");

    private final String word;

    RuleKind(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }
}
