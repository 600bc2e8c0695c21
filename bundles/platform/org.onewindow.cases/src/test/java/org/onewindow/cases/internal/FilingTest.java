package org.onewindow.cases.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.onewindow.cases.internal.Hall.CLERK;
import static org.onewindow.cases.internal.Hall.TODAY;
import static org.onewindow.cases.internal.Hall.filing;
import static org.onewindow.cases.internal.Hall.json;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onewindow.access.Person;
import org.onewindow.api.department.Applicant;
import org.onewindow.api.department.Applicant.IdType;
import org.onewindow.api.department.Applicant.PersonKind;
import org.onewindow.api.problem.Fault;
import org.onewindow.api.problem.Problem;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.api.problem.ProblemException;
import org.onewindow.api.text.Text;
import org.onewindow.cases.CaseNumber;
import org.onewindow.cases.FaultOverride;
import org.onewindow.cases.Filing;
import org.onewindow.cases.HandedIn;
import org.onewindow.cases.State;
import org.onewindow.catalogue.Material.MaterialForm;
import org.onewindow.catalogue.Matter.Channel;

class FilingTest {
    @TempDir
    Path home;

    private Hall hall;

    @BeforeEach
    void open() {
        hall = new Hall(home);
    }

    @Test
    void aLawfulApplicationBecomesACase() {
        var answer = hall.desk.file(filing(), "k1", CLERK);
        var receipt = answer.value();
        assertEquals(CaseNumber.of("361123", TODAY, 1), receipt.number());
        assertEquals(State.RECEIVED, receipt.state());
        assertEquals(TODAY, receipt.receivedOn());
        assertEquals(LocalDate.of(2026, 9, 25), receipt.acceptBy());
        assertNull(receipt.dueOn());
        assertEquals(1, answer.version());

        var file = hall.file(receipt.number());
        assertEquals("𠮷祥小卖部", file.content().form().get("shop").textValue());
        assertEquals("clerk", file.people().receivedBy());
        assertEquals("1.2.3", file.origin().departmentVersion());
        assertEquals(hall.catalogue.offered.hash(), file.origin().definition());
    }

    @Test
    void numbersOfADayFollowEachOtherAndStartAnewTheNextDay() {
        assertEquals(CaseNumber.of("361123", TODAY, 1), hall.received().number());
        assertEquals(CaseNumber.of("361123", TODAY, 2), hall.received().number());
        hall.clock.set(TODAY.plusDays(3));
        assertEquals(
                CaseNumber.of("361123", TODAY.plusDays(3), 1), hall.received().number());
    }

    @Test
    void theDayIsTheOneInShanghai() {
        hall.clock.set(Instant.parse("2026-09-18T16:30:00Z"));
        assertEquals(
                LocalDate.of(2026, 9, 19),
                hall.desk.file(filing(), "k", CLERK).value().receivedOn());
    }

    @Test
    void theSameKeyWithTheSameApplicationGivesTheFirstAnswerAgain() {
        var first = hall.desk.file(filing(), "k1", CLERK);
        var second = hall.desk.file(filing(), "k1", CLERK);
        assertEquals(first, second);
        assertEquals(1, hall.cases.numbersAfter("", 10).size());
        assertEquals(1, hall.cases.transactions());
    }

    @Test
    void theFirstAnswerIsGivenAgainEvenWhenTheDepartmentHasLeft() {
        var first = hall.desk.file(filing(), "k1", CLERK);
        hall.catalogue.leave();
        assertEquals(first, hall.desk.file(filing(), "k1", CLERK));
    }

    @Test
    void theSameKeyWithAnotherApplicationIsRefused() {
        hall.desk.file(filing(), "k1", CLERK);
        var problem = refused(filing(json("{\"shop\":\"乙店\",\"area\":5}")), "k1", CLERK);
        assertEquals("idempotency-key-reused", problem.code());
        assertEquals(Kind.INVALID, problem.kind());
        assertEquals(1, hall.cases.numbersAfter("", 10).size());
    }

    @Test
    void twoPersonsMayUseTheSameKey() {
        var one = hall.desk.file(filing(), "k1", CLERK).value();
        var other = hall.desk
                .file(filing(), "k1", Hall.person("clerk2", "shop:INTAKE"))
                .value();
        assertNotEquals(one.number(), other.number());
    }

    @Test
    void keysAreVisibleAsciiOnly() {
        for (var key : Stream.of("", " ", "中文", "a b", "x".repeat(101)).toList()) {
            assertEquals(
                    "idempotency-key-malformed", refused(filing(), key, CLERK).code(), key);
        }
    }

    @Test
    void withoutIntakeForTheDepartmentNothingIsFiled() {
        assertEquals(Kind.DENIED, refused(filing(), "k", Hall.STRANGER).kind());
        assertEquals(Kind.DENIED, refused(filing(), "k", Hall.DECIDER).kind());
        assertTrue(hall.cases.isEmpty());
    }

    @Test
    void aMatterThatNobodyBringsIsNotFound() {
        hall.catalogue.leave();
        var problem = refused(filing(), "k", CLERK);
        assertEquals("matter-unknown", problem.code());
        assertEquals(Kind.NOT_FOUND, problem.kind());
    }

    @Test
    void everyFaultIsToldAtOnceAndNothingIsFiled() {
        var applicant = new Applicant(
                PersonKind.LEGAL_PERSON, "某某<b>公司", IdType.RESIDENT_ID, "110105194912310021", "13800000000");
        var filing = new Filing(
                "shop-permit",
                Channel.WINDOW,
                applicant,
                json("{\"shop\":\"" + "长".repeat(21) + "\",\"colour\":\"red\"}"),
                List.of(new HandedIn("photo", 1, MaterialForm.COPY)),
                null);
        var problem = refused(filing, "k", CLERK);
        assertEquals("application-faulty", problem.code());
        assertEquals(
                List.of(
                        "/applicant/idNumber resident-id-wrong",
                        "/applicant/kind applicant-not-in-audience",
                        "/applicant/name markup-not-allowed",
                        "/form/area required",
                        "/form/colour additional-properties",
                        "/form/shop max-length",
                        "/materials material-missing",
                        "/materials/0/code material-unknown"),
                faults(problem));
        assertTrue(hall.cases.isEmpty());
    }

    @Test
    void aMaterialInTheWrongFormTwiceOrWithTooFewCopiesIsAFault() {
        var filing = new Filing(
                "shop-permit",
                Channel.WINDOW,
                filing().applicant(),
                filing().form(),
                List.of(
                        new HandedIn("application-form", 0, MaterialForm.COPY),
                        new HandedIn("application-form", 1, MaterialForm.ORIGINAL)),
                null);
        assertEquals(
                List.of(
                        "/materials/0/copies copies-missing",
                        "/materials/0/kind material-form-not-accepted",
                        "/materials/1/code material-twice"),
                faults(refused(filing, "k", CLERK)));
    }

    @Test
    void aChannelThatTheMatterDoesNotOpenIsAFault() {
        var filing = new Filing(
                "shop-permit", Channel.KIOSK, filing().applicant(), filing().form(), filing().materials(), null);
        assertEquals(List.of("/channel channel-closed"), faults(refused(filing, "k", CLERK)));
    }

    @Test
    void rulesSeeAFormOnlyWhenItsSchemaHasPassedIt() {
        hall.code.rule = submission -> {
            throw new AssertionError("must not be asked");
        };
        assertEquals(
                List.of("/form/area minimum"),
                faults(refused(filing(json("{\"shop\":\"甲店\",\"area\":0}")), "k", CLERK)));
    }

    @Test
    void rulesSeeNumbersExactly() {
        hall.code.rule = submission -> {
            assertEquals(
                    "30.10", submission.form().number("/area").orElseThrow().toPlainString());
            return List.of(new Fault("/form/area", "seen", Text.same("seen")));
        };
        assertEquals(
                List.of("/form/area seen"),
                faults(refused(filing(json("{\"shop\":\"甲店\",\"area\":30.10}")), "k", CLERK)));
    }

    @Test
    void whatMayBeOverriddenNeedsAReasonAndIsJournalled() {
        hall.code.rule = submission -> List.of(new Fault("/form/shop", "odd-name", Text.same("odd"), true));
        assertEquals(List.of("/form/shop odd-name"), faults(refused(filing(), "k", CLERK)));
        assertEquals(List.of("/form/shop odd-name"), faults(refused(overriding("/form/shop", "  "), "k", CLERK)));

        var number = hall.desk
                .file(overriding("/form/shop", "营业执照原件已核对"), "k", CLERK)
                .value()
                .number();
        var entry = hall.cases.journal(number, 0, 1).get(0);
        assertTrue(entry.sealed().contains("\"reason\":\"营业执照原件已核对\""), entry.sealed());
    }

    @Test
    void whatMayNotBeOverriddenStaysAFault() {
        hall.code.rule = submission -> List.of(new Fault("/form/shop", "forbidden", Text.same("no")));
        assertEquals(List.of("/form/shop forbidden"), faults(refused(overriding("/form/shop", "因为"), "k", CLERK)));
    }

    @Test
    void aCreditCodeThatOnlyFailsItsCheckMayBeOverridden() {
        // An early real code whose check character is wrong (rules.md, Codes).
        var applicant = new Applicant(
                PersonKind.NATURAL_PERSON, "某厂", IdType.CREDIT_CODE, "91350211M0000XUF46", "0793-5550100");
        assertEquals(
                List.of("/applicant/idNumber credit-code-check"),
                faults(refused(by(applicant, List.of()), "k", CLERK)));
        var override = new FaultOverride("/applicant/idNumber", "与执照一致");
        assertEquals(
                State.RECEIVED,
                hall.desk
                        .file(by(applicant, List.of(override)), "k", CLERK)
                        .value()
                        .state());
    }

    @Test
    void aDepartmentThatFailsLeavesNothingBehind() {
        hall.code.rule = submission -> {
            throw new ProblemException(Kind.UNAVAILABLE, "department-failed", Text.same("failed"));
        };
        assertEquals("department-failed", refused(filing(), "k", CLERK).code());
        assertTrue(hall.cases.isEmpty());
    }

    @Test
    void theApplicantSeesTheProgressWithTheReceiptCodeOnly() {
        var receipt = hall.desk.file(filing(), "k", CLERK).value();
        assertEquals(
                State.RECEIVED,
                hall.desk.progress(receipt.number(), receipt.receiptCode()).state());
        for (var wrong : new String[] {"", "ABCDEFGH", receipt.receiptCode().toLowerCase(), null}) {
            var problem = assertThrows(ProblemException.class, () -> hall.desk.progress(receipt.number(), wrong));
            assertEquals("case-unknown", problem.problem().code());
        }
    }

    private Filing overriding(String pointer, String reason) {
        return by(filing().applicant(), List.of(new FaultOverride(pointer, reason)));
    }

    private static Filing by(Applicant applicant, List<FaultOverride> overrides) {
        return new Filing("shop-permit", Channel.WINDOW, applicant, filing().form(), filing().materials(), overrides);
    }

    private Problem refused(Filing filing, String key, Person by) {
        return assertThrows(ProblemException.class, () -> hall.desk.file(filing, key, by))
                .problem();
    }

    private static List<String> faults(Problem problem) {
        return problem.faults().stream()
                .map(fault -> fault.pointer() + " " + fault.code())
                .sorted()
                .toList();
    }
}
