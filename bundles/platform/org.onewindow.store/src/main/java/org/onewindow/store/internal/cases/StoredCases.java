package org.onewindow.store.internal.cases;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.onewindow.api.register.RegisterEntry;
import org.onewindow.cases.CaseFile;
import org.onewindow.cases.CaseQuery;
import org.onewindow.cases.CaseRepository;
import org.onewindow.cases.JournalEntry;
import org.onewindow.cases.OpenCase;
import org.onewindow.cases.Reply;
import org.onewindow.cases.State;
import org.onewindow.store.internal.Database;
import org.onewindow.store.internal.registers.StoredRegisters;

/** Cases, journals, replies and registers in the database. */
public final class StoredCases implements CaseRepository {
    private static final List<State> OPEN =
            Arrays.stream(State.values()).filter(state -> !state.isFinal()).toList();

    private final Database database;
    private final StoredRegisters registers;
    private final StoredReplies replies;

    public StoredCases(Database database) {
        this.database = database;
        this.registers = new StoredRegisters(database);
        this.replies = new StoredReplies(database);
    }

    @Override
    public <T> T transact(Function<Transaction, T> work) {
        return database.transact(writes -> work.apply(new CaseTransaction(writes)));
    }

    @Override
    public Optional<CaseFile> find(String number) {
        return database.read(
                em -> Optional.ofNullable(em.find(CaseEntity.class, number)).map(CaseEntity::file));
    }

    @Override
    public List<CaseFile> list(CaseQuery query) {
        return database.read(em -> {
            var newestFirst = new TreeMap<String, CaseEntity>(Comparator.reverseOrder());
            CaseFilter.of(query)
                    .forEach(filter -> filter.query(em).getResultList().forEach(c -> newestFirst.put(c.number(), c)));
            return newestFirst.values().stream()
                    .limit(query.limit())
                    .map(CaseEntity::file)
                    .toList();
        });
    }

    @Override
    public List<String> numbersAfter(String number, int limit) {
        return database.read(em -> List.copyOf(
                em.createQuery("select c.number from CaseEntity c where c.number > ?1 order by c.number", String.class)
                        .setParameter(1, number)
                        .setMaxResults(limit)
                        .getResultList()));
    }

    @Override
    public List<JournalEntry> journal(String number, int after, int limit) {
        return database.read(em -> em
                .createQuery(
                        "select j from JournalEntity j where j.number = ?1 and j.sequence > ?2 order by j.sequence",
                        JournalEntity.class)
                .setParameter(1, number)
                .setParameter(2, after)
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(JournalEntity::entry)
                .toList());
    }

    @Override
    public Optional<Reply> reply(String actor, String key) {
        return replies.find(actor, key);
    }

    @Override
    public int lastSerial(LocalDate receivedOn) {
        Integer last = database.read(
                em -> em.createQuery("select max(c.serial) from CaseEntity c where c.receivedOn = ?1", Integer.class)
                        .setParameter(1, receivedOn)
                        .getSingleResult());
        return last == null ? 0 : last;
    }

    @Override
    public long openCases(String matter) {
        return database.read(em -> em.createQuery(
                        "select count(c) from CaseEntity c where c.matter = ?1 and c.state in ?2", Long.class)
                .setParameter(1, matter)
                .setParameter(2, OPEN)
                .getSingleResult());
    }

    @Override
    public Map<String, Long> openVersions(String department) {
        return database.read(em -> em
                .createQuery(
                        "select c.departmentVersion, count(c) from CaseEntity c"
                                + " where c.department = ?1 and c.carrierDepartment = ?1 and c.state in ?2"
                                + " group by c.departmentVersion",
                        Object[].class)
                .setParameter(1, department)
                .setParameter(2, OPEN)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1])));
    }

    @Override
    public Map<String, Long> openMatters(String department) {
        return database.read(em -> em
                .createQuery(
                        "select c.matter, count(c) from CaseEntity c"
                                + " where c.carrierDepartment = ?1 and c.state in ?2 group by c.matter",
                        Object[].class)
                .setParameter(1, department)
                .setParameter(2, OPEN)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1])));
    }

    @Override
    public List<OpenCase> openCases(String department, String before, int limit) {
        return database.read(em -> {
            var query = em.createQuery(
                            "select c.number, c.matter, c.state, c.receivedOn from CaseEntity c"
                                    + " where c.carrierDepartment = ?1 and c.state in ?2"
                                    + (before == null ? "" : " and c.number < ?3")
                                    + " order by c.number desc",
                            Object[].class)
                    .setParameter(1, department)
                    .setParameter(2, OPEN);
            if (before != null) {
                query.setParameter(3, before);
            }
            return query.setMaxResults(limit).getResultList().stream()
                    .map(row -> new OpenCase((String) row[0], (String) row[1], (State) row[2], (LocalDate) row[3]))
                    .toList();
        });
    }

    @Override
    public Optional<RegisterEntry> registerEntry(String department, String register, String key) {
        return registers.find(department, register, key);
    }

    @Override
    public List<RegisterEntry> registerEntries(
            String department, String register, String index, String value, int limit) {
        return registers.findBy(department, register, index, value, limit);
    }
}
