package org.onewindow.store.internal.lookups;

import java.util.LinkedHashMap;
import java.util.List;
import org.onewindow.cases.materials.LookUp;
import org.onewindow.cases.materials.LookUpRepository;
import org.onewindow.store.internal.Database;
import org.onewindow.store.internal.Failures;

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
        var conditions = new LinkedHashMap<String, String>();
        conditions.put("l.by = :who", by);
        conditions.put("l.idNumber = :whom", idNumber);
        conditions.put("l.id < :before", before);
        conditions.values().removeIf(value -> value == null);
        var where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions.keySet());
        return database.read(em -> {
            var query =
                    em.createQuery("select l from LookUpEntity l" + where + " order by l.id desc", LookUpEntity.class);
            conditions.forEach(
                    (condition, value) -> query.setParameter(condition.substring(condition.indexOf(':') + 1), value));
            return query.setMaxResults(limit).getResultList().stream()
                    .map(LookUpEntity::lookUp)
                    .toList();
        });
    }
}
