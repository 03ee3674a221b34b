package org.probity.linkage.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;

/** What the DuckDB sides share. */
final class DuckDb {

    private DuckDb() {}

    static void settle(Connection duck) throws SQLException {
        try (var statement = duck.createStatement()) {
            statement.execute("set threads = 2");
            statement.execute("set memory_limit = '2500MB'");
            statement.execute("set preserve_insertion_order = false");
        }
    }

    /** Runs a query of two whole numbers a row; gives them in the high and low half. */
    static long[] pairs(Connection duck, String sql, int room) throws SQLException {
        var pairs = new long[Math.max(16, room)];
        var n = 0;
        try (var statement = duck.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                if (n == pairs.length) {
                    pairs = Arrays.copyOf(pairs, n * 2);
                }
                pairs[n++] = (long) rows.getInt(1) << 32 | rows.getInt(2);
            }
        }
        return Arrays.copyOf(pairs, n);
    }
}
