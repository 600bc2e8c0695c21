package org.onewindow.store.internal.hall;

import java.util.List;
import org.onewindow.hall.HallRepository;
import org.onewindow.store.internal.Database;
import org.onewindow.store.internal.Failures;
import org.onewindow.store.internal.Writes;

/** The hall's registers in the database. */
public final class StoredHall implements HallRepository {
    private final Database database;

    public StoredHall(Database database) {
        this.database = database;
    }

    @Override
    public List<Entry> entries(String register) {
        return database.read(em -> em
                .createQuery("select e from HallEntity e where e.register = ?1 order by e.key", HallEntity.class)
                .setParameter(1, register)
                .getResultList()
                .stream()
                .map(HallEntity::entry)
                .toList());
    }

    @Override
    public void change(List<Entry> put, List<Entry> removed) {
        database.transact(writes -> {
            removed.forEach(entry -> delete(writes, entry));
            put.forEach(entry -> {
                delete(writes, entry);
                writes.insert(new HallEntity(entry), Failures::busy);
            });
            return null;
        });
    }

    private static void delete(Writes writes, Entry entry) {
        writes.execute(
                "DELETE FROM OW_HALL_ENTRY WHERE register_name = ? AND entry_key = ?", entry.register(), entry.key());
    }
}
