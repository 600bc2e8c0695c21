package org.onewindow.store.internal.cases;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.api.problem.ProblemException;
import org.onewindow.api.register.RegisterChange;
import org.onewindow.cases.CaseFile;
import org.onewindow.cases.CaseRepository.Transaction;
import org.onewindow.cases.Concerned;
import org.onewindow.cases.JournalEntry;
import org.onewindow.cases.Reply;
import org.onewindow.cases.licences.Licence;
import org.onewindow.cases.licences.LicenceImport;
import org.onewindow.cases.materials.StoredFile;
import org.onewindow.cases.outbox.Message;
import org.onewindow.cases.timers.Timer;
import org.onewindow.catalogue.Department.Register;
import org.onewindow.store.internal.Failures;
import org.onewindow.store.internal.Writes;
import org.onewindow.store.internal.files.FileWriter;
import org.onewindow.store.internal.licences.LicenceWriter;
import org.onewindow.store.internal.outbox.OutboxWriter;
import org.onewindow.store.internal.registers.RegisterWriter;

/** What the transaction of a case writes. */
final class CaseTransaction implements Transaction {
    private final Writes writes;
    private final OutboxWriter outbox;
    private final LicenceWriter licences;
    private final FileWriter files;

    CaseTransaction(Writes writes) {
        this.writes = writes;
        this.outbox = new OutboxWriter(writes);
        this.licences = new LicenceWriter(writes);
        this.files = new FileWriter(writes);
    }

    @Override
    public void insert(CaseFile file) {
        if (file.version() != 1) {
            throw new IllegalArgumentException("a new case has version 1");
        }
        writes.insert(new CaseEntity(file), () -> Failures.problem(Kind.CONFLICT, "case-number-taken"));
    }

    @Override
    public void update(CaseFile file) {
        writes.change(
                CaseEntity.class,
                file.number(),
                stored -> {
                    if (stored == null || stored.version() != file.version() - 1) {
                        throw changed();
                    }
                    stored.take(file);
                },
                CaseTransaction::changed);
    }

    /** Whoever wrote an entry of the same number was faster. */
    @Override
    public void append(JournalEntry entry) {
        writes.insert(new JournalEntity(entry), CaseTransaction::changed);
    }

    @Override
    public void keep(Reply reply) {
        StoredReplies.keep(reply, writes);
    }

    @Override
    public void write(String department, Map<String, Register> registers, List<RegisterChange> changes) {
        var writer = new RegisterWriter(writes, department, registers);
        changes.forEach(writer::write);
    }

    @Override
    public void enqueue(Message message, Instant now) {
        outbox.enqueue(message, now);
    }

    @Override
    public void plan(String number, List<Timer> timers) {
        outbox.plan(number, timers);
    }

    /** Writes only what differs: most steps change nobody. */
    @Override
    public void concern(String number, List<Concerned> concerned) {
        var kept = writes.read(em -> em
                .createQuery("select o.organ, o.awaited from ConcernEntity o where o.number = ?1", Object[].class)
                .setParameter(1, number)
                .getResultList()
                .stream()
                .map(row -> new Concerned((String) row[0], (Boolean) row[1]))
                .toList());
        kept.stream()
                .filter(one -> !concerned.contains(one))
                .forEach(one -> writes.execute(
                        "DELETE FROM OW_CASE_CONCERN WHERE organ = ? AND case_number = ?", one.organ(), number));
        concerned.stream()
                .filter(one -> !kept.contains(one))
                .forEach(one -> writes.insert(new ConcernEntity(number, one), Failures::busy));
    }

    @Override
    public boolean fire(Timer timer, Instant now) {
        return outbox.fire(timer, now);
    }

    @Override
    public void enter(Licence licence) {
        licences.enter(licence);
    }

    @Override
    public void replace(Licence licence) {
        licences.replace(licence);
    }

    @Override
    public void keep(LicenceImport progress) {
        licences.keep(progress);
    }

    @Override
    public void need(StoredFile file) {
        files.need(file);
    }

    @Override
    public void release(String caseNumber, int upload) {
        files.release(caseNumber, upload);
    }

    private static ProblemException changed() {
        return Failures.problem(Kind.STALE, "case-changed");
    }
}
