package org.onewindow.testkit;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.onewindow.api.register.RegisterEntry;
import org.onewindow.api.register.Registers;

/** Registers that are looked for when they are read: a component may be made before the department's files are asked for. */
record LateRegisters(Supplier<? extends Registers> registers) implements Registers {
    @Override
    public Optional<RegisterEntry> find(String register, String key) {
        return registers.get().find(register, key);
    }

    @Override
    public List<RegisterEntry> findBy(String register, String index, String value) {
        return registers.get().findBy(register, index, value);
    }
}
