package org.probity.register.desk;

/** The next steps that this reader could take. */
public record StepsView(
        boolean decides, boolean takes, boolean takesWithoutView, boolean handsOn, boolean corrects, boolean decided) {}
