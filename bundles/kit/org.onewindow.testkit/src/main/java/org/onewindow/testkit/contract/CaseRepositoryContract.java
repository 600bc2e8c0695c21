package org.onewindow.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.onewindow.testkit.contract.Samples.DAY;
import static org.onewindow.testkit.contract.Samples.entry;
import static org.onewindow.testkit.contract.Samples.everything;
import static org.onewindow.testkit.contract.Samples.refused;
import static org.onewindow.testkit.contract.Samples.reply;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.api.problem.ProblemException;
import org.onewindow.api.register.RegisterChange;
import org.onewindow.cases.CaseFile;
import org.onewindow.cases.CaseRepository;
import org.onewindow.cases.CaseRepository.Transaction;
import org.onewindow.cases.JournalEntry;
import org.onewindow.cases.Reply;
import org.onewindow.cases.State;
import org.onewindow.catalogue.Department.Register;

/** Cases, their journals and replies: what is kept, and what happens when two want to keep the same. */
public abstract class CaseRepositoryContract {
    private CaseRepository repository;

    protected abstract CaseRepository emptyRepository();

    @BeforeEach
    void open() {
        repository = emptyRepository();
    }

    @Test
    void aNewCaseIsReadAsItWasWritten() {
        var file = CaseSample.of(1).file();

        write(tx -> tx.insert(file));

        assertEquals(Optional.of(file), repository.find(file.number()));
        assertEquals(Optional.empty(), repository.find(CaseSample.number(2)));
    }

    @Test
    void everyFieldThatMayChangeIsReplaced() {
        write(tx -> tx.insert(CaseSample.of(1).file()));
        var finished = CaseSample.of(1).form(Samples.form().put("name", "另")).finished(2);

        write(tx -> tx.update(finished));

        assertEquals(Optional.of(finished), repository.find(finished.number()));
    }

    @Test
    void whatWasFilledInCanBeEmptiedAgain() {
        var file = CaseSample.of(1).file();
        var emptied = withVersion(file, 3);
        write(tx -> tx.insert(file));
        write(tx -> tx.update(CaseSample.of(1).finished(2)));

        write(tx -> tx.update(emptied));

        assertEquals(Optional.of(emptied), repository.find(file.number()));
    }

    @Test
    void aFormOfHundredKilobytesIsKeptToTheLastCharacter() {
        var text = Samples.RARE_NAME.repeat(5_000);
        var file = CaseSample.of(1).form(Samples.form().put("scope", text)).file();

        write(tx -> tx.insert(file));

        assertEquals(file, repository.find(file.number()).orElseThrow());
    }

    @Test
    void aNameMayHaveTwoHundredRareCharacters() {
        var file = CaseSample.of(1).name("𠮷".repeat(200)).file();

        write(tx -> tx.insert(file));

        assertEquals(file, repository.find(file.number()).orElseThrow());
    }

    @Test
    void aNumberIsGivenOnlyOnce() {
        write(tx -> tx.insert(CaseSample.of(1).file()));
        var sameNumberOnAnotherDay =
                CaseSample.of(1).receivedOn(DAY.plusDays(1)).file();

        refused(Kind.CONFLICT, "case-number-taken", () -> write(tx -> tx.insert(sameNumberOnAnotherDay)));
    }

    @Test
    void aSerialIsGivenOnlyOnceADay() throws Exception {
        var race = Race.of(List.of(
                () -> write(tx -> tx.insert(renumbered(CaseSample.of(5).file(), CaseSample.number(6)))),
                () -> write(tx -> tx.insert(CaseSample.of(5).file()))));

        race.onlyOneWinsAndTheOthersGet("case-number-taken");
    }

    @Test
    void theLastSerialIsAskedForByDay() {
        assertEquals(0, repository.lastSerial(DAY));

        write(tx -> {
            tx.insert(CaseSample.of(3).file());
            tx.insert(CaseSample.of(12).file());
            tx.insert(CaseSample.of(99).receivedOn(DAY.plusDays(1)).file());
        });

        assertEquals(12, repository.lastSerial(DAY));
        assertEquals(99, repository.lastSerial(DAY.plusDays(1)));
        assertEquals(0, repository.lastSerial(DAY.minusDays(1)));
    }

    @Test
    void onlyTheVersionBeforeIsReplaced() {
        var file = CaseSample.of(1).file();
        write(tx -> tx.insert(file));
        write(tx -> tx.update(withVersion(file, 2)));

        refused(Kind.STALE, "case-changed", () -> write(tx -> tx.update(withVersion(file, 2))));
        refused(Kind.STALE, "case-changed", () -> write(tx -> tx.update(withVersion(file, 4))));
        refused(
                Kind.STALE,
                "case-changed",
                () -> write(tx -> tx.update(CaseSample.of(2).finished(2))));
        assertEquals(2, repository.find(file.number()).orElseThrow().version());
    }

    @Test
    void ofTwoThatMeetAtACaseOneIsTooLate() throws Exception {
        for (int i = 1; i <= 5; i++) {
            var file = CaseSample.of(i).file();
            write(tx -> tx.insert(file));
            var bothAreIn = new CountDownLatch(2);

            var race = Race.of(IntStream.rangeClosed(1, 2)
                    .<Callable<?>>mapToObj(clerk -> () -> write(tx -> {
                        Race.meet(bothAreIn);
                        tx.update(handledBy(file, "clerk." + clerk));
                        tx.append(entry(file.number(), 1));
                    }))
                    .toList());

            race.onlyOneWinsAndTheOthersGet("case-changed");
            assertEquals(2, repository.find(file.number()).orElseThrow().version());
            assertEquals(1, repository.journal(file.number(), 0, 10).size());
        }
    }

    @Test
    void twoStepsOfOneCaseFitInOneTransaction() {
        var file = CaseSample.of(1).file();

        write(tx -> {
            tx.insert(file);
            tx.update(withVersion(file, 2));
            tx.update(CaseSample.of(1).finished(3));
        });

        assertEquals(Optional.of(CaseSample.of(1).finished(3)), repository.find(file.number()));
    }

    @Test
    void aJournalIsReadInOrderAndInPieces() {
        var entries = IntStream.rangeClosed(1, 12)
                .mapToObj(i -> entry(CaseSample.number(1), i))
                .toList();
        write(tx -> {
            tx.insert(CaseSample.of(1).file());
            tx.insert(CaseSample.of(2).file());
            entries.forEach(tx::append);
            tx.append(entry(CaseSample.number(2), 1));
        });

        assertEquals(entries, repository.journal(CaseSample.number(1), 0, 200));
        assertEquals(entries.subList(3, 8), repository.journal(CaseSample.number(1), 3, 5));
        assertEquals(List.of(), repository.journal(CaseSample.number(1), 12, 200));
    }

    @Test
    void aJournalEntryWithoutPersonalDataKeepsItsNulls() {
        var bare = new JournalEntry(
                CaseSample.number(1),
                1,
                Samples.MOMENT,
                "clerk.a",
                "RECEIVE",
                null,
                State.RECEIVED,
                "{}",
                null,
                null,
                null,
                null);

        write(tx -> {
            tx.insert(CaseSample.of(1).file());
            tx.append(bare);
        });

        assertEquals(List.of(bare), repository.journal(CaseSample.number(1), 0, 1));
    }

    @Test
    void anEntryOfTheJournalIsNeverWrittenTwice() {
        write(tx -> {
            tx.insert(CaseSample.of(1).file());
            tx.append(entry(CaseSample.number(1), 1));
        });

        refused(Kind.STALE, "case-changed", () -> write(tx -> tx.append(entry(CaseSample.number(1), 1))));
    }

    @Test
    void aReplyIsFoundByItsActorAndKey() {
        var reply = reply("clerk.a", "key-1");

        write(tx -> tx.keep(reply));

        assertEquals(Optional.of(reply), repository.reply("clerk.a", "key-1"));
        assertEquals(Optional.empty(), repository.reply("clerk.b", "key-1"));
        assertEquals(Optional.empty(), repository.reply("clerk.a", "KEY-1"));
    }

    @Test
    void twoRequestsWithOneKeyDoNotBothSucceed() throws Exception {
        var bothAreIn = new CountDownLatch(4);

        var race = Race.of(IntStream.rangeClosed(1, 4)
                .<Callable<?>>mapToObj(i -> () -> write(tx -> {
                    tx.insert(CaseSample.of(i).file());
                    Race.meet(bothAreIn);
                    tx.keep(new Reply("clerk.a", "key", Samples.HASH, "\"" + i + "\"", 1));
                }))
                .toList());

        race.onlyOneWinsAndTheOthersGet("idempotency-key-taken");
        assertEquals(1, repository.list(everything(10)).size());
    }

    @Test
    void whatTheWorkReturnsIsReturned() {
        String result = repository.transact(tx -> "done");

        assertEquals("done", result);
    }

    @Test
    void whatTheWorkThrowsReachesTheCallerAndNothingIsKept() {
        var thrown = new IllegalArgumentException("changed my mind");

        var caught = assertThrows(
                IllegalArgumentException.class,
                () -> write(tx -> {
                    writeEverything(tx);
                    throw thrown;
                }));

        assertSame(thrown, caught);
        nothingIsKept();
    }

    @Test
    void aFailedWriteTakesEverythingBeforeItAlong() {
        write(tx -> tx.keep(reply("clerk.b", "taken")));

        refused(
                Kind.CONFLICT,
                "idempotency-key-taken",
                () -> write(tx -> {
                    writeEverything(tx);
                    tx.keep(reply("clerk.b", "taken"));
                }));

        nothingIsKept();
    }

    @Test
    void aFailedWriteCannotBeIgnored() {
        write(tx -> tx.keep(reply("clerk.b", "taken")));

        refused(
                Kind.CONFLICT,
                "idempotency-key-taken",
                () -> write(tx -> {
                    writeEverything(tx);
                    assertThrows(ProblemException.class, () -> tx.keep(reply("clerk.b", "taken")));
                }));

        nothingIsKept();
    }

    @Test
    void transactionsDoNotNest() {
        assertThrows(IllegalStateException.class, () -> write(tx -> write(inner -> {})));
        write(tx -> tx.insert(CaseSample.of(1).file()));
    }

    @Test
    void allNumbersAreGoneThroughInOrder() {
        write(tx -> List.of(3, 1, 2).forEach(i -> tx.insert(CaseSample.of(i).file())));

        assertEquals(List.of(CaseSample.number(1), CaseSample.number(2)), repository.numbersAfter("", 2));
        assertEquals(List.of(CaseSample.number(3)), repository.numbersAfter(CaseSample.number(2), 2));
        assertEquals(List.of(), repository.numbersAfter(CaseSample.number(3), 2));
    }

    private void writeEverything(Transaction tx) {
        tx.insert(CaseSample.of(1).file());
        tx.update(CaseSample.of(1).finished(2));
        tx.append(entry(CaseSample.number(1), 1));
        tx.write(
                "commerce",
                Map.of("enterprises", new Register(Map.of())),
                List.of(new RegisterChange.Create("enterprises", "1", Map.of("name", "x"))));
        tx.keep(reply("clerk.a", "key"));
    }

    private void nothingIsKept() {
        assertEquals(Optional.empty(), repository.find(CaseSample.number(1)));
        assertEquals(List.of(), repository.journal(CaseSample.number(1), 0, 10));
        assertEquals(Optional.empty(), repository.registerEntry("commerce", "enterprises", "1"));
        assertEquals(Optional.empty(), repository.reply("clerk.a", "key"));
        assertEquals(0, repository.lastSerial(DAY));
    }

    private Void write(Consumer<Transaction> work) {
        return repository.transact(tx -> {
            work.accept(tx);
            return null;
        });
    }

    private static CaseFile withVersion(CaseFile file, long version) {
        return copy(file, file.number(), file.people(), version);
    }

    private static CaseFile renumbered(CaseFile file, String number) {
        return copy(file, number, file.people(), file.version());
    }

    private static CaseFile handledBy(CaseFile file, String handler) {
        return copy(file, file.number(), new CaseFile.People("clerk.a", null, null, handler), file.version() + 1);
    }

    private static CaseFile copy(CaseFile file, String number, CaseFile.People people, long version) {
        return new CaseFile(
                number,
                file.origin(),
                file.content(),
                file.state(),
                file.dates(),
                people,
                file.demanded(),
                file.result(),
                file.journalHead(),
                file.journalLength(),
                version);
    }
}
