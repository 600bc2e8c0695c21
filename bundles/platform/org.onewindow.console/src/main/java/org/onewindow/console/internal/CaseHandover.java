package org.onewindow.console.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.onewindow.access.Grant;
import org.onewindow.access.Person;
import org.onewindow.access.Role;
import org.onewindow.cases.CaseRepository;
import org.onewindow.cases.HandOver;
import org.onewindow.cases.Handovers;

@Service
@Command(
        scope = "case",
        name = "handover",
        description = "Hands a case over to another department when its own has left; its definition and origin stay")
public class CaseHandover extends AskingCommand {
    private static final Person CONSOLE =
            new Person(BY, BY, Set.of(new Grant(Role.SUPERVISE, Grant.EVERYWHERE)), false);

    @Argument(index = 0, name = "number", description = "The case's number", required = true)
    @Completion(CaseCompleter.class)
    String number;

    @Argument(
            index = 1,
            name = "department",
            description = "The id of the department that carries it on",
            required = true)
    @Completion(DepartmentCompleter.class)
    String department;

    @Argument(index = 2, name = "options", description = "Options may also stand here", multiValued = true)
    List<String> behind = new ArrayList<>();

    @Option(name = "--organ", description = "The id of that department's organ that decides from now on")
    @Completion(OrganCompleter.class)
    String organ;

    @Option(name = "--reason", description = "Why; needed, and stands in the case's journal")
    String reason;

    @Reference(optional = true)
    CaseRepository cases;

    @Reference(optional = true)
    Handovers handovers;

    @Override
    List<String> behind() {
        return behind;
    }

    @Override
    void run() throws Exception {
        var file = need(cases, CaseRepository.class).find(number).orElseThrow(() -> refuse("case-unknown", number));
        ask("case.handover.ask", number, file.origin().matter(), file.carrier().department(), department);
        var progress = need(handovers, Handovers.class)
                .handOver(
                        number,
                        new HandOver(department, organ, reason),
                        file.version(),
                        UUID.randomUUID().toString(),
                        CONSOLE)
                .value();
        show(new Report("case.")
                .value("number", number)
                .value("state", progress.state())
                .value("department", file.origin().department())
                .value("carrierDepartment", department)
                .value("carrierOrgan", organ == null ? file.carrier().organ() : organ));
    }
}
