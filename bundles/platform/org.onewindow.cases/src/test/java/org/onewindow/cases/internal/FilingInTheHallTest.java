package org.onewindow.cases.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.onewindow.cases.internal.Hall.CLERK;
import static org.onewindow.cases.internal.Hall.TODAY;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onewindow.api.calendar.Period;
import org.onewindow.api.problem.Fault;
import org.onewindow.api.problem.Problem;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.api.problem.ProblemException;
import org.onewindow.api.text.Text;
import org.onewindow.cases.Action;
import org.onewindow.cases.Filing;
import org.onewindow.cases.IntakeSite;
import org.onewindow.cases.Order;
import org.onewindow.catalogue.Matter.Channel;
import org.onewindow.catalogue.Setting;

/** What the hall has to say when an application is filed. */
class FilingInTheHallTest {
    @TempDir
    Path home;

    private Hall hall;

    @BeforeEach
    void open() {
        hall = new Hall(home);
    }

    @Test
    void theWindowStaysWithTheCaseAndItsFirstEntry() {
        var number =
                hall.desk.file(at("D03", Channel.WINDOW), "k", CLERK).value().number();

        assertEquals("D03", hall.file(number).origin().window());
        assertTrue(hall.cases.journal(number, 0, 1).get(0).facts().contains("\"window\":\"D03\""));
    }

    @Test
    void withoutAWindowNobodyAsksTheHall() {
        assertNull(hall.received().origin().window());
        assertFalse(hall.cases
                .journal(hall.received().number(), 0, 1)
                .get(0)
                .facts()
                .contains("window"));
    }

    @Test
    void whatStandsAgainstTheWindowStandsAgainstTheApplication() {
        var fault = new Fault("/window", "window-closed", Text.same("closed"));
        hall.objections.put("D03", fault);

        var problem = refused(at("D03", Channel.WINDOW));

        assertEquals("application-faulty", problem.code());
        assertEquals(List.of(fault), problem.faults());
        assertTrue(hall.cases.isEmpty());
    }

    @Test
    void aWindowIsForApplicationsAtAWindow() {
        var problem = refused(at("D03", Channel.MOBILE));

        assertEquals("window-without-channel", problem.faults().get(0).code());
        assertEquals("/window", problem.faults().get(0).pointer());
    }

    /** 同城通办, source-inventory row 10. */
    @Test
    void theSiteStaysWithTheCaseAndItsFirstEntryAndTheDepartmentHandlesIt() {
        var number = hall.desk
                .file(atSite("outlet", Channel.WINDOW), "k", CLERK)
                .value()
                .number();

        var file = hall.file(number);
        assertEquals("outlet", IntakeSite.of(file));
        assertEquals("shop", file.carrier().department());
        assertTrue(hall.cases.journal(number, 0, 1).get(0).facts().contains("\"site\":\"outlet\""));
        assertTrue(new JournalCheck(hall.cases, hall.key).verify(number).whole());
    }

    @Test
    void withoutASiteNothingIsKeptOfIt() {
        var file = hall.received();
        assertNull(IntakeSite.of(file));
        assertFalse(hall.cases.journal(file.number(), 0, 1).get(0).facts().contains("site"));
    }

    @Test
    void whatStandsAgainstTheSiteIsToldWithAllOtherFaults() {
        hall.objections.put("outlet", new Fault("/site", "matter-not-at-site", Text.same("not there")));
        var filing = new Filing(
                "shop-permit",
                Channel.WINDOW,
                null,
                Hall.filing().applicant(),
                Hall.filing().form(),
                List.of(),
                null,
                null,
                null,
                "outlet");

        var problem = refused(filing);

        assertEquals("application-faulty", problem.code());
        assertEquals(
                List.of("/materials", "/site"),
                problem.faults().stream().map(Fault::pointer).sorted().toList());
        assertTrue(hall.cases.isEmpty());
    }

    @Test
    void aSiteIsForWhatIsHandedInThere() {
        var problem = refused(atSite("outlet", Channel.MOBILE));
        assertEquals("/site", problem.faults().get(0).pointer());
        assertEquals("site-without-channel", problem.faults().get(0).code());
    }

    private static Filing atSite(String site, Channel channel) {
        var filing = Hall.filing();
        return new Filing(
                filing.matter(),
                channel,
                null,
                filing.applicant(),
                filing.form(),
                filing.materials(),
                filing.overrides(),
                null,
                null,
                site);
    }

    @Test
    void aMatterThatTheCentreHasClosedCannotBeAppliedFor() {
        var before = hall.desk.file(Hall.filing(), "k1", CLERK);
        hall.catalogue.set(new Setting(null, null, "系统升级", null));

        var problem = refused(Hall.filing());

        assertEquals("matter-closed", problem.code());
        assertEquals(Kind.CONFLICT, problem.kind());
        assertTrue(problem.detail().zh().contains("系统升级"));
        assertEquals(before, hall.desk.file(Hall.filing(), "k1", CLERK));
    }

    @Test
    void aCaseKeepsThePromiseOfTheDayItWasFiled() {
        hall.catalogue.set(new Setting(Period.workingDays(2), null, null, null));
        var file = hall.received();
        hall.catalogue.set(new Setting(Period.workingDays(9), null, null, null));

        hall.act(file, Order.of(Action.ACCEPT), CLERK);

        // Friday and two working days.
        assertEquals(TODAY.plusDays(4), hall.file(file.number()).dates().dueOn());
    }

    private static Filing at(String window, Channel channel) {
        var filing = Hall.filing();
        return new Filing(
                filing.matter(),
                channel,
                window,
                filing.applicant(),
                filing.form(),
                filing.materials(),
                filing.overrides());
    }

    private Problem refused(Filing filing) {
        return assertThrows(ProblemException.class, () -> hall.desk.file(filing, "k", CLERK))
                .problem();
    }
}
