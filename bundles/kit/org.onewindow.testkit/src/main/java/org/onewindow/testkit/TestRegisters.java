package org.onewindow.testkit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onewindow.api.department.Recording;
import org.onewindow.api.register.RegisterChange;
import org.onewindow.api.register.RegisterEntry;
import org.onewindow.api.register.Registers;
import org.onewindow.cases.testing.InMemoryCases;
import org.onewindow.cases.testing.InMemoryDesk;
import org.onewindow.catalogue.Department;

/** A department's registers in a {@link TestCentre}, with the indexes of its {@code department.yaml}. */
public final class TestRegisters implements Registers {
    private final Department department;
    private final InMemoryCases cases;
    private final Registers view;

    TestRegisters(Department department, InMemoryDesk desk) {
        this.department = department;
        this.cases = desk.cases();
        this.view = desk.registers(department.id());
    }

    /** Puts an entry into a register, in place of what was there under the key. */
    public TestRegisters with(String register, String key, Map<String, Object> document) {
        write(List.of(new RegisterChange.Put(register, key, document)));
        return this;
    }

    /**
     * Writes what a recorder wants kept, all or nothing.
     *
     * @throws org.onewindow.api.problem.ProblemException CONFLICT {@code register-not-unique}
     */
    public void apply(Recording recording) {
        write(recording.changes());
    }

    private void write(List<RegisterChange> changes) {
        cases.transact(tx -> {
            tx.write(department.id(), department.registers(), changes);
            return null;
        });
    }

    /** Everything in a register, by key. */
    public List<RegisterEntry> entries(String register) {
        return cases.registerEntries(department.id(), register);
    }

    @Override
    public Optional<RegisterEntry> find(String register, String key) {
        return view.find(register, key);
    }

    @Override
    public List<RegisterEntry> findBy(String register, String index, String value) {
        return view.findBy(register, index, value);
    }
}
