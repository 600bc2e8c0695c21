package org.onewindow.commerce;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onewindow.testkit.Specimen;
import org.onewindow.testkit.TestCentre;

class DeregistrationTest {
    private final TestCentre centre = new TestCentre();
    private final DeregistrationNotice notice = centre.component(DeregistrationNotice.class);
    private final DeregistrationPapers papers = new DeregistrationPapers();
    private final Specimen general = centre.specimen("company-deregistration");
    private final Specimen simplified = centre.specimen("company-deregistration")
            .set("/form/procedure", "SIMPLIFIED")
            .set("/form/noticeFrom", "2026-03-02");

    @Test
    void theSimplifiedNoticeLastsTwentyCalendarDays() {
        // The twentieth day, 22 March, is a Sunday.
        assertEquals(
                List.of("/form/noticeUntil notice-too-short"),
                simplified
                        .set("/form/noticeUntil", "2026-03-22")
                        .on("2026-03-24")
                        .findings(notice));
        assertEquals(
                List.of(),
                simplified
                        .set("/form/noticeUntil", "2026-03-23")
                        .on("2026-03-24")
                        .findings(notice));
    }

    @Test
    void nobodyAppliesWhileTheNoticeRuns() {
        assertEquals(
                List.of("/form/noticeUntil notice-still-running"),
                simplified
                        .set("/form/noticeUntil", "2026-03-23")
                        .on("2026-03-23")
                        .findings(notice));
    }

    @Test
    void whoComesTwentyDaysAfterTheNoticeIsForTheClerkToJudge() {
        simplified.set("/form/noticeUntil", "2026-03-23");
        // The twentieth day, 12 April, is a Sunday.
        assertEquals(List.of(), simplified.on("2026-04-13").findings(notice));
        assertEquals(
                List.of("/form/noticeUntil notice-expired (overridable)"),
                simplified.on("2026-04-14").findings(notice));
    }

    @Test
    void creditorsHaveFortyFiveDays() {
        general.set("/form/noticeFrom", "2026-03-02").on("2026-06-01");
        assertEquals(
                List.of("/form/noticeUntil notice-too-short"),
                general.set("/form/noticeUntil", "2026-04-15").findings(notice));
        assertEquals(List.of(), general.set("/form/noticeUntil", "2026-04-16").findings(notice));
    }

    @Test
    void thereIsANotice() {
        assertEquals(
                List.of("/form/noticeFrom notice-missing"),
                general.set("/form/noticeFrom", null).findings(notice));
    }

    @Test
    void theGeneralProcedureWantsResolutionAndReport() {
        assertEquals(List.of(), general.findings(papers));
        assertEquals(
                List.of(
                        "/materials resolution-missing (overridable)",
                        "/materials liquidation-report-missing (overridable)"),
                general.without("resolution").without("liquidation-report").findings(papers));
    }

    @Test
    void theSimplifiedProcedureWantsAPledgeInstead() {
        assertEquals(
                List.of("/materials investors-pledge-missing (overridable)"),
                simplified.without("liquidation-report").findings(papers));
    }
}
