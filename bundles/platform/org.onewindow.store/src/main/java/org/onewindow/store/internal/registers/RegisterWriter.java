package org.onewindow.store.internal.registers;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.api.problem.ProblemException;
import org.onewindow.api.register.RegisterChange;
import org.onewindow.catalogue.Department.Register;
import org.onewindow.store.internal.Failures;
import org.onewindow.store.internal.Json;
import org.onewindow.store.internal.Writes;

/**
 * Writes one department's registers within a transaction, change by change. An entry's own row is always written before
 * its index rows: its lock keeps two writers of one entry apart, so the rows read after it are the last ones.
 */
public final class RegisterWriter {
    private static final String ENTRY = " WHERE department = ? AND register_name = ? AND entry_key = ?";

    private final Writes writes;
    private final String department;
    private final Map<String, Register> registers;

    public RegisterWriter(Writes writes, String department, Map<String, Register> registers) {
        this.writes = writes;
        this.department = department;
        this.registers = registers;
    }

    /**
     * @throws ProblemException CONFLICT {@code register-not-unique}
     * @throws IllegalArgumentException when the register is not declared
     */
    public void write(RegisterChange change) {
        Register register = registers.get(change.register());
        if (register == null) {
            throw new IllegalArgumentException(department + " declares no register " + change.register());
        }
        if (change instanceof RegisterChange.Create create) {
            create(register, create);
        } else if (change instanceof RegisterChange.Put put) {
            put(register, put);
        } else {
            remove(change);
        }
    }

    private void create(Register register, RegisterChange.Create create) {
        JsonNode document = Json.treeOf(create.document());
        insert(create, document, true);
        IndexRow.of(register, document).forEach(row -> index(create, row));
    }

    private void put(Register register, RegisterChange.Put put) {
        JsonNode document = Json.treeOf(put.document());
        Set<IndexRow> rows = IndexRow.of(register, document);
        int updated = writes.execute(
                "UPDATE OW_REGISTER_ENTRY SET document = ?" + ENTRY,
                Json.write(document),
                department,
                put.register(),
                put.key());
        if (updated == 0) {
            insert(put, document, false);
        } else {
            Set<IndexRow> stale = rows(put);
            var fresh = new HashSet<>(rows);
            fresh.removeAll(stale);
            stale.removeAll(rows);
            stale.forEach(row -> unindex(put, row));
            rows = fresh;
        }
        rows.forEach(row -> index(put, row));
    }

    private void remove(RegisterChange change) {
        int removed =
                writes.execute("DELETE FROM OW_REGISTER_ENTRY" + ENTRY, department, change.register(), change.key());
        if (removed > 0) {
            writes.execute("DELETE FROM OW_REGISTER_INDEX" + ENTRY, department, change.register(), change.key());
        }
    }

    /** A key that is taken refuses a creation; a replacement merely met another one and may be tried again. */
    private void insert(RegisterChange change, JsonNode document, boolean creation) {
        var entity = new EntryEntity(department, change.register(), change.key(), Json.write(document));
        writes.insert(entity, () -> creation ? notUnique(change) : Failures.busy());
    }

    private void index(RegisterChange change, IndexRow row) {
        writes.insert(new IndexEntity(department, change.register(), row, change.key()), () -> notUnique(change));
    }

    private void unindex(RegisterChange change, IndexRow row) {
        writes.execute(
                "DELETE FROM OW_REGISTER_INDEX" + ENTRY + " AND index_name = ? AND index_value = ?",
                department,
                change.register(),
                change.key(),
                row.index(),
                row.value());
    }

    private Set<IndexRow> rows(RegisterChange change) {
        return writes.read(em -> em
                .createQuery(
                        "select e from IndexEntity e where e.department = ?1 and e.register = ?2 and e.key = ?3",
                        IndexEntity.class)
                .setParameter(1, department)
                .setParameter(2, change.register())
                .setParameter(3, change.key())
                .getResultList()
                .stream()
                .map(IndexEntity::row)
                .collect(Collectors.toCollection(HashSet::new)));
    }

    private static ProblemException notUnique(RegisterChange change) {
        return Failures.problem(Kind.CONFLICT, "register-not-unique", change.register());
    }
}
