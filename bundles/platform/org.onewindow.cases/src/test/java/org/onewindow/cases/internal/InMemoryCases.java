package org.onewindow.cases.internal;

import static org.onewindow.api.problem.Problem.Kind.CONFLICT;
import static org.onewindow.api.problem.Problem.Kind.STALE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.api.problem.ProblemException;
import org.onewindow.api.register.RegisterChange;
import org.onewindow.api.register.RegisterEntry;
import org.onewindow.api.text.Text;
import org.onewindow.cases.CaseFile;
import org.onewindow.cases.CaseQuery;
import org.onewindow.cases.CaseRepository;
import org.onewindow.cases.JournalEntry;
import org.onewindow.cases.Reply;
import org.onewindow.catalogue.Department.Register;

/** Cases in memory: one transaction at a time, on copies that replace the originals when it succeeds. */
final class InMemoryCases implements CaseRepository {
    TreeMap<String, CaseFile> files = new TreeMap<>();
    TreeMap<String, JournalEntry> entries = new TreeMap<>();
    Map<String, Reply> replies = new HashMap<>();
    TreeMap<String, RegisterEntry> registers = new TreeMap<>();
    int transactions;

    @Override
    public synchronized <T> T transact(Function<Transaction, T> work) {
        var draft = new InMemoryCases();
        draft.files.putAll(files);
        draft.entries.putAll(entries);
        draft.replies.putAll(replies);
        draft.registers.putAll(registers);
        T result = work.apply(new Writes(draft));
        files = draft.files;
        entries = draft.entries;
        replies = draft.replies;
        registers = draft.registers;
        transactions++;
        return result;
    }

    @Override
    public synchronized Optional<CaseFile> find(String number) {
        return Optional.ofNullable(files.get(number));
    }

    @Override
    public synchronized List<CaseFile> list(CaseQuery query) {
        return files.descendingMap().values().stream()
                .filter(file -> query.departments() == null
                        || query.departments().contains(file.origin().department())
                        || query.organs().contains(file.origin().organ()))
                .filter(file -> query.state() == null || query.state() == file.state())
                .filter(file -> query.before() == null || file.number().compareTo(query.before()) < 0)
                .limit(query.limit())
                .toList();
    }

    @Override
    public synchronized List<String> numbersAfter(String number, int limit) {
        return files.tailMap(number, false).keySet().stream().limit(limit).toList();
    }

    @Override
    public synchronized List<JournalEntry> journal(String number, int after, int limit) {
        return entries.values().stream()
                .filter(entry -> entry.number().equals(number) && entry.sequence() > after)
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized Optional<Reply> reply(String actor, String key) {
        return Optional.ofNullable(replies.get(actor + " " + key));
    }

    @Override
    public synchronized int lastSerial(LocalDate receivedOn) {
        return files.values().stream()
                .filter(file -> file.dates().receivedOn().equals(receivedOn))
                .mapToInt(file -> file.origin().serial())
                .max()
                .orElse(0);
    }

    @Override
    public synchronized Optional<RegisterEntry> registerEntry(String department, String register, String key) {
        return Optional.ofNullable(registers.get(department + "/" + register + "/" + key));
    }

    @Override
    public List<RegisterEntry> registerEntries(
            String department, String register, String index, String value, int limit) {
        var found = new ArrayList<RegisterEntry>();
        registers.tailMap(department + "/" + register + "/").forEach((place, entry) -> {
            if (place.startsWith(department + "/" + register + "/")
                    && value.equals(entry.document().get(index))
                    && found.size() < limit) {
                found.add(entry);
            }
        });
        return found;
    }

    private record Writes(InMemoryCases draft) implements Transaction {
        @Override
        public void insert(CaseFile file) {
            if (draft.files.putIfAbsent(file.number(), file) != null) {
                throw problem(CONFLICT, "case-number-taken");
            }
        }

        @Override
        public void update(CaseFile file) {
            var before = draft.files.put(file.number(), file);
            if (before == null || before.version() != file.version() - 1) {
                throw problem(STALE, "case-changed");
            }
        }

        @Override
        public void append(JournalEntry entry) {
            draft.entries.put(entry.number() + "/%05d".formatted(entry.sequence()), entry);
        }

        @Override
        public void keep(Reply reply) {
            if (draft.replies.putIfAbsent(reply.actor() + " " + reply.key(), reply) != null) {
                throw problem(CONFLICT, "idempotency-key-taken");
            }
        }

        @Override
        public void write(String department, Map<String, Register> registers, List<RegisterChange> changes) {
            for (var change : changes) {
                var place = department + "/" + change.register() + "/" + change.key();
                if (change instanceof RegisterChange.Create create) {
                    if (draft.registers.putIfAbsent(place, new RegisterEntry(create.key(), create.document()))
                            != null) {
                        throw problem(CONFLICT, "register-not-unique");
                    }
                } else if (change instanceof RegisterChange.Put put) {
                    draft.registers.put(place, new RegisterEntry(put.key(), put.document()));
                } else {
                    draft.registers.remove(place);
                }
            }
        }

        private static ProblemException problem(Kind kind, String code) {
            return new ProblemException(kind, code, Text.same(code));
        }
    }
}
