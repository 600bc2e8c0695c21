package org.onewindow.chains.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.onewindow.chains.internal.Street.CLERK;
import static org.onewindow.chains.internal.Street.person;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onewindow.cases.Action;
import org.onewindow.cases.Light;
import org.onewindow.cases.Order;
import org.onewindow.cases.outbox.Message;
import org.onewindow.chains.ChainEntry;
import org.onewindow.chains.ChainFile;
import org.onewindow.chains.ChainState;
import org.onewindow.chains.StepState;

/** The one limit over all steps of a chain, and what is told of it (row 54). */
class ChainLimitTest {
    private Street street;

    @BeforeEach
    void open() {
        street = new Street();
    }

    @Test
    void theOneLimitIsToldWhenItEndsSoonAndWhenItHasPassedOnceEach() {
        var file = street.filed();
        street.clock.set(LocalDate.of(2026, 9, 30));
        street.patrol();
        assertFalse(kinds().contains(Message.Kind.CHAIN_REMINDER));

        street.clock.set(LocalDate.of(2026, 10, 1));
        street.patrol();
        street.clock.advance(Duration.ofHours(2));
        street.patrol();
        street.restart();
        assertEquals(
                1, kinds().stream().filter(Message.Kind.CHAIN_REMINDER::equals).count());
        assertFalse(kinds().contains(Message.Kind.CHAIN_OVERDUE), "it is due on the 2nd");

        street.clock.set(LocalDate.of(2026, 10, 5));
        street.patrol();
        street.restart();
        var overdue = street.chains.messages().stream()
                .filter(message -> message.kind() == Message.Kind.CHAIN_OVERDUE)
                .toList();
        assertEquals(1, overdue.size());
        assertEquals("HEAD", overdue.get(0).recipient().name());
        assertEquals(
                street.file(file.number()).origin().lead(),
                overdue.get(0).recipient().organ());
        assertFalse(overdue.get(0).facts().contains("张三"));
        assertEquals(Light.RED, street.office.read(file.number(), CLERK).light());
    }

    @Test
    void aChangedCalendarMovesTheOneLimitAndTheLogSaysSoOnce() {
        var file = street.filed();
        assertEquals(LocalDate.of(2026, 10, 2), file.origin().due().date());

        street.calendar.holidays.add(LocalDate.of(2026, 10, 1));
        street.clock.advance(Duration.ofHours(1));
        street.patrol();
        street.restart();

        assertEquals(List.of("2026-10-05"), moves(file));
        assertEquals(
                LocalDate.of(2026, 10, 5),
                street.office.read(file.number(), CLERK).due().date());
    }

    @Test
    void oneLimitRunsOverAllStepsAndItsLightChanges() {
        var file = street.filed();
        assertEquals(Light.GREEN, street.office.read(file.number(), CLERK).light());
        street.clock.set(LocalDate.of(2026, 10, 2));
        assertEquals(Light.YELLOW, street.office.read(file.number(), CLERK).light());
        street.clock.set(LocalDate.of(2026, 10, 5));
        assertEquals(Light.RED, street.office.read(file.number(), CLERK).light());
    }

    @Test
    void aReturnThatIsOverturnedGivesTheChainItsHopeBack() {
        var file = street.filed();
        returnTransfer(file);
        assertEquals(StepState.STOPPED, street.state(file, "water"));

        street.carry(file, "transfer", Action.CONTEST_RETURN);

        assertEquals(ChainState.RUNNING, street.file(file.number()).state());
        assertNull(street.file(file.number()).closedOn());
        assertEquals(StepState.WAITING, street.state(file, "water"));
        assertNotNull(street.office.read(file.number(), CLERK).light());

        var contested = street.caseOf(file, "transfer");
        var overturned = Order.of(Action.OVERTURN_RETURN, "材料属实");
        street.hall
                .desk()
                .act(
                        contested.number(),
                        overturned,
                        contested.version(),
                        street.nextKey(),
                        person("supervisor", "*:SUPERVISE"));
        street.goOn();
        street.pay(file);
        street.carry(file, "transfer", Action.GRANT, Action.ISSUE);
        assertEquals(StepState.UNDERWAY, street.state(file, "water"), "what waited for the step goes on");
    }

    @Test
    void aReturnThatIsContestedLateTellsNoOverdueLimitAndTheDaysWithoutWorkDoNotCount() {
        var file = street.filed();
        returnTransfer(file);
        street.clock.set(LocalDate.of(2026, 10, 8));
        street.restart();

        street.carry(file, "transfer", Action.CONTEST_RETURN);
        street.patrol();
        street.restart();

        assertEquals(ChainState.RUNNING, street.file(file.number()).state());
        assertFalse(kinds().contains(Message.Kind.CHAIN_OVERDUE), kinds().toString());
        var due = street.office.read(file.number(), CLERK).due().date();
        assertEquals(LocalDate.of(2026, 10, 22), due);
        street.clock.advance(Duration.ofHours(1));
        street.patrol();
        assertEquals(List.of("2026-10-22"), moves(file));
    }

    /** The chain has ended with it. */
    private void returnTransfer(ChainFile file) {
        street.issue(file, "tax");
        street.carry(file, "transfer", Action.ACCEPT, Action.START_REVIEW);
        var of = street.caseOf(file, "transfer");
        var returned = Order.of(Action.RETURN, "材料不实", "登记条例第9条");
        street.hall.desk().act(of.number(), returned, of.version(), street.nextKey(), Street.OFFICER);
        street.goOn();
        assertEquals(ChainState.ENDED, street.file(file.number()).state());
    }

    private List<String> moves(ChainFile file) {
        return street.file(file.number()).journal().stream()
                .filter(entry -> entry.action().equals("DUE_MOVED"))
                .map(ChainEntry::about)
                .toList();
    }

    private List<Message.Kind> kinds() {
        return street.chains.messages().stream().map(Message::kind).toList();
    }
}
