package org.probity.register;

import java.sql.ResultSet;
import java.sql.SQLException;

/** Reads rows of entries for tests of other packages. */
public final class EntryRows {

    private EntryRows() {}

    public static Entry entry(ResultSet row, int number) throws SQLException {
        return EntryStore.entry(row, number);
    }
}
