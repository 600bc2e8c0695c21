package org.onewindow.cases.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onewindow.access.Person;
import org.onewindow.access.Role;
import org.onewindow.api.problem.Problem;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.api.problem.ProblemException;
import org.onewindow.cases.Annex;
import org.onewindow.cases.Answer;
import org.onewindow.cases.CaseFile;
import org.onewindow.cases.Proceeding;
import org.onewindow.cases.Progress;
import org.onewindow.cases.State;

class CaseWorkTest {
    private static final Annex<Weight> WEIGHT = new Annex<>("weight", Weight.class);
    private static final Proceeding WEIGH = new Proceeding("WEIGH", Role.INTAKE, Set.of(State.RECEIVED));

    @TempDir
    Path home;

    private Hall hall;
    private CaseFile file;

    record Weight(BigDecimal kilograms, String weigher) {}

    @BeforeEach
    void receive() {
        hall = new Hall(home);
        file = hall.received();
    }

    @Test
    void whatIsDoneIsKeptWithTheCaseAndToldByItsJournal() {
        weigh(file, "key", Hall.CLERK);

        var after = hall.file(file.number());
        assertEquals(
                new Weight(new BigDecimal("1.50"), "张三"), after.annex(WEIGHT).orElseThrow());
        assertEquals(file.version() + 1, after.version());
        assertEquals(State.RECEIVED, after.state());
        var entry = hall.cases.journal(file.number(), 1, 10).get(0);
        assertEquals("WEIGH", entry.action());
        assertEquals("clerk", entry.actor());
        assertFalse(entry.facts().contains("张三"), "personal data is sealed");
        assertTrue(entry.sealed().contains("张三"));
        assertEquals(List.of(), verdict());
    }

    @Test
    void anAnnexSetBehindTheJournalsBackIsFound() {
        weigh(file, "key", Hall.CLERK);
        var after = hall.file(file.number());

        hall.cases.forge(after.change()
                .annex(WEIGHT, new Weight(new BigDecimal("1.51"), "张三"))
                .same());

        assertEquals(List.of("annexes-differ at 2"), verdict());
    }

    @Test
    void theSameRequestIsAnsweredAgainAndDoneOnce() {
        var first = weigh(file, "key", Hall.CLERK);
        var second = weigh(file, "key", Hall.CLERK);

        assertEquals(first, second);
        assertEquals(2, hall.file(file.number()).journalLength());
        var other = refused(() -> hall.work.carryOut(
                WEIGH, new Asked(file.number(), file.version(), "key", "another", Hall.CLERK), weighing()));
        assertEquals("idempotency-key-reused", other.code());
    }

    @Test
    void whoeverHasNotTheRoleOrHasNotSeenTheNewestVersionChangesNothing() {
        assertEquals(Kind.DENIED, refused(() -> weigh(file, "a", Hall.REVIEWER)).kind());
        assertEquals(Kind.DENIED, refused(() -> weigh(file, "b", Hall.STRANGER)).kind());
        weigh(file, "c", Hall.CLERK);
        assertEquals(Kind.STALE, refused(() -> weigh(file, "d", Hall.CLERK)).kind());
        assertEquals(2, hall.file(file.number()).journalLength());
    }

    @Test
    void inAnotherStateItIsRefusedAndToldInWhichItMayBeDone() {
        var accepted = hall.accepted();

        var problem = refused(() -> weigh(accepted, "key", Hall.CLERK));

        assertEquals("not-in-this-state", problem.code());
        assertEquals(Map.of("states", List.of("RECEIVED")), problem.extra());
    }

    private Answer<Progress> weigh(CaseFile seen, String key, Person by) {
        return hall.work.carryOut(WEIGH, new Asked(seen.number(), seen.version(), key, "1.50", by), weighing());
    }

    private static Function<Situation, Outcome> weighing() {
        return situation ->
                Outcome.of(situation.file().change().annex(WEIGHT, new Weight(new BigDecimal("1.50"), "张三")));
    }

    private List<String> verdict() {
        return new JournalCheck(hall.cases, hall.key).verify(file.number()).breaks();
    }

    private static Problem refused(Runnable work) {
        return assertThrows(ProblemException.class, work::run).problem();
    }
}
