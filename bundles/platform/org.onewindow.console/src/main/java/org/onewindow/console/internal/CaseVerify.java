package org.onewindow.console.internal;

import java.util.ArrayList;
import java.util.List;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.onewindow.cases.Journals;
import org.onewindow.cases.Journals.Summary;

@Service
@Command(
        scope = "case",
        name = "verify",
        description = "Proves that the journal of one case, or of all, is whole; fails when one is broken")
public class CaseVerify extends ShowingCommand {
    @Argument(index = 0, name = "number", description = "The case's number", required = false)
    @Completion(CaseCompleter.class)
    String number;

    @Argument(index = 1, name = "options", description = "Options may also stand here", multiValued = true)
    List<String> behind = new ArrayList<>();

    @Option(name = "--all", description = "Go through all cases")
    boolean all;

    @Reference(optional = true)
    Journals journals;

    @Override
    List<String> behind() {
        return behind;
    }

    @Override
    void run() throws Exception {
        if (all == (number != null)) {
            throw refuse("case.verify.one-or-all");
        }
        var proof = need(journals, Journals.class);
        var summary = all ? proof.verifyAll(this::progress) : one(proof);
        var table = new Table("case.verify.", "number", "entries", "breaks");
        for (var verdict : summary.broken()) {
            table.row(verdict.number(), verdict.entries(), verdict.breaks());
        }
        if (!forPeople() || !summary.broken().isEmpty()) {
            show(table);
        }
        if (!summary.broken().isEmpty()) {
            throw refuse("case.verify.broken", summary.broken().size(), summary.cases(), summary.entries());
        }
        note("case.verify.whole", summary.cases(), summary.entries());
    }

    private Summary one(Journals proof) {
        var verdict = proof.verify(number);
        return new Summary(1, verdict.entries(), verdict.whole() ? List.of() : List.of(verdict));
    }

    private void progress(long done) {
        note("case.verify.progress", done);
    }
}
