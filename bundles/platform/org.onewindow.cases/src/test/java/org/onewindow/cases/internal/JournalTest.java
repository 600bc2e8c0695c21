package org.onewindow.cases.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.onewindow.cases.internal.Hall.CLERK;
import static org.onewindow.cases.internal.Hall.DECIDER;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onewindow.access.CentreHome;
import org.onewindow.cases.Action;
import org.onewindow.cases.CaseFile;
import org.onewindow.cases.JournalEntry;
import org.onewindow.cases.Journals;
import org.onewindow.cases.Order;
import org.onewindow.cases.State;
import org.onewindow.cases.testing.InMemoryCases;

class JournalTest {
    @TempDir
    Path home;

    private Hall hall;
    private Journals journals;
    private CaseFile file;

    @BeforeEach
    void threeStepsAreTaken() {
        hall = new Hall(home);
        journals = new JournalCheck(hall.cases, hall.key);
        file = hall.after(hall.inReview(), Order.of(Action.DENY, "不符合法定条件"), DECIDER);
    }

    @Test
    void everyStepLeavesAnEntryAndTheCaseHoldsTheHead() {
        var entries = hall.cases.journal(file.number(), 0, 10);
        assertEquals(
                List.of(
                        "RECEIVE clerk null RECEIVED", "ACCEPT clerk RECEIVED ACCEPTED",
                        "START_REVIEW reviewer ACCEPTED IN_REVIEW", "DENY decider IN_REVIEW DENIED"),
                entries.stream()
                        .map(entry -> entry.action() + " " + entry.actor() + " " + entry.from() + " " + entry.to())
                        .toList());
        assertEquals(entries.get(3).hash(), file.journalHead());
        assertEquals(4, file.journalLength());
        assertTrue(journals.verify(file.number()).whole());
    }

    @Test
    void personalDataAndReasonsAreSealedAndNeverAmongTheFacts() {
        for (var entry : hall.cases.journal(file.number(), 0, 10)) {
            for (var personal : List.of("张三", "11010519491231002X", "13800000000", "𠮷祥", "不符合法定条件")) {
                assertFalse(entry.facts().contains(personal), entry.facts());
            }
        }
        assertTrue(entry(1).sealed().contains("张三"));
        assertTrue(entry(4).sealed().contains("不符合法定条件"));
        assertNull(entry(2).sealed());
    }

    @Test
    void theChainHoldsWhenPersonalDataHasBeenLawfullyDeleted() {
        change(1, entry -> with(entry, entry.actor(), entry.facts(), null, null));
        assertTrue(journals.verify(file.number()).whole());
    }

    @Test
    void anyOtherChangeBreaksTheChainWhereItWasMade() {
        change(2, entry -> with(entry, "somebody", entry.facts(), entry.sealed(), entry.salt()));
        assertEquals(List.of("hash-wrong at 2"), journals.verify(file.number()).breaks());
    }

    @Test
    void changedFactsBreakTheChain() {
        change(3, entry -> with(entry, entry.actor(), "{}", entry.sealed(), entry.salt()));
        assertEquals(List.of("hash-wrong at 3"), journals.verify(file.number()).breaks());
    }

    @Test
    void changedSealedContentIsFound() {
        change(4, entry -> with(entry, entry.actor(), entry.facts(), "{\"reason\":\"好\"}", entry.salt()));
        assertEquals(
                List.of("sealed-content-differs at 4"),
                journals.verify(file.number()).breaks());
    }

    @Test
    void aMissingEntryIsFound() {
        change(2, entry -> null);
        var breaks = journals.verify(file.number()).breaks();
        assertTrue(breaks.contains("entry-missing before 3"), breaks.toString());
        assertTrue(breaks.contains("hash-wrong at 3"), breaks.toString());
    }

    @Test
    void aJournalCutOffAtTheEndIsFound() {
        change(4, entry -> null);
        assertEquals(
                List.of("entries-missing-after 3"),
                journals.verify(file.number()).breaks());
    }

    @Test
    void aStateSetBehindTheJournalsBackIsFound() {
        var forged = file.change().state(State.GRANTED).same();
        hall.cases.forge(forged);
        assertEquals(
                List.of("state-differs at 4"), journals.verify(file.number()).breaks());
    }

    @Test
    void aCarrierSetBehindTheJournalsBackIsFound() {
        hall.cases.forge(Steps.journalled(Steps.handedOver(file, "market", "market-office"), entry(4)));
        assertEquals(
                List.of("carrier-differs at 4"), journals.verify(file.number()).breaks());
    }

    @Test
    void anotherKeyDoesNotMakeTheSameChain() {
        var stranger = new JournalCheck(hall.cases, key(home.resolve("elsewhere"), new InMemoryCases()));
        assertFalse(stranger.verify(file.number()).whole());
    }

    @Test
    void allCasesAreGoneThroughAndTheBrokenOnesNamed() {
        for (int i = 0; i < 250; i++) {
            hall.received();
        }
        change(1, entry -> with(entry, "somebody", entry.facts(), entry.sealed(), entry.salt()));
        var told = new long[1];
        var summary = journals.verifyAll(done -> told[0] = done);
        assertEquals(251, summary.cases());
        assertEquals(254, summary.entries());
        assertEquals(251, told[0]);
        assertEquals(
                List.of(file.number()),
                summary.broken().stream().map(Journals.Verdict::number).toList());
    }

    @Test
    void theKeyIsReadableByItsOwnerOnlyAndStays() throws IOException {
        var place = home.resolve("journal-key");
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(place)));
        assertArrayEquals(hall.key.bytes(), key(home, hall.cases).bytes());
    }

    @Test
    void aLostKeyIsNotReplacedWhileThereAreCases() throws IOException {
        Files.delete(home.resolve("journal-key"));
        assertThrows(IllegalStateException.class, () -> key(home, hall.cases));
        assertFalse(Files.exists(home.resolve("journal-key")));
    }

    @Test
    void whoMaySeeACaseMaySeeItsJournal() {
        assertEquals(4, hall.desk.journal(file.number(), 0, 10, CLERK).size());
        assertEquals(1, hall.desk.journal(file.number(), 3, 10, CLERK).size());
    }

    private static JournalKey key(Path home, InMemoryCases cases) {
        return new JournalKey(CentreHome.of(Map.of("onewindow.home", home.toString())::get), cases, new SecureRandom());
    }

    private JournalEntry entry(int sequence) {
        return hall.cases.journal(file.number(), sequence - 1, 1).get(0);
    }

    private void change(int sequence, UnaryOperator<JournalEntry> change) {
        hall.cases.forge(file.number(), sequence, change);
    }

    private static JournalEntry with(JournalEntry entry, String actor, String facts, String sealed, String salt) {
        return new JournalEntry(
                entry.number(),
                entry.sequence(),
                entry.at(),
                actor,
                entry.action(),
                entry.from(),
                entry.to(),
                facts,
                sealed,
                salt,
                entry.commitment(),
                entry.hash());
    }
}
