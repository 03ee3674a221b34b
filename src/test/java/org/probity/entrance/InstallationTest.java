package org.probity.entrance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.probity.ProbityTest;
import org.probity.platform.database.Walls;
import org.probity.platform.time.Now;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

@ProbityTest
class InstallationTest {

    @Autowired
    InstallationStore store;

    @Autowired
    Walls walls;

    @Autowired
    Now now;

    @Autowired
    @Qualifier("administrator")
    JdbcClient administrator;

    @Test
    void a_database_of_a_demonstration_does_not_start_live() {
        assertThat(new Installation(true, "", store, walls, now).isDemo()).isTrue();
        assertThatThrownBy(() -> new Installation(false, "", store, walls, now))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("holds a demonstration");
    }

    @Test
    void a_live_database_never_becomes_a_demonstration() {
        administrator.sql("update entrance.installation set mode = 'live'").update();
        try {
            assertThatThrownBy(() -> new Installation(true, "", store, walls, now))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("first started live");
        } finally {
            administrator.sql("update entrance.installation set mode = 'demo'").update();
        }
    }
}
