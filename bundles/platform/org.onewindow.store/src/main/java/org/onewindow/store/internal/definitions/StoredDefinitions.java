package org.onewindow.store.internal.definitions;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onewindow.catalogue.DefinitionRepository;
import org.onewindow.store.internal.Database;
import org.onewindow.store.internal.Writes;

/** Frozen definitions in the database. */
public final class StoredDefinitions implements DefinitionRepository {
    private static final int ATTEMPTS = 3;

    private final Database database;

    public StoredDefinitions(Database database) {
        this.database = database;
    }

    @Override
    public void freeze(Collection<Frozen> definitions) {
        var byHash = new LinkedHashMap<String, Frozen>();
        definitions.forEach(frozen -> byHash.putIfAbsent(frozen.hash(), frozen));
        for (int attempt = 1; !byHash.isEmpty(); attempt++) {
            try {
                database.transact(writes -> insertMissing(writes, byHash));
                return;
            } catch (FrozenMeanwhile e) {
                // Somebody froze the same text at the same time, so the next round finds it.
                if (attempt == ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    private static Void insertMissing(Writes writes, Map<String, Frozen> byHash) {
        Set<String> known = new HashSet<>(writes.read(
                em -> em.createQuery("select d.hash from DefinitionEntity d where d.hash in ?1", String.class)
                        .setParameter(1, byHash.keySet())
                        .getResultList()));
        byHash.values().stream()
                .filter(frozen -> !known.contains(frozen.hash()))
                .forEach(frozen -> writes.insert(new DefinitionEntity(frozen), FrozenMeanwhile::new));
        return null;
    }

    @Override
    public Optional<Frozen> find(String hash) {
        return database.read(
                em -> Optional.ofNullable(em.find(DefinitionEntity.class, hash)).map(DefinitionEntity::frozen));
    }

    private static final class FrozenMeanwhile extends IllegalStateException {
        FrozenMeanwhile() {
            super("a definition was frozen meanwhile");
        }
    }
}
