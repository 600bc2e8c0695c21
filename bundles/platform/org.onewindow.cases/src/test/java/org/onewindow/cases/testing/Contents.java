package org.onewindow.cases.testing;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.api.problem.ProblemException;
import org.onewindow.api.text.Text;
import org.onewindow.cases.CaseFile;
import org.onewindow.cases.Concerned;
import org.onewindow.cases.JournalEntry;
import org.onewindow.cases.Reply;
import org.onewindow.cases.materials.StoredFile;
import org.onewindow.cases.outbox.Message;
import org.onewindow.cases.outbox.Queued;
import org.onewindow.cases.timers.Timer;

/** What is kept at one moment, with the constraints that a database would put on it. Confined to one thread while it is written. */
final class Contents {
    final NavigableMap<String, CaseFile> files = new TreeMap<>();
    final Map<List<String>, Reply> replies = new HashMap<>();
    final NavigableMap<String, Queued> messages = new TreeMap<>();
    final NavigableMap<String, Timer> timers = new TreeMap<>();
    final NavigableMap<String, StoredFile> storedFiles = new TreeMap<>();
    final Map<String, List<Concerned>> concerned = new HashMap<>();
    final RegisterContents registers = new RegisterContents();
    final LicenceContents licences = new LicenceContents();
    private final Map<String, NavigableMap<Integer, JournalEntry>> journals = new HashMap<>();

    Contents copy() {
        var copy = new Contents();
        copy.files.putAll(files);
        copy.replies.putAll(replies);
        copy.messages.putAll(messages);
        copy.timers.putAll(timers);
        copy.storedFiles.putAll(storedFiles);
        copy.concerned.putAll(concerned);
        copy.registers.putAll(registers);
        copy.licences.putAll(licences);
        journals.forEach((number, entries) -> copy.journals.put(number, new TreeMap<>(entries)));
        return copy;
    }

    boolean isEmpty() {
        return files.isEmpty()
                && replies.isEmpty()
                && registers.isEmpty()
                && licences.isEmpty()
                && journals.isEmpty()
                && messages.isEmpty()
                && storedFiles.isEmpty()
                && timers.isEmpty()
                && concerned.isEmpty();
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

    void enqueue(Message message, Instant now) {
        messages.putIfAbsent(message.key(), Queued.of(message, now));
    }

    void plan(String number, List<Timer> planned) {
        timers.values()
                .removeIf(old -> old.caseNumber().equals(number)
                        && old.firedAt() == null
                        && planned.stream().noneMatch(timer -> timer.key().equals(old.key())));
        planned.forEach(timer -> timers.putIfAbsent(timer.key(), timer));
    }

    void concern(String number, List<Concerned> organs) {
        concerned.put(number, List.copyOf(organs));
    }

    List<Concerned> concernedBy(String number) {
        return concerned.getOrDefault(number, List.of());
    }

    boolean canFire(Timer timer) {
        var kept = timers.get(timer.key());
        return kept != null && kept.firedAt() == null;
    }

    void fire(Timer timer, Instant now) {
        require(canFire(timer), Kind.STALE, "case-changed");
        timers.put(timer.key(), new Timer(timer.caseNumber(), timer.kind(), timer.day(), timer.dueAt(), now));
    }

    void need(StoredFile file) {
        var kept = storedFiles.putIfAbsent(key(file.caseNumber(), file.upload()), file);
        require(kept == null, Kind.STALE, "case-changed");
    }

    void release(String caseNumber, int upload) {
        storedFiles.remove(key(caseNumber, upload));
    }

    static String key(String caseNumber, int upload) {
        return "%s-%06d".formatted(caseNumber, upload);
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
