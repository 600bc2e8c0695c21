package org.onewindow.cases.internal;

import java.util.List;
import java.util.Optional;
import org.onewindow.api.register.RegisterEntry;
import org.onewindow.api.register.Registers;
import org.onewindow.cases.CaseRepository;
import org.onewindow.catalogue.Catalogue;
import org.onewindow.catalogue.Department.Register;
import org.onewindow.catalogue.Rehearsal;
import org.osgi.service.component.ComponentContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** The registers as one department bundle sees them: its own, and empty ones while its specimens are linted. */
@Component(scope = ServiceScope.BUNDLE)
public final class RegisterView implements Registers {
    private static final int LIMIT = 200;

    private final String department;
    private final Catalogue catalogue;
    private final CaseRepository repository;

    @Activate
    public RegisterView(
            ComponentContext context, @Reference Catalogue catalogue, @Reference CaseRepository repository) {
        this(context.getUsingBundle().getHeaders().get(Catalogue.DEPARTMENT_HEADER), catalogue, repository);
    }

    /** @param department the id of the department that looks */
    public RegisterView(String department, Catalogue catalogue, CaseRepository repository) {
        this.department = department;
        this.catalogue = catalogue;
        this.repository = repository;
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
        return catalogue
                .department(department)
                .map(found -> found.registers().get(register))
                .orElseThrow(() -> new IllegalArgumentException(department + " declares no register " + register));
    }
}
