package org.probity.platform.database;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.core.InfrastructureProxy;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Connections that carry statements inside a transaction only, because the row-security context is set when a transaction opens and ends with it. Spring finds the
 * connection of an open transaction under the wrapped source, so a connection asked of this one has none.
 */
final class InTransactionOnly extends DelegatingDataSource implements InfrastructureProxy {

    private static final Set<String> HARMLESS =
            Set.of("getMetaData", "close", "isClosed", "toString", "hashCode", "equals");

    InTransactionOnly(DataSource target) {
        super(target);
    }

    @Override
    public Object getWrappedObject() {
        return obtainTargetDataSource();
    }

    @Override
    public Connection getConnection() throws SQLException {
        return refusing(super.getConnection());
    }

    @Override
    public Connection getConnection(String username, String password) throws SQLException {
        return refusing(super.getConnection(username, password));
    }

    private static Connection refusing(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    if (!HARMLESS.contains(method.getName())) {
                        throw new IllegalStateException(
                                "A statement outside a transaction is refused: open one with Walls.within, readWithin, asPublic, asCounter or asSignIn");
                    }
                    return invoke(connection, method, arguments);
                });
    }

    private static @Nullable Object invoke(
            Connection connection, java.lang.reflect.Method method, @Nullable Object @Nullable [] arguments)
            throws Throwable {
        try {
            return method.invoke(connection, arguments);
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
    }
}
