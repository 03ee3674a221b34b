package org.probity.platform.charts;

/** @param second drawn hatched: a part that is not settled, such as what is still pending */
public record Bar(String label, Amount amount, boolean second) {

    public static Bar of(String label, long number) {
        return new Bar(label, Amount.of(number), false);
    }

    public static Bar hatched(String label, long number) {
        return new Bar(label, Amount.of(number), true);
    }
}
