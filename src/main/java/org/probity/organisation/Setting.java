package org.probity.organisation;

import java.time.LocalDate;

/**
 * One dated value.
 *
 * @param from the first day on which it holds
 * @param source where the body decided it: a minute, an order
 */
public record Setting(SettingKey key, String value, LocalDate from, String source) {}
