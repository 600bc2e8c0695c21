package org.onewindow.store.internal.releases;

import java.util.List;
import org.onewindow.departments.Event;
import org.onewindow.departments.Release;
import org.onewindow.departments.ReleaseRepository;
import org.onewindow.store.internal.Database;
import org.onewindow.store.internal.Failures;
import org.onewindow.store.internal.Writes;

/** Releases and their events in the database. */
public final class StoredReleases implements ReleaseRepository {
    private static final int ATTEMPTS = 20;

    private final Database database;

    public StoredReleases(Database database) {
        this.database = database;
    }

    @Override
    public List<Release> releases() {
        return database.read(em -> em
                .createQuery("select r from ReleaseEntity r order by r.department, r.since", ReleaseEntity.class)
                .getResultList()
                .stream()
                .map(ReleaseEntity::release)
                .toList());
    }

    @Override
    public void save(Release release) {
        for (int attempt = 1; ; attempt++) {
            try {
                database.transact(writes -> {
                    keep(writes, release);
                    return null;
                });
                return;
            } catch (NumberTaken taken) {
                // Another department's event took the number meanwhile, so the next round finds the one after it.
                if (attempt == ATTEMPTS) {
                    throw Failures.busy();
                }
            }
        }
    }

    private static void keep(Writes writes, Release release) {
        Long last = writes.read(em -> em.createQuery("select max(e.sequence) from EventEntity e", Long.class)
                .getSingleResult());
        writes.insert(new EventEntity(last == null ? 1 : last + 1, release), NumberTaken::new);
        writes.execute("DELETE FROM OW_RELEASE WHERE digest = ?", release.digest());
        writes.insert(new ReleaseEntity(release), Failures::busy);
    }

    @Override
    public List<Event> events(String department, int limit) {
        return database.read(em -> em
                .createQuery(
                        "select e from EventEntity e where e.department = ?1 order by e.sequence desc",
                        EventEntity.class)
                .setParameter(1, department)
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(EventEntity::event)
                .toList());
    }

    private static final class NumberTaken extends IllegalStateException {
        NumberTaken() {
            super("the event's number was taken meanwhile");
        }
    }
}
