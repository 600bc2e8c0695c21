package org.onewindow.console.internal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.completers.FileCompleter;
import org.onewindow.cases.licences.LicenceImports;
import org.onewindow.cases.licences.LicenceImports.Order;
import org.onewindow.cases.licences.LicenceImports.Running;
import org.onewindow.cases.licences.LicenceImports.State;

/** Reads the file on the machine on which the centre runs. Ctrl-C leaves the import alone: it goes on by itself. */
@Service
@Command(
        scope = "licence",
        name = "import",
        description = "Brings in licences that were issued before, from a CSV file, and says how far it is;"
                + " the same file again goes on where it was interrupted")
public class LicenceImportCommand extends ShowingCommand {
    private static final int NOTHING_DONE = 1;

    @Argument(index = 0, name = "file", description = "The CSV file, UTF-8, on the centre's machine", required = true)
    @Completion(FileCompleter.class)
    String file;

    @Argument(index = 1, name = "options", description = "Options may also stand here", multiValued = true)
    List<String> behind = new ArrayList<>();

    @Option(name = "--organ", description = "The organ that issued the licences of lines that name none (id)")
    @Completion(OrganCompleter.class)
    String organ;

    @Option(name = "--dry-run", description = "Check everything and enter nothing")
    boolean dryRun;

    @Reference(optional = true)
    LicenceImports imports;

    /** How often it says how far it is. */
    Duration pause = Duration.ofSeconds(3);

    @Override
    List<String> behind() {
        return behind;
    }

    @Override
    void run() throws Exception {
        var desk = need(imports, LicenceImports.class);
        var running = desk.start(new Order(file(file), false, organ, dryRun), HallCommand.BY);
        if (running.progress().row() > NOTHING_DONE) {
            note("licence.import.resumed", running.progress().row());
        }
        try {
            running = followed(desk, running.progress().id());
        } catch (InterruptedException leftAlone) {
            note("licence.import.goes-on", running.progress().id());
            Thread.currentThread().interrupt();
            return;
        }
        tell(desk, running);
    }

    private Running followed(LicenceImports desk, String id) throws InterruptedException {
        var running = desk.await(id, pause);
        while (running.state() == State.RUNNING) {
            var progress = running.progress();
            note(
                    "licence.import.progress",
                    progress.percent(),
                    progress.done(),
                    progress.lines(),
                    progress.entered(),
                    progress.refused());
            running = desk.await(id, pause);
        }
        return running;
    }

    private void tell(LicenceImports desk, Running running) throws Exception {
        var progress = running.progress();
        if (running.state() == State.INTERRUPTED) {
            throw refuse("licence.import.interrupted", progress.id(), progress.done(), progress.lines());
        }
        show(new Report("licence.import.")
                .value("id", progress.id())
                .value("trial", progress.trial())
                .value("lines", progress.lines())
                .value("entered", progress.entered())
                .value("refused", progress.refused())
                .value("report", desk.report(progress.id()).toString()));
        if (progress.trial()) {
            note("licence.import.trial-note");
        }
        if (progress.refused() > 0) {
            note("licence.import.refused-note");
        }
    }
}
