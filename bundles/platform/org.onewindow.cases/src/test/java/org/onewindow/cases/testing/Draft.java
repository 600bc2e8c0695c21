package org.onewindow.cases.testing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
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

/** What one transaction writes. */
final class Draft implements Transaction {
    private final Contents contents;
    private final List<Consumer<Contents>> writes = new ArrayList<>();
    private RuntimeException failure;

    Draft(Contents contents) {
        this.contents = contents;
    }

    /** What is kept when nobody else has written meanwhile; a write that failed is not forgotten. */
    Contents contents() {
        if (failure != null) {
            throw failure;
        }
        return contents;
    }

    /** The same writes upon what is kept now. */
    Contents writtenAgain(Contents now) {
        contents();
        writes.forEach(write -> write.accept(now));
        return now;
    }

    @Override
    public void insert(CaseFile file) {
        write(here -> here.insert(file));
    }

    @Override
    public void update(CaseFile file) {
        write(here -> here.update(file));
    }

    @Override
    public void append(JournalEntry entry) {
        write(here -> here.append(entry));
    }

    @Override
    public void keep(Reply reply) {
        write(here -> here.keep(reply));
    }

    @Override
    public void write(String department, Map<String, Register> registers, List<RegisterChange> changes) {
        for (RegisterChange change : changes) {
            Register register = registers.get(change.register());
            if (register == null) {
                throw new IllegalArgumentException(department + " declares no register " + change.register());
            }
            write(here -> here.registers.write(department, register, change));
        }
    }

    @Override
    public void enqueue(Message message, Instant now) {
        write(here -> here.enqueue(message, now));
    }

    @Override
    public void plan(String number, List<Timer> timers) {
        write(here -> here.plan(number, timers));
    }

    @Override
    public void concern(String number, List<Concerned> concerned) {
        write(here -> here.concern(number, concerned));
    }

    @Override
    public boolean fire(Timer timer, Instant now) {
        boolean can = contents.canFire(timer);
        if (can) {
            write(here -> here.fire(timer, now));
        }
        return can;
    }

    @Override
    public void enter(Licence licence) {
        write(here -> here.licences.enter(licence));
    }

    @Override
    public void replace(Licence licence) {
        write(here -> here.licences.replace(licence));
    }

    @Override
    public void keep(LicenceImport progress) {
        write(here -> here.licences.keep(progress));
    }

    @Override
    public void need(StoredFile file) {
        write(here -> here.need(file));
    }

    @Override
    public void release(String caseNumber, int upload) {
        write(here -> here.release(caseNumber, upload));
    }

    private void write(Consumer<Contents> write) {
        try {
            write.accept(contents);
        } catch (RuntimeException refused) {
            failure = refused;
            throw refused;
        }
        writes.add(write);
    }
}
