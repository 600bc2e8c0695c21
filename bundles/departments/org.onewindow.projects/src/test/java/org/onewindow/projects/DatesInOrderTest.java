package org.onewindow.projects;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onewindow.testkit.TestCentre;

class DatesInOrderTest {
    private final TestCentre centre = new TestCentre();
    private final DatesInOrder order = new DatesInOrder();

    @ParameterizedTest
    @CsvSource({
        "land-use-planning-permit, /filedElsewhere/registeredOn, registered-after-receipt",
        "land-use-planning-permit, /contract/signedOn, signed-after-receipt",
        "works-planning-permit, /landUsePermit/issuedOn, issued-after-receipt",
        "construction-permit, /landUsePermit/issuedOn, issued-after-receipt",
        "construction-permit, /worksPermit/issuedOn, issued-after-receipt",
        "construction-permit, /contract/signedOn, signed-after-receipt",
        "joint-acceptance, /worksPermit/issuedOn, issued-after-receipt",
        "joint-acceptance, /acceptedOn, accepted-after-receipt"
    })
    void anEarlierPaperIsNotLaterThanTheReceipt(String matter, String field, String code) {
        var filing = centre.specimen(matter).on("2026-03-02");
        assertEquals(List.of(), filing.set("/form" + field, "2026-03-02").findings(order));
        assertEquals(
                List.of("/form" + field + " " + code),
                filing.set("/form" + field, "2026-03-03").findings(order));
    }

    @Test
    void anAllocationIsDecidedBefore() {
        var filing = centre.specimen("land-use-planning-permit")
                .set("/form/contract", null)
                .set("/form/allocation", Map.of("decidedOn", "2026-03-03"));
        assertEquals(
                List.of("/form/allocation/decidedOn allocated-after-receipt"),
                filing.on("2026-03-02").findings(order));
        assertEquals(List.of(), filing.on("2026-03-03").findings(order));
    }

    @Test
    void theWorksEndAfterTheyBegin() {
        for (String matter : List.of("project-filing", "project-approval", "soil-water-plan", "construction-permit")) {
            var filing = centre.specimen(matter).set("/form/plannedStart", "2026-10-08");
            assertEquals(
                    List.of("/form/plannedEnd end-before-start"),
                    filing.set("/form/plannedEnd", "2026-10-07").findings(order));
            assertEquals(List.of(), filing.set("/form/plannedEnd", "2026-10-08").findings(order));
        }
    }

    @Test
    void worksBegunBeforeTheirPermitAreForTheClerkToJudge() {
        assertEquals(
                List.of("/form/actualStart started-before-permit (overridable)"),
                centre.specimen("joint-acceptance")
                        .set("/form/actualStart", "2021-08-15")
                        .findings(order));
    }

    @Test
    void startCompletionAndAcceptanceFollowEachOther() {
        assertEquals(
                List.of("/form/completedOn completed-before-start"),
                centre.specimen("joint-acceptance")
                        .set("/form/completedOn", "2021-08-19")
                        .findings(order));
        assertEquals(
                List.of("/form/acceptedOn accepted-before-completion"),
                centre.specimen("joint-acceptance")
                        .set("/form/acceptedOn", "2022-11-29")
                        .findings(order));
    }
}
