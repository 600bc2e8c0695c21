package org.onewindow.cases.internal;

import java.util.function.Function;
import org.onewindow.cases.Answer;
import org.onewindow.cases.CaseFile;
import org.onewindow.cases.CaseRepository;
import org.onewindow.cases.JournalEntry;
import org.onewindow.cases.Progress;
import org.onewindow.cases.intake.Request;

/**
 * Keeps what was done to a case: the case, its journal entry, register writes, messages, timers and the answer, in one
 * transaction.
 */
final class Keeping {
    private final CaseRepository repository;
    private final Chain chain;
    private final Consequences consequences;

    Keeping(CaseRepository repository, Chain chain, Consequences consequences) {
        this.repository = repository;
        this.chain = chain;
        this.consequences = consequences;
    }

    /** Answers how far the case is, for a request that may be repeated without a key. */
    Answer<Progress> keep(Deed deed) {
        return keep(null, deed, Progress::of);
    }

    /**
     * @param request whose answer is kept; null when it may be repeated without
     * @param answer what the case as it is kept is answered with
     */
    <T> Answer<T> keep(Request request, Deed deed, Function<CaseFile, T> answer) {
        var entry = entry(deed);
        var file = Steps.journalled(deed.after(), entry);
        var value = answer.apply(file);
        var recorded = deed.recorded();
        var changes = recorded.recording().changes();
        var following = consequences.of(file, entry);
        repository.transact(tx -> {
            if (deed.before() == null) {
                tx.insert(file);
            } else {
                tx.update(file);
            }
            tx.append(entry);
            if (request != null) {
                tx.keep(request.reply(value, file.version()));
            }
            if (!changes.isEmpty()) {
                tx.write(file.origin().department(), recorded.registers(), changes);
            }
            deed.also().accept(tx);
            following.write(tx);
            return null;
        });
        consequences.committed(file);
        return new Answer<>(value, file.version());
    }

    private JournalEntry entry(Deed deed) {
        var before = deed.before();
        var after = deed.after();
        var changed = before == null ? after.annexes() : after.annexes().changedSince(before.annexes());
        var facts = Entries.facts(before, after);
        Entries.put(facts, Entries.ANNEXES, chain.marks(changed));
        facts.setAll(deed.facts());
        var sealed = deed.sealed().deepCopy();
        Entries.put(sealed, Entries.ANNEXES, changed.json());
        return chain.next(after.journalHead(), after.journalLength() + 1, deed.event(), facts, sealed);
    }
}
