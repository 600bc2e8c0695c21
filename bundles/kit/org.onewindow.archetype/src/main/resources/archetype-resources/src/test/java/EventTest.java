package ${package};

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onewindow.api.problem.ProblemException;
import org.onewindow.testkit.Specimen;
import org.onewindow.testkit.TestCentre;

/** An event on its way from the window into the register. */
class EventTest {
    private final TestCentre centre = new TestCentre();
    private final Specimen event = centre.specimen("${department}-event");

    @Test
    void aStewardForEveryFiftyVisitorsIsEnough() {
        var filed = centre.file(event.set("/form/visitors", 100).set("/form/stewards", 2));
        assertEquals(List.of(), filed.faults());
    }

    @Test
    void oneVisitorMoreNeedsAnotherSteward() {
        var filed = centre.file(event.set("/form/visitors", 101).set("/form/stewards", 2));
        assertEquals(List.of("/form/stewards stewards-too-few"), filed.faults());
    }

    @Test
    void anEventWithoutVisitorsIsNone() {
        var filed = centre.file(event.set("/form/visitors", 0));
        assertEquals(List.of("/form/visitors minimum"), filed.faults());
    }

    @Test
    void theEventIsEnteredWhenItsFilingIsHandedOut() {
        var filed = centre.file(event.set("/form/venue", "文化广场")).accept().review().grant();
        assertTrue(centre.registers().entries(EventEntry.REGISTER).isEmpty());
        filed.issue();
        String number = filed.result().get("filingNumber");
        Map<String, Object> answer = events().event(number);
        assertEquals("文化广场", answer.get("venue"));
    }

    @Test
    void aNumberThatNobodyHasIsNotFound() {
        var events = events();
        var problem = assertThrows(ProblemException.class, () -> events.event("2026030200001"));
        assertEquals("event-not-found", problem.problem().code());
    }

    private EventResource events() {
        return (EventResource) centre.component(EventApplication.class)
                .getSingletons()
                .iterator()
                .next();
    }
}
