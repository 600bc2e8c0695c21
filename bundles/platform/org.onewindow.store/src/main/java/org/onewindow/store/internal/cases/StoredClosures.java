package org.onewindow.store.internal.cases;

import java.time.LocalDate;
import java.util.List;
import org.onewindow.cases.CaseFile;
import org.onewindow.cases.closures.ClosureCheck;
import org.onewindow.cases.closures.ClosureCounts;
import org.onewindow.cases.closures.ClosureRepository;
import org.onewindow.store.internal.Database;

/** Closed cases in the database; every question is answered from one index. */
public final class StoredClosures implements ClosureRepository {
    private static final String AGREES = "AGREES";
    private static final String DIFFERS = "DIFFERS";

    private final Database database;

    public StoredClosures(Database database) {
        this.database = database;
    }

    /** What a check found, for the case's row; null when the closing was not checked. */
    static String finding(CaseFile file) {
        return ClosureCheck.of(file)
                .map(check -> check.agrees() ? AGREES : DIFFERS)
                .orElse(null);
    }

    @Override
    public List<String> closedOn(LocalDate day, String after, int limit) {
        return database.read(em -> List.copyOf(em.createQuery(
                        "select c.number from CaseEntity c where c.closedOn = ?1 and c.number > ?2 order by c.number",
                        String.class)
                .setParameter(1, day)
                .setParameter(2, after)
                .setMaxResults(limit)
                .getResultList()));
    }

    @Override
    public ClosureCounts counts(LocalDate from, LocalDate until) {
        var rows = database.read(em -> em.createQuery(
                        "select c.closureCheck, count(c) from CaseEntity c"
                                + " where c.closedOn >= ?1 and c.closedOn <= ?2 group by c.closureCheck",
                        Object[].class)
                .setParameter(1, from)
                .setParameter(2, until)
                .getResultList());
        long closed = 0;
        long checked = 0;
        long differing = 0;
        for (var row : rows) {
            long count = (Long) row[1];
            closed += count;
            checked += row[0] == null ? 0 : count;
            differing += DIFFERS.equals(row[0]) ? count : 0;
        }
        return new ClosureCounts(closed, checked, differing);
    }
}
