package org.onewindow.socialservices;

import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.onewindow.api.department.Recording;
import org.onewindow.api.form.Form;
import org.onewindow.api.register.RegisterChange;
import org.onewindow.api.register.RegisterEntry;
import org.onewindow.api.register.Registers;

/** Registers in memory with the indexes of department.yaml. */
final class FakeRegisters implements Registers {
    private final Map<String, Map<String, RegisterEntry>> registers = new TreeMap<>();

    FakeRegisters with(String register, String key, Map<String, Object> document) {
        register(register).put(key, new RegisterEntry(key, document));
        return this;
    }

    /** Does what the platform does with a recording: a key is created once. */
    void apply(Recording recording) {
        for (RegisterChange change : recording.changes()) {
            Map<String, RegisterEntry> register = register(change.register());
            if (change instanceof RegisterChange.Create create) {
                assertNull(register.get(create.key()), "the key is taken");
                with(create.register(), create.key(), create.document());
            } else if (change instanceof RegisterChange.Put put) {
                with(put.register(), put.key(), put.document());
            } else {
                register.remove(change.key());
            }
        }
    }

    @Override
    public Optional<RegisterEntry> find(String register, String key) {
        return Optional.ofNullable(register(register).get(key));
    }

    @Override
    public List<RegisterEntry> findBy(String register, String index, String value) {
        String field = field(register, index);
        return register(register).values().stream()
                .filter(entry -> Form.of(entry.document())
                        .text(field)
                        .filter(value::equals)
                        .isPresent())
                .toList();
    }

    private static String field(String register, String index) {
        var declared = Form.of(DepartmentFiles.yaml("department.yaml"));
        return declared.text("/registers/" + register + "/indexes/" + index + "/field")
                .orElseThrow(() -> new IllegalArgumentException("no index " + index + " of " + register));
    }

    private Map<String, RegisterEntry> register(String name) {
        if (Form.of(DepartmentFiles.yaml("department.yaml"))
                .part("/registers/" + name)
                .isEmpty()) {
            throw new IllegalArgumentException("no register " + name);
        }
        return registers.computeIfAbsent(name, any -> new TreeMap<>());
    }
}
