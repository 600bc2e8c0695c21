package org.onewindow.store.internal;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.apache.derby.jdbc.EmbeddedDataSource;

/** The two databases, each started once for all tests of this JVM. */
enum TestDatabase {
    DERBY {
        @Override
        DataSource create(int number) {
            var source = new EmbeddedDataSource();
            source.setDatabaseName("memory:store" + number);
            source.setCreateDatabase("create");
            return source;
        }
    },
    POSTGRES {
        @Override
        DataSource create(int number) {
            var server = Server.INSTANCE.postgres;
            try (var connection = server.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("CREATE DATABASE store" + number);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            return server.getDatabase("postgres", "store" + number);
        }
    };

    private static final AtomicInteger NUMBERS = new AtomicInteger();
    private static final List<String> TABLES = List.of(
            "OW_JOURNAL",
            "OW_CASE_CONCERN",
            "OW_CASE",
            "OW_REPLY",
            "OW_CHAIN",
            "OW_REGISTER_INDEX",
            "OW_REGISTER_ENTRY",
            "OW_DEFINITION",
            "OW_SESSION",
            "OW_ACCOUNT",
            "OW_CALENDAR_YEAR",
            "OW_RELEASE",
            "OW_DEPARTMENT_EVENT",
            "OW_HALL_ENTRY",
            "OW_TRUSTED_CERTIFICATE",
            "OW_MESSAGE",
            "OW_TIMER",
            "OW_LICENCE",
            "OW_LICENCE_IMPORT",
            "OW_STORED_FILE",
            "OW_LOOK_UP",
            "OW_NOTICE_HANDOVER");

    private Cable cable;
    private Database open;

    /** A database that nobody has touched yet. */
    final DataSource fresh() {
        return create(NUMBERS.incrementAndGet());
    }

    abstract DataSource create(int number);

    /** The shared database, open and with empty tables. */
    final synchronized Database empty() {
        if (open == null) {
            cable = new Cable(fresh());
            Migration.run(cable);
            open = Database.open(cable);
        }
        try (var connection = cable.getConnection();
                var statement = connection.createStatement()) {
            for (String table : TABLES) {
                statement.execute("DELETE FROM " + table);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return open;
    }

    /** Between the shared database and whoever uses it. */
    final Cable cable() {
        return cable;
    }

    final Connection connect() throws SQLException {
        return cable.getConnection();
    }

    /** The server of the second database; a shutdown hook stops it. */
    private enum Server {
        INSTANCE;

        final EmbeddedPostgres postgres;

        Server() {
            try {
                postgres = EmbeddedPostgres.builder().start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
