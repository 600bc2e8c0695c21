package org.onewindow.console.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.LongConsumer;
import org.junit.jupiter.api.Test;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.api.problem.ProblemException;
import org.onewindow.api.text.Text;
import org.onewindow.cases.Journals;
import org.onewindow.cases.State;

class CaseCommandsTest {
    private final Archive archive =
            new Archive().with("20250303000000000011", State.RECEIVED).with("20250303000000000022", State.ISSUED);

    @Test
    void theListIsNewestFirstAndHoldsNoPersonalData() throws Exception {
        var text = Screen.inEnglish().run(list());

        assertTrue(text.indexOf("0022") < text.indexOf("0011"), text);
        assertFalse(text.contains("欧"), text);
        assertTrue(text.contains("received"), text);
    }

    @Test
    void aStateMayBeWrittenInSmallLetters() throws Exception {
        var list = list();
        list.state = "issued";

        var json = Screen.json(list);

        assertEquals(1, json.size());
        assertEquals("ISSUED", json.at("/0/state").asText());
    }

    @Test
    void aStateThatDoesNotExistIsRefusedWithThoseThatDo() {
        var list = list();
        list.state = "lost";

        assertTrue(Screen.inEnglish().fail(list).contains("RECEIVED, CORRECTION"));
    }

    @Test
    void aLimitOutsideItsRangeIsRefused() {
        var list = list();
        list.limit = 201;

        assertTrue(Screen.inEnglish().fail(list).contains("200"));
    }

    @Test
    void whatWasCutOffIsSaid() throws Exception {
        var list = list();
        list.limit = 1;

        var text = Screen.inEnglish().run(list);

        assertTrue(text.contains("--limit"), text);
        assertFalse(text.contains("0011"), text);
    }

    @Test
    void personalDataIsMasked() throws Exception {
        var text = Screen.inChinese().run(info());

        assertTrue(text.contains("欧**"), text);
        assertTrue(text.contains("****002X"), text);
        assertTrue(text.contains("/form/companyName"), text);
        assertFalse(text.contains("欧阳"), text);
        assertFalse(text.contains("13800000000"), text);
        assertFalse(text.contains("K7PQ"), text);
    }

    @Test
    void personalDataIsMaskedInJsonToo() throws Exception {
        assertFalse(Screen.json(info()).toString().contains("欧阳"));
    }

    @Test
    void personalDataIsShownWhenAskedFor() throws Exception {
        var info = info();
        info.personal = true;

        var json = Screen.json(info);

        assertEquals("欧阳明", json.path("applicantName").asText());
        assertEquals("11010519491231002X", json.path("applicantIdNumber").asText());
        assertTrue(json.at("/demanded/0").asText().contains("同名公司"));
    }

    @Test
    void infoShowsTheJournalInTheCentresTime() throws Exception {
        var text = Screen.inChinese().run(info());

        assertTrue(text.contains("2025-03-03 09:02:04 │ lin"), text);
        assertEquals(
                "2025-03-03T09:02:05+08:00",
                Screen.json(info()).at("/journal/1/at").asText());
    }

    @Test
    void anUnknownCaseIsRefused() {
        var info = info();
        info.number = "1";

        assertEquals("There is no case 1.", Screen.inEnglish().fail(info));
    }

    @Test
    void aWholeJournalIsAnswerEnough() throws Exception {
        var verify = verify("whole", false);

        assertEquals(
                "Every journal is whole: 1 cases, 2 entries.",
                Screen.inEnglish().run(verify).strip());
    }

    @Test
    void aBrokenJournalIsShownAndFailsTheCommand() {
        var screen = Screen.inEnglish();

        var sentence = screen.fail(verify("broken", false));

        assertTrue(screen.printed().contains("hash-wrong at 2"), screen.printed());
        assertEquals("Journals are broken: 1 of 1 cases (2 entries).", sentence);
    }

    @Test
    void goingThroughAllTellsHowFarItIs() {
        var screen = Screen.inEnglish();

        var sentence = screen.fail(verify(null, true));

        assertTrue(screen.printed().startsWith("5000 cases done ..."), screen.printed());
        assertEquals("Journals are broken: 1 of 5001 cases (9000 entries).", sentence);
    }

    @Test
    void brokenOnesInJsonAreAnArrayAndStillFail() throws Exception {
        var verify = verify(null, true);
        verify.json = true;
        var screen = Screen.inEnglish();

        screen.fail(verify);

        assertEquals("broken", Screen.parse(screen.printed()).at("/0/number").asText());
    }

    @Test
    void eitherOneCaseOrAllMustBeNamed() {
        assertTrue(Screen.inEnglish().fail(verify(null, false)).contains("--all"));
        assertTrue(Screen.inEnglish().fail(verify("whole", true)).contains("--all"));
    }

    @Test
    void aProblemIsToldInTheLanguageOfTheMachine() {
        assertEquals("没有此办件。", Screen.inChinese().fail(verify("unknown", false)));
    }

    private CaseList list() {
        var list = new CaseList();
        list.cases = archive;
        return list;
    }

    private CaseInfo info() {
        var info = new CaseInfo();
        info.cases = archive;
        info.number = "20250303000000000011";
        return info;
    }

    private static CaseVerify verify(String number, boolean all) {
        var verify = new CaseVerify();
        verify.journals = new Proof();
        verify.number = number;
        verify.all = all;
        return verify;
    }

    private static final class Proof implements Journals {
        @Override
        public Verdict verify(String number) {
            return switch (number) {
                case "whole" -> new Verdict(number, 2, List.of());
                case "broken" -> new Verdict(number, 2, List.of("hash-wrong at 2"));
                default ->
                    throw new ProblemException(
                            Kind.NOT_FOUND, "case-unknown", new Text("没有此办件。", "There is no such case."));
            };
        }

        @Override
        public Summary verifyAll(LongConsumer progress) {
            progress.accept(5000);
            return new Summary(5001, 9000, List.of(verify("broken")));
        }
    }
}
