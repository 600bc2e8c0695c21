package org.onewindow.commerce;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onewindow.api.department.Recorder;
import org.onewindow.api.department.RecorderName;
import org.onewindow.api.department.Recording;
import org.onewindow.api.department.Step;
import org.onewindow.api.register.RegisterChange;
import org.onewindow.api.register.RegisterChange.Create;
import org.onewindow.api.register.RegisterChange.Put;
import org.onewindow.api.register.Registers;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps a declared name for its applicant for two months (企业名称登记管理规定), the last day included. */
@Component
@RecorderName("name-kept")
public final class NameKept implements Recorder {
    private static final int MONTHS = 2;

    private final Registers registers;
    private final NameRegister names;

    @Activate
    public NameKept(@Reference Registers registers) {
        this.registers = registers;
        this.names = new NameRegister(registers);
    }

    @Override
    public Recording record(Step step) {
        String name =
                NamePart.of(step.form()).map(CompanyName::of).orElseThrow().full();
        LocalDate until = step.on().plusMonths(MONTHS);
        Map<String, Object> document = Map.of(
                "name", name,
                "keeperId", step.applicant().idNumber(),
                "keptFrom", step.on().toString(),
                "keptUntil", until.toString(),
                "caseNumber", step.caseNumber());
        return new Recording(List.of(keep(name, document, step)), Map.of("name", name, "keptUntil", until.toString()));
    }

    /** Only an entry that has run out or is the applicant's own may be replaced: a Create lets the database refuse the rest. */
    private RegisterChange keep(String name, Map<String, Object> document, Step step) {
        var claim =
                new NameRegister.Claim(step.on(), "", Set.of(step.applicant().idNumber()));
        boolean replaceable = registers.find(NameRegister.NAMES, name).isPresent()
                && names.kept(name, claim).isEmpty();
        return replaceable
                ? new Put(NameRegister.NAMES, name, document)
                : new Create(NameRegister.NAMES, name, document);
    }
}
