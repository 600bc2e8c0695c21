package org.onewindow.store.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.persistence.PersistenceException;
import javax.sql.DataSource;
import liquibase.Contexts;
import liquibase.Liquibase;
import liquibase.Scope;
import liquibase.UpdateSummaryEnum;
import liquibase.UpdateSummaryOutputEnum;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import liquibase.lockservice.LockServiceFactory;
import liquibase.resource.ClassLoaderResourceAccessor;
import liquibase.ui.LoggerUIService;

/**
 * Brings the tables up to date. Liquibase's own lock is a row that a killed process leaves behind for ever, so it guards
 * nothing here and is released before it is taken: Derby lets only one process in, and on PostgreSQL an advisory lock,
 * which the server drops together with its connection, keeps a second process waiting.
 */
final class Migration {
    private static final String CHANGELOG = "org/onewindow/store/internal/changelog/changelog.xml";
    /** Any number that nothing else in the database uses. */
    private static final long ADVISORY_LOCK = 0x6f6e6577696e646fL;

    private static final int WAIT_SECONDS = 300;

    /** Liquibase tells every statement at INFO. Kept here because loggers are held weakly, and with them their level. */
    private static final Logger LIQUIBASE_LOG = Logger.getLogger("liquibase");

    private Migration() {}

    /** @throws PersistenceException when the database cannot be reached or a change fails */
    static void run(DataSource source) {
        try (Connection connection = source.getConnection()) {
            boolean postgres = connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
            if (postgres) {
                call(connection, "SELECT pg_advisory_lock(?)");
            }
            try {
                update(connection);
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
                if (postgres) {
                    call(connection, "SELECT pg_advisory_unlock(?)");
                }
            }
        } catch (PersistenceException e) {
            throw e;
        } catch (Exception e) {
            throw new PersistenceException("the database cannot be brought up to date", e);
        }
    }

    private static void call(Connection connection, String sql) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setQueryTimeout(WAIT_SECONDS);
            statement.setLong(1, ADVISORY_LOCK);
            statement.execute();
        }
    }

    private static void update(Connection connection) throws Exception {
        LIQUIBASE_LOG.setLevel(Level.WARNING);
        ClassLoader liquibase = Liquibase.class.getClassLoader();
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        // In OSGi Liquibase finds its own services only when it is the context.
        thread.setContextClassLoader(liquibase);
        try {
            Map<String, Object> settings = Map.of(
                    Scope.Attr.classLoader.name(),
                    liquibase,
                    Scope.Attr.ui.name(),
                    new LoggerUIService(),
                    // Else every start would send usage data to Liquibase's makers.
                    "liquibase.analytics.enabled",
                    false);
            Scope.child(settings, () -> apply(connection));
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static void apply(Connection connection) throws LiquibaseException {
        var database = DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(connection));
        // Its tables keep their default names: on Derby Liquibase does not find one with an underscore again.
        var lock = LockServiceFactory.getInstance().getLockService(database);
        lock.init();
        lock.forceReleaseLock();
        // Not closed: that would close the connection, which is the caller's.
        var changes =
                new Liquibase(CHANGELOG, new ClassLoaderResourceAccessor(Migration.class.getClassLoader()), database);
        changes.setShowSummary(UpdateSummaryEnum.SUMMARY);
        changes.setShowSummaryOutput(UpdateSummaryOutputEnum.LOG);
        changes.update(new Contexts());
    }
}
