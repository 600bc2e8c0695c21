package org.onewindow.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.onewindow.api.register.RegisterChange;
import org.onewindow.api.register.RegisterEntry;
import org.onewindow.cases.licences.Licence;
import org.onewindow.cases.licences.LicenceImport;
import org.onewindow.cases.materials.StoredFile;
import org.onewindow.cases.outbox.Message;
import org.onewindow.cases.timers.Timer;
import org.onewindow.catalogue.Department.Register;
import org.osgi.annotation.versioning.ProviderType;

/** Where cases, their journals, the answers given and the departments' registers are kept. Thread-safe. */
@ProviderType
public interface CaseRepository {
    /**
     * Runs some work in one transaction, committed when it returns and undone when it throws. What it throws reaches the
     * caller unchanged. Transactions do not nest.
     */
    <T> T transact(Function<Transaction, T> work);

    Optional<CaseFile> find(String number);

    List<CaseFile> list(CaseQuery query);

    /** Case numbers in ascending order, for going through all of them. */
    List<String> numbersAfter(String number, int limit);

    /** The entries of a journal with a sequence greater than {@code after}, in order. */
    List<JournalEntry> journal(String number, int after, int limit);

    Optional<Reply> reply(String actor, String key);

    /** The greatest serial number given on that day of receipt; 0 when none was. */
    int lastSerial(LocalDate receivedOn);

    /** How many cases of a matter are in a state that is not final. */
    long openCases(String matter);

    /**
     * How many cases that a department brought and still carries are in a state that is not final, by the version of the
     * release they were filed under.
     */
    Map<String, Long> openVersions(String department);

    /** How many cases that a department carries are in a state that is not final, by the matter's code. */
    Map<String, Long> openMatters(String department);

    /**
     * The cases that a department carries and whose state is not final, newest first.
     *
     * @param before only cases with a smaller number; null for the newest
     * @param limit 1 to 201
     */
    List<OpenCase> openCases(String department, String before, int limit);

    Optional<RegisterEntry> registerEntry(String department, String register, String key);

    /** At most {@code limit} entries with this index value, by key. */
    List<RegisterEntry> registerEntries(String department, String register, String index, String value, int limit);

    /** What can be written in one transaction. Each call fails at once, not only at the commit. */
    interface Transaction {
        /** @throws org.onewindow.api.problem.ProblemException CONFLICT {@code case-number-taken} */
        void insert(CaseFile file);

        /**
         * Replaces the version before {@code file.version()}.
         *
         * @throws org.onewindow.api.problem.ProblemException STALE {@code case-changed} when that is not the stored one
         */
        void update(CaseFile file);

        void append(JournalEntry entry);

        /** @throws org.onewindow.api.problem.ProblemException CONFLICT {@code idempotency-key-taken} */
        void keep(Reply reply);

        /**
         * Writes to a department's registers and their index rows.
         *
         * @param registers the department's registers as it declares them
         * @throws org.onewindow.api.problem.ProblemException CONFLICT {@code register-not-unique} when a key or a value
         *     of a unique index is taken
         * @throws IllegalArgumentException when a change names a register that is not declared
         */
        void write(String department, Map<String, Register> registers, List<RegisterChange> changes);

        /** Writes a message that is sent after the commit; nothing happens when one with its key is there. */
        void enqueue(Message message, Instant now);

        /**
         * Makes these the timers of a case: sets those that are new, and clears what has not fired and is not among them.
         * One that has fired stays and is not set again.
         */
        void plan(String number, List<Timer> timers);

        /**
         * Makes these the organs that a case concerns beside the one that decides it.
         *
         * @param concerned each organ once
         */
        void concern(String number, List<Concerned> concerned);

        /**
         * Marks a timer as fired.
         *
         * @return false when it has fired or was cleared: what it would do is then not to be done
         */
        boolean fire(Timer timer, Instant now);

        /**
         * Enters a new licence into the library.
         *
         * @throws org.onewindow.api.problem.ProblemException CONFLICT {@code licence-number-taken} when its type has one
         *     of this number
         */
        void enter(Licence licence);

        /**
         * Replaces the version before {@code licence.version()}; only its ends and what was told about it can differ.
         *
         * @throws org.onewindow.api.problem.ProblemException STALE {@code licence-changed} when that is not the stored one
         */
        void replace(Licence licence);

        /** Keeps how far an import of licences is, instead of what was kept of it before. */
        void keep(LicenceImport progress);

        /**
         * Says that a case needs a file's content from now on.
         *
         * @throws org.onewindow.api.problem.ProblemException STALE {@code case-changed} when the case has an upload of
         *     this number
         */
        void need(StoredFile file);

        /** Says that a case does not need the content of an upload any more; nothing happens when it did not. */
        void release(String caseNumber, int upload);
    }
}
