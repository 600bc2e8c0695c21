package org.onewindow.store.internal.registers;

import java.util.List;
import java.util.Optional;
import org.onewindow.api.register.RegisterEntry;
import org.onewindow.store.internal.Database;

/** Reads the departments' registers. */
public final class StoredRegisters {
    private final Database database;

    public StoredRegisters(Database database) {
        this.database = database;
    }

    public Optional<RegisterEntry> find(String department, String register, String key) {
        return database.read(
                em -> Optional.ofNullable(em.find(EntryEntity.class, new EntryId(department, register, key)))
                        .map(EntryEntity::entry));
    }

    /** By key. */
    public List<RegisterEntry> findBy(String department, String register, String index, String value, int limit) {
        return database.read(em -> em
                .createQuery(
                        "select e from IndexEntity i, EntryEntity e"
                                + " where i.department = ?1 and i.register = ?2 and i.index = ?3 and i.value = ?4"
                                + " and e.department = i.department and e.register = i.register and e.key = i.key"
                                + " order by e.key",
                        EntryEntity.class)
                .setParameter(1, department)
                .setParameter(2, register)
                .setParameter(3, index)
                .setParameter(4, IndexRow.stored(value))
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(EntryEntity::entry)
                .toList());
    }
}
