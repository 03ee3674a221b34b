package org.probity.register.conditions;

import java.time.LocalDate;

/** A condition as the decider sets it. */
public record NewCondition(String words, LocalDate dueOn) {}
