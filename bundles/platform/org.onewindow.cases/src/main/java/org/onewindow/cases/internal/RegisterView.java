package org.onewindow.cases.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.onewindow.api.register.RegisterEntry;
import org.onewindow.api.register.Registers;
import org.onewindow.cases.CaseRepository;
import org.onewindow.catalogue.Catalogue;
import org.onewindow.catalogue.Department.Register;
import org.onewindow.catalogue.Rehearsal;
import org.onewindow.catalogue.Stage;
import org.osgi.framework.Bundle;
import org.osgi.service.component.ComponentContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/**
 * The registers as one department bundle sees them: those it declares itself, whichever other release of its department is
 * up beside it, and empty ones while its specimens are linted.
 */
@Component(scope = ServiceScope.BUNDLE)
public final class RegisterView implements Registers {
    private static final int LIMIT = 200;

    private final String department;
    private final Supplier<Map<String, Register>> registers;
    private final CaseRepository repository;

    @Activate
    public RegisterView(ComponentContext context, @Reference Stage stage, @Reference CaseRepository repository) {
        this(
                department(context.getUsingBundle()),
                declaredBy(context.getUsingBundle().getBundleId(), stage),
                repository);
    }

    /**
     * @param department the id of the department that looks
     * @param registers which ones it declares, by name
     */
    public RegisterView(String department, Supplier<Map<String, Register>> registers, CaseRepository repository) {
        this.department = department;
        this.registers = registers;
        this.repository = repository;
    }

    private static String department(Bundle bundle) {
        String header = bundle.getHeaders("").get(Catalogue.DEPARTMENT_HEADER);
        return header == null ? null : header.trim();
    }

    /**
     * None before it is staged: until then it is not known what it declares. Remembered from then on: while its bundle stops,
     * requests are still inside.
     */
    private static Supplier<Map<String, Register>> declaredBy(long bundle, Stage stage) {
        var known = new AtomicReference<Map<String, Register>>(Map.of());
        return () -> {
            try {
                known.set(stage.content(bundle).department().registers());
            } catch (IllegalStateException notStaged) {
                return known.get();
            }
            return known.get();
        };
    }

    @Override
    public Optional<RegisterEntry> find(String register, String key) {
        if (Rehearsal.running()) {
            return Optional.empty();
        }
        declared(register);
        return repository.registerEntry(department, register, key);
    }

    @Override
    public List<RegisterEntry> findBy(String register, String index, String value) {
        if (Rehearsal.running()) {
            return List.of();
        }
        if (!declared(register).indexes().containsKey(index)) {
            throw new IllegalArgumentException("register " + register + " of " + department + " has no index " + index);
        }
        return repository.registerEntries(department, register, index, value, LIMIT);
    }

    private Register declared(String register) {
        Register declared = registers.get().get(register);
        if (declared == null) {
            throw new IllegalArgumentException(department + " declares no register " + register);
        }
        return declared;
    }
}
