package org.onewindow.cases.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.onewindow.cases.internal.Hall.CLERK;
import static org.onewindow.cases.internal.Hall.filing;
import static org.onewindow.cases.internal.Hall.json;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onewindow.api.problem.Fault;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.api.problem.ProblemException;
import org.onewindow.api.text.Text;
import org.onewindow.cases.Action;
import org.onewindow.cases.ChainPart;
import org.onewindow.cases.Filing;
import org.onewindow.cases.Order;

/** What a chain needs of the desk. */
class TrialTest {
    @TempDir
    Path home;

    private Hall hall;

    @BeforeEach
    void open() {
        hall = new Hall(home);
    }

    @Test
    void aTrialTellsEveryFaultAndKeepsNothing() {
        hall.code.rule = submission -> List.of(new Fault("/form/shop", "name-taken", Text.same("taken"), true));
        assertEquals(List.of("/form/shop name-taken"), tried(filing(), Set.of()));
        assertEquals(List.of("/form/area required"), tried(filing(json("{\"shop\":\"小卖部\"}")), Set.of()));
        assertTrue(hall.cases.isEmpty());
    }

    @Test
    void whatStandsThereOnlyLaterIsNotMissedAndRulesWait() {
        hall.code.rule = submission -> {
            throw new AssertionError("a rule sees whole forms");
        };
        assertEquals(List.of(), tried(filing(json("{\"shop\":\"小卖部\"}")), Set.of("/form/area")));
        assertEquals(List.of("/form/shop type"), tried(filing(json("{\"shop\":7}")), Set.of("/form/area")));
        var whole = filing();
        var bare = new Filing(whole.matter(), whole.channel(), whole.applicant(), whole.form(), List.of(), List.of());
        assertEquals(List.of(), tried(bare, Set.of("/materials/application-form")));
    }

    @Test
    void aMatterThatIsNotOfferedIsNoFaultButAProblem() {
        hall.catalogue.leave();
        var problem = assertThrows(ProblemException.class, () -> tried(filing(), Set.of()))
                .problem();
        assertEquals(Kind.NOT_FOUND, problem.kind());
    }

    @Test
    void aCaseThatIsPartOfAChainSaysSoAndItsJournalNamesWhoTookTheWhole() {
        var part = new ChainPart("L36112320260918000012", "permit", "wang", List.of(), false);

        var file =
                hall.file(hall.desk.file(Hall.filing(part), "k", CLERK).value().number());

        assertEquals(part, file.annex(ChainPart.ANNEX).orElseThrow());
        var facts = json(hall.cases.journal(file.number(), 0, 1).get(0).facts());
        assertEquals("wang", facts.at("/chain/filedBy").asText());
        assertTrue(hall.received().annex(ChainPart.ANNEX).isEmpty());
        assertTrue(new JournalCheck(hall.cases, hall.key).verify(file.number()).whole());
    }

    @Test
    void whoeverListensIsToldOfEachCaseAfterItsCommit() {
        var heard = new ArrayList<String>();
        var leave = hall.consequences.listen(
                file -> heard.add(hall.file(file.number()).state() + " " + file.version()));

        var file = hall.accepted();
        leave.run();
        hall.act(file, Order.of(Action.START_REVIEW), Hall.REVIEWER);

        assertEquals(List.of("RECEIVED 1", "ACCEPTED 2"), heard);
    }

    private List<String> tried(Filing filing, Set<String> open) {
        return hall.desk.faults(filing, open).stream()
                .map(fault -> fault.pointer() + " " + fault.code())
                .toList();
    }
}
