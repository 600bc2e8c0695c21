package org.onewindow.cases.internal;

import com.fasterxml.jackson.databind.JsonNode;
import org.onewindow.cases.Answer;
import org.onewindow.cases.CaseFile;
import org.onewindow.cases.CaseRepository;
import org.onewindow.cases.Progress;
import org.onewindow.cases.internal.Chain.Event;
import org.onewindow.cases.internal.Replies.Request;
import org.onewindow.catalogue.DepartmentCode.Recorded;

/** Keeps what was done to a case: the case, its journal entry, register writes and the answer, in one transaction. */
final class Keeping {
    private final CaseRepository repository;
    private final Chain chain;

    Keeping(CaseRepository repository, Chain chain) {
        this.repository = repository;
        this.chain = chain;
    }

    /**
     * @param request whose answer is kept; null when it may be repeated without
     * @param after without its journal entry
     */
    Answer<Progress> keep(Request request, CaseFile after, Event event, Said said, Recorded recorded) {
        var entry = chain.next(after.journalHead(), after.journalLength() + 1, event, said.facts(), said.sealed());
        var file = Steps.journalled(after, entry);
        var progress = Progress.of(file);
        var changes = recorded.recording().changes();
        repository.transact(tx -> {
            tx.update(file);
            tx.append(entry);
            if (request != null) {
                tx.keep(Replies.reply(request, progress, file.version()));
            }
            if (!changes.isEmpty()) {
                tx.write(file.origin().department(), recorded.registers(), changes);
            }
            return null;
        });
        return new Answer<>(progress, file.version());
    }

    /** What the entry says: openly, and sealed. */
    record Said(JsonNode facts, JsonNode sealed) {}
}
