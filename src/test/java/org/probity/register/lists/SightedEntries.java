package org.probity.register.lists;

import java.util.List;
import org.probity.register.Entry;
import org.probity.register.EntryRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Every entry of some bodies that the open transaction reaches, without asking who may. */
@Component
class SightedEntries {

    private final JdbcClient jdbc;

    SightedEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Entry> all(List<String> bodies) {
        return jdbc.sql("select * from register.entry where controller_body in (:bodies)")
                .param("bodies", bodies)
                .query(EntryRows::entry)
                .list();
    }
}
