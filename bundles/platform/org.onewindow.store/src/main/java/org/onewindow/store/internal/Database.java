package org.onewindow.store.internal;

import java.util.Map;
import java.util.function.Function;
import javax.persistence.EntityManager;
import javax.persistence.EntityManagerFactory;
import javax.sql.DataSource;
import org.apache.openjpa.enhance.PCRegistry;
import org.apache.openjpa.persistence.OpenJPAEntityManagerFactorySPI;
import org.apache.openjpa.persistence.OpenJPAPersistence;
import org.apache.openjpa.persistence.PersistenceProviderImpl;

/** The open database. Every call takes an entity manager of its own. Thread-safe. */
public final class Database implements AutoCloseable {
    private final EntityManagerFactory factory;
    private final ThreadLocal<Boolean> inTransaction = new ThreadLocal<>();

    private Database(EntityManagerFactory factory) {
        this.factory = factory;
    }

    /**
     * Opens a database whose tables are up to date, and reads from every table once: the first use is slow, and tables
     * that do not fit the entities are better refused here.
     *
     * @throws RuntimeException what OpenJPA throws when the database cannot be reached or does not fit
     */
    static Database open(DataSource source) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(PersistenceProviderImpl.class.getClassLoader());
        EnhancedClasses.acquire();
        try {
            var database = new Database(
                    new PersistenceProviderImpl().createContainerEntityManagerFactory(new StoreUnit(source), Map.of()));
            try {
                StoreUnit.ENTITIES.forEach(database::touch);
                database.stopListening();
            } catch (RuntimeException e) {
                database.close();
                throw e;
            }
            return database;
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private void touch(Class<?> entity) {
        read(em -> em.createQuery("select e from " + entity.getSimpleName() + " e", entity)
                .setMaxResults(1)
                .getResultList());
    }

    /** All classes are known now; those of other bundles would be taken in, held, and missed when they go. */
    private void stopListening() {
        var configuration = ((OpenJPAEntityManagerFactorySPI) OpenJPAPersistence.cast(factory)).getConfiguration();
        PCRegistry.removeRegisterClassListener(configuration.getMetaDataRepositoryInstance());
    }

    EntityManagerFactory factory() {
        return factory;
    }

    /** Reads what is committed, outside any transaction; what the work returns must not need the entity manager. */
    public <T> T read(Function<EntityManager, T> work) {
        EntityManager em = null;
        try {
            em = factory.createEntityManager();
            return work.apply(em);
        } catch (RuntimeException e) {
            throw Failures.translated(e);
        } finally {
            if (em != null) {
                em.close();
            }
        }
    }

    /**
     * Runs some work in one transaction, committed when it returns and rolled back when it throws or when one of its
     * writes failed, whatever it made of that failure. What it throws reaches the caller unchanged.
     *
     * @throws IllegalStateException when this thread is in a transaction already: it would wait for its own locks
     */
    public <T> T transact(Function<Writes, T> work) {
        if (inTransaction.get() != null) {
            throw new IllegalStateException("transactions do not nest");
        }
        inTransaction.set(true);
        Writes writes = null;
        try {
            writes = Writes.begin(factory);
            T result = work.apply(writes);
            writes.commit();
            return result;
        } finally {
            inTransaction.remove();
            if (writes != null) {
                writes.close();
            }
        }
    }

    /** Leaves nothing in OpenJPA that would hold this bundle. */
    @Override
    public void close() {
        stopListening();
        factory.close();
        EnhancedClasses.release();
    }
}
