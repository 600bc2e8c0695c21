package org.onewindow.store.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.apache.openjpa.jdbc.conf.JDBCConfiguration;
import org.apache.openjpa.jdbc.meta.ClassMapping;
import org.apache.openjpa.jdbc.schema.Column;
import org.apache.openjpa.persistence.OpenJPAEntityManagerFactorySPI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.onewindow.testkit.contract.Race;

class MigrationTest {
    @ParameterizedTest
    @EnumSource
    void runningItAgainChangesNothing(TestDatabase kind) throws Exception {
        var source = kind.fresh();
        Migration.run(source);
        var once = ask(source, "SELECT COUNT(*) FROM DATABASECHANGELOG");

        Migration.run(source);

        assertTrue(once > 5);
        assertEquals(once, ask(source, "SELECT COUNT(*) FROM DATABASECHANGELOG"));
        assertEquals(0, ask(source, "SELECT COUNT(*) FROM OW_CASE"));
    }

    @ParameterizedTest
    @EnumSource
    void aLockLeftByAKilledProcessBlocksNothing(TestDatabase kind) throws Exception {
        var source = kind.fresh();
        Migration.run(source);
        run(
                source,
                "UPDATE DATABASECHANGELOGLOCK SET LOCKED = TRUE, LOCKEDBY = 'elsewhere', LOCKGRANTED = CURRENT_TIMESTAMP");

        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> Migration.run(source));

        assertEquals(0, ask(source, "SELECT COUNT(*) FROM DATABASECHANGELOGLOCK WHERE LOCKED = TRUE"));
    }

    @Test
    void twoProcessesThatStartTogetherOnOnePostgresDoNotDisturbEachOther() throws Exception {
        var source = TestDatabase.POSTGRES.fresh();
        Callable<?> start = () -> {
            Migration.run(source);
            return null;
        };

        assertEquals(3, Race.of(List.of(start, start, start)).successes());

        assertEquals(0, ask(source, "SELECT COUNT(*) FROM pg_locks WHERE locktype = 'advisory'"));
    }

    @ParameterizedTest
    @EnumSource
    void casesFromBeforeThereWereCarriersAreCarriedByThoseWhoBroughtThem(TestDatabase kind) throws Exception {
        var source = kind.fresh();
        Migration.run(source);
        for (String undo : List.of(
                "DROP INDEX OW_CASE_CARRIER",
                "DROP INDEX OW_CASE_CARRIER_ORGAN",
                "ALTER TABLE OW_CASE DROP COLUMN carrier_department",
                "ALTER TABLE OW_CASE DROP COLUMN carrier_organ",
                "ALTER TABLE OW_CASE DROP COLUMN by_hand",
                "CREATE INDEX OW_CASE_ORGAN ON OW_CASE (organ, case_number DESC)",
                "DELETE FROM DATABASECHANGELOG WHERE ID = 'case-carrier'",
                "INSERT INTO OW_CASE (case_number, serial_no, received_on, received_ns, matter, definition_hash, department,"
                        + " department_version, organ, channel, case_state, applicant_kind, applicant_name,"
                        + " applicant_id_type, applicant_id_number, applicant_phone, due_provisional, materials, demanded,"
                        + " result_fields, journal_length, row_version) VALUES ('1', 1, DATE('2026-03-02'), 0, 'm', 'h',"
                        + " 'commerce', '1.0.0', 'amr', 'WINDOW', 'RECEIVED', 'NATURAL_PERSON', 'n', 'OTHER', 'i', 'p',"
                        + " FALSE, '[]', '[]', '{}', 1, 1)")) {
            run(source, undo);
        }

        Migration.run(source);

        assertEquals(
                1,
                ask(
                        source,
                        "SELECT COUNT(*) FROM OW_CASE WHERE carrier_department = 'commerce' AND carrier_organ = 'amr'"
                                + " AND by_hand = FALSE"));
    }

    @ParameterizedTest
    @EnumSource
    void theTablesHaveExactlyTheColumnsOfTheEntities(TestDatabase kind) throws Exception {
        var configuration = (JDBCConfiguration)
                ((OpenJPAEntityManagerFactorySPI) kind.empty().factory()).getConfiguration();
        for (Class<?> entity : StoreUnit.ENTITIES) {
            ClassMapping mapping =
                    configuration.getMappingRepositoryInstance().getMapping(entity, entity.getClassLoader(), true);
            var mapped = new TreeSet<>(Arrays.stream(mapping.getTable().getColumns())
                    .map(Column::getName)
                    .map(name -> name.toUpperCase(Locale.ROOT))
                    .toList());

            assertEquals(
                    mapped, columns(kind, mapping.getTable().getIdentifier().getName()), entity.getName());
        }
    }

    private static TreeSet<String> columns(TestDatabase kind, String table) throws SQLException {
        try (var connection = kind.connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT * FROM " + table)) {
            var names = new TreeSet<String>();
            for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                names.add(rows.getMetaData().getColumnName(i).toUpperCase(Locale.ROOT));
            }
            return names;
        }
    }

    private static int ask(DataSource source, String sql) throws SQLException {
        try (var connection = source.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static void run(DataSource source, String sql) throws SQLException {
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
