package org.onewindow.console.internal;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.onewindow.cases.licences.LicenceImports;

@Service
@Command(
        scope = "licence",
        name = "imports",
        description = "Lists imports of licences and how far they are, those begun last first")
public class LicenceImportList extends ShowingCommand {
    private static final int MOST = 200;

    @Option(name = "--limit", description = "How many imports at most, 1 to 200; 50 unless told")
    int limit = 50;

    @Reference(optional = true)
    LicenceImports imports;

    @Override
    void run() throws Exception {
        if (limit < 1 || limit > MOST) {
            throw refuse("limit-wrong", limit, MOST);
        }
        var table = new Table(
                "licence.import.",
                "id",
                "state",
                "trial",
                "organ",
                "lines",
                "done",
                "entered",
                "refused",
                "startedAt",
                "startedBy",
                "finishedAt");
        for (var running : need(imports, LicenceImports.class).list(null, limit)) {
            var progress = running.progress();
            table.row(
                    progress.id(),
                    running.state(),
                    progress.trial(),
                    progress.organ(),
                    progress.lines(),
                    progress.done(),
                    progress.entered(),
                    progress.refused(),
                    progress.startedAt(),
                    progress.by(),
                    progress.finishedAt());
        }
        show(table);
    }
}
