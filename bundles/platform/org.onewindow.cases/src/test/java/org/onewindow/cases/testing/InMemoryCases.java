package org.onewindow.cases.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.onewindow.api.register.RegisterEntry;
import org.onewindow.cases.CaseFile;
import org.onewindow.cases.CaseQuery;
import org.onewindow.cases.CaseRepository;
import org.onewindow.cases.JournalEntry;
import org.onewindow.cases.OpenCase;
import org.onewindow.cases.Reply;
import org.onewindow.cases.closures.ClosureRepository;
import org.onewindow.cases.licences.LicenceRepository;
import org.onewindow.cases.materials.FileRepository;
import org.onewindow.cases.outbox.MessageRepository;
import org.onewindow.cases.timers.TimerRepository;

/**
 * Cases, journals, replies and registers in memory. Transactions run side by side, each on a draft of its own; one whose
 * draft is out of date when it ends writes once more upon what the others have left, and fails where the constraints of a
 * database would stop it. Thread-safe.
 */
public final class InMemoryCases implements CaseRepository {
    private final ThreadLocal<Boolean> within = new ThreadLocal<>();
    private volatile Contents contents = new Contents();
    private volatile int transactions;

    @Override
    public <T> T transact(Function<Transaction, T> work) {
        if (within.get() != null) {
            throw new IllegalStateException("transactions do not nest");
        }
        within.set(true);
        try {
            Contents start = contents;
            var draft = new Draft(start.copy());
            T result = work.apply(draft);
            commit(start, draft);
            return result;
        } finally {
            within.remove();
        }
    }

    private synchronized void commit(Contents start, Draft draft) {
        contents = contents == start ? draft.contents() : draft.writtenAgain(contents.copy());
        transactions++;
    }

    @Override
    public Optional<CaseFile> find(String number) {
        return Optional.ofNullable(contents.files.get(number));
    }

    @Override
    public List<CaseFile> list(CaseQuery query) {
        var now = contents;
        return now.files.descendingMap().values().stream()
                .filter(file -> CaseFilter.passes(query, file, now.concernedBy(file.number())))
                .limit(query.limit())
                .toList();
    }

    @Override
    public List<String> numbersAfter(String number, int limit) {
        return contents.files.tailMap(number, false).keySet().stream()
                .limit(limit)
                .toList();
    }

    @Override
    public long openCases(String matter) {
        return contents.files.values().stream()
                .filter(file ->
                        file.origin().matter().equals(matter) && !file.state().isFinal())
                .count();
    }

    @Override
    public Map<String, Long> openVersions(String department) {
        return contents.files.values().stream()
                .filter(file -> isOpen(file, department) && !file.isHandedOver())
                .collect(Collectors.groupingBy(file -> file.origin().departmentVersion(), Collectors.counting()));
    }

    @Override
    public Map<String, Long> openMatters(String department) {
        return contents.files.values().stream()
                .filter(file -> isOpen(file, department))
                .collect(Collectors.groupingBy(file -> file.origin().matter(), Collectors.counting()));
    }

    @Override
    public List<OpenCase> openCases(String department, String before, int limit) {
        return contents.files.descendingMap().values().stream()
                .filter(file -> isOpen(file, department))
                .filter(file -> before == null || file.number().compareTo(before) < 0)
                .limit(limit)
                .map(file -> new OpenCase(
                        file.number(),
                        file.origin().matter(),
                        file.state(),
                        file.dates().receivedOn()))
                .toList();
    }

    private static boolean isOpen(CaseFile file, String department) {
        return file.carrier().department().equals(department) && !file.state().isFinal();
    }

    @Override
    public List<JournalEntry> journal(String number, int after, int limit) {
        return contents.journal(number).tailMap(after, false).values().stream()
                .limit(limit)
                .toList();
    }

    @Override
    public Optional<Reply> reply(String actor, String key) {
        return Optional.ofNullable(contents.replies.get(List.of(actor, key)));
    }

    @Override
    public int lastSerial(LocalDate receivedOn) {
        return contents.files.values().stream()
                .filter(file -> file.dates().receivedOn().equals(receivedOn))
                .mapToInt(file -> file.origin().serial())
                .max()
                .orElse(0);
    }

    @Override
    public Optional<RegisterEntry> registerEntry(String department, String register, String key) {
        return contents.registers.find(department, register, key);
    }

    @Override
    public List<RegisterEntry> registerEntries(
            String department, String register, String index, String value, int limit) {
        return contents.registers.findBy(department, register, index, value).stream()
                .limit(limit)
                .toList();
    }

    /** Everything in a register, by key. */
    public List<RegisterEntry> registerEntries(String department, String register) {
        return contents.registers.all(department, register);
    }

    /** The messages that were written here. */
    public MessageRepository messages() {
        return new InMemoryMessages(this);
    }

    /** The closed cases that are kept here. */
    public ClosureRepository closures() {
        return new InMemoryClosures(this);
    }

    /** The timers that were set here. */
    public TimerRepository timers() {
        return new InMemoryTimers(this);
    }

    /** The licences that were entered here. */
    public LicenceRepository licences() {
        return new InMemoryLicences(this);
    }

    /** Which contents of files the cases here need. */
    public FileRepository files() {
        return new InMemoryFiles(this);
    }

    Contents contents() {
        return contents;
    }

    /** Changes what is kept, outside the transactions of cases. */
    synchronized <T> T change(Function<Contents, T> change) {
        Contents changed = contents.copy();
        T result = change.apply(changed);
        contents = changed;
        return result;
    }

    /** How many transactions have been committed. */
    public int transactions() {
        return transactions;
    }

    /** Whether nothing at all is kept. */
    public boolean isEmpty() {
        return contents.isEmpty();
    }

    /** Replaces a case as somebody would who can write to the database. */
    public synchronized void forge(CaseFile file) {
        Contents forged = contents.copy();
        forged.files.put(file.number(), file);
        contents = forged;
    }

    /** Replaces a journal's entry, or takes it away for null, as somebody would who can write to the database. */
    public synchronized void forge(String number, int sequence, UnaryOperator<JournalEntry> change) {
        Contents forged = contents.copy();
        forged.journal(number).computeIfPresent(sequence, (here, entry) -> change.apply(entry));
        contents = forged;
    }
}
