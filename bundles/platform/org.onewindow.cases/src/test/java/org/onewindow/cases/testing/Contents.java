package org.onewindow.cases.testing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.api.problem.ProblemException;
import org.onewindow.api.text.Text;
import org.onewindow.cases.CaseFile;
import org.onewindow.cases.JournalEntry;
import org.onewindow.cases.Reply;

/** What is kept at one moment, with the constraints that a database would put on it. Confined to one thread while it is written. */
final class Contents {
    final NavigableMap<String, CaseFile> files = new TreeMap<>();
    final Map<List<String>, Reply> replies = new HashMap<>();
    final RegisterContents registers = new RegisterContents();
    private final Map<String, NavigableMap<Integer, JournalEntry>> journals = new HashMap<>();

    Contents copy() {
        var copy = new Contents();
        copy.files.putAll(files);
        copy.replies.putAll(replies);
        copy.registers.putAll(registers);
        journals.forEach((number, entries) -> copy.journals.put(number, new TreeMap<>(entries)));
        return copy;
    }

    boolean isEmpty() {
        return files.isEmpty() && replies.isEmpty() && registers.isEmpty() && journals.isEmpty();
    }

    NavigableMap<Integer, JournalEntry> journal(String number) {
        return journals.getOrDefault(number, new TreeMap<>());
    }

    void insert(CaseFile file) {
        if (file.version() != 1) {
            throw new IllegalArgumentException("a new case has version 1");
        }
        boolean taken = files.containsKey(file.number())
                || files.values().stream().anyMatch(other -> serial(other).equals(serial(file)));
        require(!taken, Kind.CONFLICT, "case-number-taken");
        files.put(file.number(), file);
    }

    void update(CaseFile file) {
        CaseFile before = files.get(file.number());
        require(before != null && before.version() == file.version() - 1, Kind.STALE, "case-changed");
        files.put(file.number(), file);
    }

    void append(JournalEntry entry) {
        var journal = journals.computeIfAbsent(entry.number(), number -> new TreeMap<>());
        require(journal.putIfAbsent(entry.sequence(), entry) == null, Kind.STALE, "case-changed");
    }

    void keep(Reply reply) {
        var place = List.of(reply.actor(), reply.key());
        require(replies.putIfAbsent(place, reply) == null, Kind.CONFLICT, "idempotency-key-taken");
    }

    static void require(boolean kept, Kind kind, String code) {
        if (!kept) {
            throw new ProblemException(kind, code, Text.same(code));
        }
    }

    private static List<Object> serial(CaseFile file) {
        return List.of(file.dates().receivedOn(), file.origin().serial());
    }
}
