package org.onewindow.store.internal;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.persistence.EntityManager;
import javax.persistence.EntityManagerFactory;
import javax.persistence.LockModeType;
import javax.persistence.OptimisticLockException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One transaction. Every write goes to the database at once, and the first that fails is what the transaction comes to:
 * on PostgreSQL nothing but a roll-back is possible after it, so on Derby nothing else is either. Not thread-safe.
 */
public final class Writes implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Writes.class);

    private final EntityManager em;
    private RuntimeException failure;

    private Writes(EntityManager em) {
        this.em = em;
    }

    static Writes begin(EntityManagerFactory factory) {
        EntityManager em = null;
        try {
            em = factory.createEntityManager();
            em.getTransaction().begin();
            return new Writes(em);
        } catch (RuntimeException e) {
            if (em != null) {
                em.close();
            }
            throw Failures.translated(e);
        }
    }

    /**
     * Writes a new row, without asking first whether there is one.
     *
     * @param whenTaken what it means that its key or one of its unique values is taken
     */
    public void insert(Object entity, Supplier<? extends RuntimeException> whenTaken) {
        attempt(whenTaken, () -> {
            em.persist(entity);
            flush();
            return null;
        });
    }

    /**
     * Reads an entity with a version and changes it.
     *
     * @param change told what was found; null when there is none; what it throws undoes the transaction
     * @param whenChanged what it means that another transaction has changed the row since it was read
     */
    public <E> void change(
            Class<E> type, Object id, Consumer<E> change, Supplier<? extends RuntimeException> whenChanged) {
        attempt(whenChanged, () -> {
            E found = em.find(type, id);
            change.accept(found);
            // Else a change that leaves every column as it was would not count the version.
            em.lock(found, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
            flush();
            return null;
        });
    }

    /**
     * Updates or deletes by SQL that both databases understand. Not by JPQL: on Derby OpenJPA makes of its condition a
     * subselect, which is judged before the row's lock is had, and two writers both come through.
     *
     * @param parameters none of them null
     * @return how many rows it concerned
     */
    public int execute(String sql, Object... parameters) {
        return attempt(null, () -> {
            var query = em.createNativeQuery(sql);
            for (int i = 0; i < parameters.length; i++) {
                query.setParameter(i + 1, parameters[i]);
            }
            return query.executeUpdate();
        });
    }

    /** Reads within the transaction. */
    public <T> T read(Function<EntityManager, T> work) {
        return attempt(null, () -> work.apply(em));
    }

    /** Nothing stays in the entity manager: queries go round it, and a key may be removed and written again. */
    private void flush() {
        em.flush();
        em.clear();
    }

    private <T> T attempt(Supplier<? extends RuntimeException> whenRefused, Supplier<T> write) {
        if (failure != null) {
            throw failure;
        }
        try {
            return write.get();
        } catch (RuntimeException e) {
            // OpenJPA reports PostgreSQL's deadlocks as optimistic failures too.
            boolean refused = whenRefused != null
                    && (Failures.taken(e) || e instanceof OptimisticLockException && !Failures.busy(e));
            failure = refused ? whenRefused.get() : Failures.translated(e);
            throw failure;
        }
    }

    void commit() {
        if (failure != null) {
            throw failure;
        }
        try {
            em.getTransaction().commit();
        } catch (RuntimeException e) {
            throw Failures.translated(e);
        }
    }

    /** Rolls back what was not committed. */
    @Override
    public void close() {
        try {
            if (em.getTransaction().isActive()) {
                em.getTransaction().rollback();
            }
        } catch (RuntimeException e) {
            // What the caller is to hear has been thrown already; without a connection nothing was committed either.
            LOG.warn("A transaction could not be rolled back: {}", e.toString());
        } finally {
            em.close();
        }
    }
}
