package org.onewindow.store.internal.lookups;

import java.util.HashMap;
import java.util.List;
import org.onewindow.cases.materials.LookUp;
import org.onewindow.cases.materials.LookUpRepository;
import org.onewindow.store.internal.Database;
import org.onewindow.store.internal.Failures;
import org.onewindow.store.internal.NewestFirst;

/** Who looked whom up, in the database. */
public final class StoredLookUps implements LookUpRepository {
    private final Database database;

    public StoredLookUps(Database database) {
        this.database = database;
    }

    @Override
    public void add(LookUp lookUp) {
        database.transact(writes -> {
            writes.insert(new LookUpEntity(lookUp), Failures::busy);
            return null;
        });
    }

    @Override
    public List<LookUp> list(String by, String idNumber, String before, int limit) {
        var equal = new HashMap<String, Object>();
        equal.put("by", by);
        equal.put("idNumber", idNumber);
        return NewestFirst.list(database, LookUpEntity.class, equal, before, limit).stream()
                .map(LookUpEntity::lookUp)
                .toList();
    }
}
