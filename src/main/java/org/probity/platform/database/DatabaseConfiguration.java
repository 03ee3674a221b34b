package org.probity.platform.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.probity.platform.server.DatabaseSettings;
import org.probity.platform.server.Server;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.session.jdbc.config.annotation.SpringSessionDataSource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The pools of the four roles that log in, each with its transactions and its {@link JdbcClient}: {@code app} (the one a module gets without asking),
 * {@code signIn}, {@code counter}, {@code publicReader}; and a small pool for the library that keeps the sessions, whose tables hold ids only.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseSettings.class)
class DatabaseConfiguration {

    private static final int APP_CONNECTIONS = 10;

    /** So many are left to work apart, which takes a second connection: otherwise ten requests could wait for each other. */
    private static final int APART_CONNECTIONS = 2;

    @Bean
    Server server(DatabaseSettings settings) {
        return Server.start(settings);
    }

    @Bean(defaultCandidate = false)
    @FlywayDataSource
    DataSource migrations(Server server) {
        return server.administrator();
    }

    @Bean(defaultCandidate = false)
    HikariDataSource appPool(Server server) {
        return pool(server.app(), "app", APP_CONNECTIONS);
    }

    @Bean(defaultCandidate = false)
    HikariDataSource signInPool(Server server) {
        return pool(server.signIn(), "signIn", 2);
    }

    @Bean(defaultCandidate = false)
    HikariDataSource counterPool(Server server) {
        return pool(server.counter(), "counter", 2);
    }

    @Bean(defaultCandidate = false)
    HikariDataSource publicReaderPool(Server server) {
        return pool(server.publicReader(), "publicReader", 4);
    }

    @Bean(defaultCandidate = false)
    @SpringSessionDataSource
    HikariDataSource sessionPool(Server server) {
        return pool(server.app(), "session", 4);
    }

    private static HikariDataSource pool(DataSource role, String name, int size) {
        HikariConfig config = new HikariConfig();
        config.setPoolName(name);
        config.setDataSource(role);
        config.setMaximumPoolSize(size);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(5_000);
        config.setInitializationFailTimeout(-1);
        config.setAutoCommit(true);
        return new HikariDataSource(config);
    }

    @Bean
    @Primary
    @Qualifier("app")
    DataSource app(@Qualifier("appPool") HikariDataSource pool) {
        return new InTransactionOnly(pool);
    }

    @Bean
    @Primary
    @Qualifier("app")
    PlatformTransactionManager appTransactions(@Qualifier("appPool") HikariDataSource pool) {
        return new JdbcTransactionManager(pool);
    }

    @Bean
    @Primary
    @Qualifier("app")
    JdbcClient appSql(@Qualifier("app") DataSource app) {
        return JdbcClient.create(app);
    }

    @Bean(defaultCandidate = false)
    @Qualifier("signIn")
    JdbcClient signIn(@Qualifier("signInPool") HikariDataSource pool) {
        return JdbcClient.create(new InTransactionOnly(pool));
    }

    @Bean(defaultCandidate = false)
    @Qualifier("counter")
    JdbcClient counter(@Qualifier("counterPool") HikariDataSource pool) {
        return JdbcClient.create(new InTransactionOnly(pool));
    }

    @Bean(defaultCandidate = false)
    @Qualifier("publicReader")
    JdbcClient publicReader(@Qualifier("publicReaderPool") HikariDataSource pool) {
        return JdbcClient.create(new InTransactionOnly(pool));
    }

    @Bean(defaultCandidate = false)
    TransactionOperations springSessionTransactionOperations(@Qualifier("sessionPool") HikariDataSource pool) {
        return new TransactionTemplate(new DataSourceTransactionManager(pool));
    }

    @Bean
    Walls walls(
            @Qualifier("app") PlatformTransactionManager app,
            @Qualifier("app") JdbcClient appSql,
            @Qualifier("signInPool") HikariDataSource signIn,
            @Qualifier("counterPool") HikariDataSource counter,
            @Qualifier("counter") JdbcClient counterSql,
            @Qualifier("publicReaderPool") HikariDataSource publicReader) {
        return new Walls(
                new WallTransactions(app, appSql, APP_CONNECTIONS - APART_CONNECTIONS),
                beside(signIn),
                beside(counter),
                counterSql,
                beside(publicReader));
    }

    /** Transactions that may open and end inside one of the application's without touching what is tied to that. */
    private static TransactionTemplate beside(DataSource pool) {
        JdbcTransactionManager transactions = new JdbcTransactionManager(pool);
        transactions.setTransactionSynchronization(JdbcTransactionManager.SYNCHRONIZATION_NEVER);
        return new TransactionTemplate(transactions);
    }
}
