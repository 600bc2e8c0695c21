package org.onewindow.cases.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.Consumer;
import org.onewindow.cases.Answer;
import org.onewindow.cases.CaseFile;
import org.onewindow.cases.CaseRepository;
import org.onewindow.cases.CaseRepository.Transaction;
import org.onewindow.cases.Progress;
import org.onewindow.cases.internal.Chain.Event;
import org.onewindow.cases.internal.Replies.Request;
import org.onewindow.catalogue.DepartmentCode.Recorded;

/**
 * Keeps what was done to a case: the case, its journal entry, register writes, messages, timers and the answer, in one
 * transaction.
 */
final class Keeping {
    private static final Consumer<Transaction> NOTHING_MORE = tx -> {};

    private final CaseRepository repository;
    private final Chain chain;
    private final Consequences consequences;

    Keeping(CaseRepository repository, Chain chain, Consequences consequences) {
        this.repository = repository;
        this.chain = chain;
        this.consequences = consequences;
    }

    /**
     * @param request whose answer is kept; null when it may be repeated without
     * @param after without its journal entry
     */
    Answer<Progress> keep(Request request, CaseFile after, Event event, Said said, Recorded recorded) {
        return keep(request, after, event, said, recorded, NOTHING_MORE);
    }

    /** @param also written after the case and before its timers are planned anew */
    Answer<Progress> keep(
            Request request, CaseFile after, Event event, Said said, Recorded recorded, Consumer<Transaction> also) {
        var entry = chain.next(after.journalHead(), after.journalLength() + 1, event, said.facts(), said.sealed());
        var file = Steps.journalled(after, entry);
        var progress = Progress.of(file);
        var changes = recorded.recording().changes();
        var following = consequences.of(file, entry);
        repository.transact(tx -> {
            tx.update(file);
            tx.append(entry);
            if (request != null) {
                tx.keep(Replies.reply(request, progress, file.version()));
            }
            if (!changes.isEmpty()) {
                tx.write(file.origin().department(), recorded.registers(), changes);
            }
            also.accept(tx);
            following.write(tx);
            return null;
        });
        consequences.committed();
        return new Answer<>(progress, file.version());
    }

    /** What the entry says: openly, and sealed. */
    record Said(JsonNode facts, JsonNode sealed) {}
}
