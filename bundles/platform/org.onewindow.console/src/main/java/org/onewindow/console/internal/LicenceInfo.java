package org.onewindow.console.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.onewindow.cases.licences.LicenceRepository;

@Service
@Command(
        scope = "licence",
        name = "info",
        description = "Shows a licence: what it is today, how it came and how it ended; personal data is masked")
public class LicenceInfo extends ShowingCommand {
    @Argument(index = 0, name = "id", description = "The licence's id", required = true)
    @Completion(LicenceCompleter.class)
    String id;

    @Argument(index = 1, name = "options", description = "Options may also stand here", multiValued = true)
    List<String> behind = new ArrayList<>();

    @Option(name = "--personal", description = "Show the holder, the number and the content in full")
    boolean personal;

    @Reference(optional = true)
    LicenceRepository licences;

    @Reference(optional = true)
    Clock clock;

    @Override
    List<String> behind() {
        return behind;
    }

    @Override
    void run() throws Exception {
        var licence = need(licences, LicenceRepository.class).find(id).orElse(null);
        if (licence == null) {
            throw refuse("licence.unknown", id);
        }
        show(LicenceTable.report(licence, LocalDate.now(need(clock, Clock.class)), personal));
    }
}
