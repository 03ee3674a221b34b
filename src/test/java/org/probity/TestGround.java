package org.probity;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.probity.platform.database.Walls;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What every test may ask for: an empty, freshly migrated database, and sign-ins to look at it with. */
@TestConfiguration(proxyBeanMethods = false)
public class TestGround {

    /** The suite begins with nothing, whatever the last one or another branch left behind. */
    @Bean
    FlywayMigrationStrategy fromNothing(@FlywayDataSource javax.sql.DataSource administrator) {
        return (Flyway flyway) -> {
            JdbcClient sql = JdbcClient.create(administrator);
            List<String> schemas = sql.sql("select nspname from pg_namespace where nspowner = 'probity_owner'::regrole")
                    .query(String.class)
                    .list();
            schemas.forEach(
                    schema -> sql.sql("drop schema \"" + schema + "\" cascade").update());
            flyway.migrate();
        };
    }

    /** Pooled: to sign in anew at each statement would take most of the suite's time. */
    @Bean(defaultCandidate = false)
    HikariDataSource administratorPool(@FlywayDataSource javax.sql.DataSource administrator) {
        HikariDataSource pool = new HikariDataSource();
        pool.setPoolName("administrator");
        pool.setDataSource(administrator);
        pool.setMaximumPoolSize(4);
        pool.setMinimumIdle(0);
        return pool;
    }

    /** The administrator's hands, past every wall: for planting faults and for reading the catalogue. */
    @Bean(defaultCandidate = false)
    @Qualifier("administrator")
    JdbcClient administrator(@Qualifier("administratorPool") HikariDataSource pool) {
        return JdbcClient.create(pool);
    }

    @Bean
    SignIns signIns(Walls walls, @Qualifier("signIn") JdbcClient sql) {
        return new SignIns(walls, sql);
    }

    /** Opens sign-ins without the entrance's pages. */
    public record SignIns(Walls walls, JdbcClient sql) {

        /** A sign-in that sees these bodies' rows; the first is their own. */
        public UUID of(String... bodies) {
            return walls.asSignIn(() -> sql.sql(
                            "insert into entrance.sign_in (person, body, bodies) values (gen_random_uuid(), ?, ?) returning id")
                    .params(bodies[0], bodies)
                    .query(UUID.class)
                    .single());
        }

        public void end(UUID signIn) {
            walls.asSignIn(() -> sql.sql("update entrance.sign_in set ended_at = now() where id = ?")
                    .param(signIn)
                    .update());
        }
    }
}
