package org.probity.sample.records;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An interest with the members that the register's details have; null is "not answered". */
record DeclaredInterest(
        @Nullable String whose,
        @Nullable String relation,
        @Nullable String effect,
        @Nullable String category,
        @Nullable String trade,
        @Nullable String businessName,
        @Nullable String businessNumber,
        @Nullable String address,
        @Nullable String licence,
        @Nullable BigDecimal hoursAWeek,
        @Nullable List<String> days,
        @Nullable String income,
        @Nullable LocalDate startsOn,
        @Nullable String conflict) {}
