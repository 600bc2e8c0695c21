package org.onewindow.cases.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.onewindow.cases.internal.Hall.DECIDER;
import static org.onewindow.cases.internal.Hall.ISSUER;
import static org.onewindow.cases.internal.Hall.TODAY;
import static org.onewindow.cases.internal.Hall.json;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onewindow.api.department.Applicant;
import org.onewindow.api.department.Applicant.IdType;
import org.onewindow.api.department.Applicant.PersonKind;
import org.onewindow.api.department.Recording;
import org.onewindow.api.problem.ProblemException;
import org.onewindow.api.register.RegisterChange;
import org.onewindow.api.text.Text;
import org.onewindow.cases.Action;
import org.onewindow.cases.CaseFile;
import org.onewindow.cases.Filing;
import org.onewindow.cases.Order;
import org.onewindow.cases.State;
import org.onewindow.cases.licences.IssuedLicence;
import org.onewindow.cases.licences.Licence;
import org.onewindow.cases.licences.Licence.Standing;
import org.onewindow.cases.licences.LicenceQuery;
import org.onewindow.cases.licences.LicenceSearch;
import org.onewindow.cases.licences.VerificationCode;

/** A matter that issues certificates cannot be issued without an entry in the library (source-inventory row 9). */
class LicenceIssueTest {
    @TempDir
    Path home;

    private Hall hall;

    @BeforeEach
    void open() {
        hall = new Hall(home);
        certificate("\"numberFrom\":\"permitNumber\",\"validity\":{\"length\":60,\"unit\":\"MONTH\"},\"listed\":true");
        recording(Map.of("permitNumber", "SP-1", "scope", "小百货"));
    }

    @Test
    void theLicenceIsEnteredWithTheStep() {
        var file = issued(granted(Hall.filing()));

        var licence = library().get(0);
        assertEquals(new Licence.Type("shop-permit", new Text("开店许可证", "Shop permit")), licence.type());
        assertEquals("SP-1", licence.number());
        assertEquals(
                new Licence.Holder(
                        PersonKind.NATURAL_PERSON, "张三", IdType.RESIDENT_ID, "11010519491231002X", "13800000000"),
                licence.holder());
        assertEquals(new Licence.Issuer("shop-office", new Text("商店管理所", "Shop office"), "shop"), licence.issuer());
        assertEquals(
                Licence.Source.issued("shop-permit", file.number(), hall.clock.instant(), "issuer"), licence.source());
        assertEquals(new Licence.Validity(TODAY, TODAY, LocalDate.of(2031, 9, 17)), licence.validity());
        assertEquals(Map.of("permitNumber", "SP-1", "scope", "小百货"), licence.fields());
        assertTrue(licence.listed());
        assertEquals(Standing.VALID, licence.standing(TODAY));
    }

    @Test
    void theCaseAndItsJournalKnowTheLicenceAsItsSheetNeedsIt() {
        var file = issued(granted(Hall.filing()));

        var licence = library().get(0);
        var sheet = file.annex(IssuedLicence.ANNEX).orElseThrow();
        assertEquals(licence.id(), sheet.id());
        assertEquals(licence.holder(), sheet.holder());
        assertEquals(licence.validity(), sheet.validity());
        assertEquals(licence.verificationCode(), sheet.verificationCode());
        assertTrue(VerificationCode.isValid(sheet.verificationCode()));
        var entry =
                hall.cases.journal(file.number(), file.journalLength() - 1, 1).get(0);
        assertEquals("ISSUE", entry.action());
        assertTrue(entry.sealed().contains(sheet.verificationCode()));
        assertFalse(entry.facts().contains(sheet.verificationCode())
                || entry.facts().contains("张三"));
        assertTrue(new JournalCheck(hall.cases, hall.key).verify(file.number()).whole());
    }

    @Test
    void itsSheetShowsWhatTheDefinitionNamesAndKeepsItInTheLibraryAndInTheJournal() {
        certificate("""
                "numberFrom":"permitNumber","listed":true,"shows":[
                  {"code":"shop","name":{"zh-CN":"店名","en":"Shop"},"from":"/form/shop"},
                  {"code":"scope","name":{"zh-CN":"经营范围","en":"Scope"},"from":"/result/scope"}]""");
        var file = issued(granted(Hall.filing()));

        var shop = file.content().form().get("shop").asText();
        var face = List.of(
                new Licence.Shown(new Text("店名", "Shop"), Text.same(shop)),
                new Licence.Shown(new Text("经营范围", "Scope"), Text.same("小百货")));
        assertEquals(face, library().get(0).face());
        assertEquals(face, file.annex(IssuedLicence.ANNEX).orElseThrow().face());
        assertTrue(new JournalCheck(hall.cases, hall.key).verify(file.number()).whole());
    }

    @Test
    void whatIsAskedForTwiceIsEnteredOnce() {
        var granted = granted(Hall.filing());

        var first = hall.desk.act(granted.number(), Order.of(Action.ISSUE), granted.version(), "same", ISSUER);
        var second = hall.desk.act(granted.number(), Order.of(Action.ISSUE), granted.version(), "same", ISSUER);

        assertEquals(first, second);
        assertEquals(1, library().size());
    }

    @Test
    void aNumberOfSomebodyElseIsAConflictAndNothingChanges() {
        issued(granted(Hall.filing()));
        var granted = granted(filing("李四", "440524188001010014"));
        hall.code.recorder = step -> new Recording(
                List.of(new RegisterChange.Create("shops", "2", Map.of("name", "another"))),
                Map.of("permitNumber", "SP-1"));

        refused("licence-number-taken", granted, Order.of(Action.ISSUE));

        assertEquals(granted, hall.file(granted.number()));
        assertEquals(1, library().size());
        assertEquals(List.of(), hall.cases.registerEntries("shop", "shops"));
        recording(Map.of("permitNumber", "SP-2"));
        assertEquals(State.ISSUED, issued(granted).state());
    }

    @Test
    void aResultWithoutTheNumberIsAConflictAndNothingChanges() {
        recording(Map.of());
        var granted = granted(Hall.filing());
        for (var result :
                List.of(Map.of("other", "x"), Map.of("permitNumber", " "), Map.of("permitNumber", "9".repeat(101)))) {
            recording(result);

            refused("licence-number-missing", granted, Order.of(Action.ISSUE));

            assertEquals(granted, hall.file(granted.number()));
        }
        assertEquals(List.of(), library());
    }

    @Test
    void theSameNumberOfTheSameHolderReplacesTheFormerLicence() {
        var former = issued(granted(Hall.filing()));
        hall.clock.set(TODAY.plusYears(1));

        issued(granted(Hall.filing()));

        var library = library();
        var renewed = library.get(0);
        var old = library.get(1);
        assertEquals(
                List.of("SP-1", "SP-1"), library.stream().map(Licence::number).toList());
        assertEquals(former.number(), old.source().caseNumber());
        assertEquals(renewed.id(), old.replacedBy());
        assertEquals(Standing.REPLACED, old.standing(TODAY.plusYears(1)));
        assertEquals(Standing.VALID, renewed.standing(TODAY.plusYears(1)));
    }

    @Test
    void aNumberThatADecisionHasEndedDoesNotComeBack() {
        issued(granted(Hall.filing()));
        var entered = library().get(0);
        var ending = new Licence.Ending(TODAY, "申请材料系伪造", "行政许可法第六十九条", "head", hall.clock.instant());
        hall.cases.transact(tx -> {
            tx.replace(entered.revoked(ending));
            return null;
        });

        refused("licence-number-taken", granted(Hall.filing()), Order.of(Action.ISSUE));
    }

    @ParameterizedTest
    @CsvSource({
        "91361123MA3500000Y, CREDIT_CODE, LEGAL_PERSON",
        "440524188001010014, RESIDENT_ID, NATURAL_PERSON",
        "11010519491231002X, RESIDENT_ID, NATURAL_PERSON",
        "E00000000, OTHER, NATURAL_PERSON"
    })
    void theDefinitionMayNameAnotherHolderThanTheApplicant(String number, IdType idType, PersonKind kind) {
        certificate("""
                "numberFrom":"permit","listed":true,"holder":{"name":"/result/name","idNumber":"/result/id"}""");
        recording(Map.of("permit", "1", "id", number, "name", "好味道"));

        issued(granted(Hall.filing()));

        assertEquals(
                new Licence.Holder(kind, "好味道", idType, number, "13800000000"),
                library().get(0).holder());
    }

    @ParameterizedTest
    @CsvSource({
        "PASSPORT, PASSPORT, NATURAL_PERSON",
        "CREDIT_CODE, CREDIT_CODE, LEGAL_PERSON",
        "SEAMANS_BOOK, OTHER, NATURAL_PERSON",
        "' ', RESIDENT_ID, NATURAL_PERSON"
    })
    void theOtherHoldersDocumentIsWhatTheCaseSays(String said, IdType idType, PersonKind kind) {
        certificate("""
                "listed":true,"holder":{"name":"/result/name","idNumber":"/result/id","idType":"/result/type"}""");
        recording(Map.of("name", "李四", "id", "440524188001010014", "type", said));
        issued(granted(Hall.filing()));
        assertEquals(idType, library().get(0).holder().idType());
        assertEquals(kind, library().get(0).holder().kind());
    }

    @Test
    void theOtherHoldersPhoneIsTheOneThatIsNamed() {
        certificate("""
                "listed":true,"holder":{"name":"/result/name","idNumber":"/result/id","phone":"/result/phone"}""");
        recording(Map.of("name", "李四", "id", "440524188001010014", "phone", "13800000007"));
        issued(granted(Hall.filing()));
        hall.clock.advance(Duration.ofMinutes(1));
        recording(Map.of("name", "李四", "id", "440524188001010014"));
        issued(granted(Hall.filing()));

        assertEquals(
                Arrays.asList(null, "13800000007"),
                library().stream().map(licence -> licence.holder().phone()).toList(),
                "nobody else's");
    }

    @Test
    void whereTheOtherHolderIsNotNamedItIsTheApplicant() {
        certificate("""
                "numberFrom":"creditCode","listed":true,"holder":{"name":"/result/name","idNumber":"/result/creditCode"}""");
        recording(Map.of("creditCode", "92361123MA3500000Y"));

        issued(granted(Hall.filing()));

        assertEquals("张三", library().get(0).holder().name());
    }

    @ParameterizedTest
    @CsvSource({"2036-09-17, 2036-09-17", "2026-09-18, 2026-09-18", "LONG_TERM, "})
    void theLastDayMayStandInTheResult(String said, LocalDate until) {
        certificate("\"untilFrom\":\"validUntil\",\"listed\":true");
        recording(Map.of("validUntil", said));

        issued(granted(Hall.filing()));

        assertEquals(until, library().get(0).validity().until());
    }

    @ParameterizedTest
    @CsvSource({"validUntil, soon", "validUntil, 2026-09-17", "validUntil, ' '", "other, LONG_TERM"})
    void aLastDayThatIsNoneIssuesNothing(String field, String said) {
        certificate("\"untilFrom\":\"validUntil\",\"listed\":true");
        recording(Map.of(field, said));
        var granted = granted(Hall.filing());

        refused("licence-end-malformed", granted, Order.of(Action.ISSUE));

        assertEquals(List.of(), library());
    }

    @Test
    void theCentreNumbersWhatNobodyElseNumbersWithinTypeAndYear() {
        certificate("\"listed\":false");
        issued(granted(Hall.filing()));
        hall.clock.advance(Duration.ofMinutes(1));
        issued(granted(Hall.filing()));
        hall.clock.set(LocalDate.of(2027, 1, 4));
        issued(granted(Hall.filing()));

        assertEquals(
                List.of("shop-permit-2027-000001", "shop-permit-2026-000002", "shop-permit-2026-000001"),
                library().stream().map(Licence::number).toList());
        assertFalse(library().get(0).listed());
        assertEquals(null, library().get(0).validity().until());
        assertEquals(2, hall.cases.licences().lastSerial("shop-permit", 2026));
    }

    @ParameterizedTest
    @CsvSource({
        "1, MONTH, 2026-10-17",
        "12, MONTH, 2027-09-17",
        "30, CALENDAR_DAY, 2026-10-17",
        "1, CALENDAR_DAY, 2026-09-18",
        "5, WORKING_DAY, 2026-09-25"
    })
    void theLastDayFollowsFromTheDefinition(int length, String unit, LocalDate until) {
        certificate("\"validity\":{\"length\":%d,\"unit\":\"%s\"},\"listed\":true".formatted(length, unit));

        issued(granted(Hall.filing()));

        assertEquals(until, library().get(0).validity().until());
    }

    @Test
    void byHandTheNumberIsGivenByHand() {
        var granted = granted(Hall.filing());
        hall.code.isGone();

        var order = new Order(Action.ISSUE, "程序已停用", null, null, null, null, true, Map.of("permitNumber", "SP-9"));
        hall.act(granted, order, ISSUER);

        assertEquals("SP-9", library().get(0).number());
    }

    @Test
    void aMatterWithoutACertificateEntersNothing() {
        hall.catalogue.offerWith(matter -> {});

        issued(granted(Hall.filing()));

        assertEquals(List.of(), library());
    }

    private void certificate(String members) {
        hall.catalogue.offerWith(matter -> matter.withObject("/result")
                .set(
                        "certificate",
                        json("{\"type\":\"shop-permit\",\"name\":{\"zh-CN\":\"开店许可证\",\"en\":\"Shop permit\"},"
                                + members + "}")));
    }

    private void recording(Map<String, String> result) {
        hall.code.recorder = step -> new Recording(List.of(), result);
    }

    private static Filing filing(String name, String idNumber) {
        var usual = Hall.filing();
        return new Filing(
                usual.matter(),
                usual.channel(),
                new Applicant(PersonKind.NATURAL_PERSON, name, IdType.RESIDENT_ID, idNumber, "13800000001"),
                usual.form(),
                usual.materials(),
                null);
    }

    private CaseFile granted(Filing filing) {
        var number = hall.desk.file(filing, hall.nextKey(), Hall.CLERK).value().number();
        var accepted = hall.after(hall.file(number), Order.of(Action.ACCEPT), Hall.CLERK);
        var inReview = hall.after(accepted, Order.of(Action.START_REVIEW), Hall.REVIEWER);
        return hall.after(inReview, Order.of(Action.GRANT), DECIDER);
    }

    private CaseFile issued(CaseFile granted) {
        return hall.after(granted, Order.of(Action.ISSUE), ISSUER);
    }

    private void refused(String code, CaseFile file, Order order) {
        var refusal = assertThrows(ProblemException.class, () -> hall.act(file, order, ISSUER));
        assertEquals(code, refusal.problem().code());
    }

    private List<Licence> library() {
        return hall.cases.licences().list(LicenceQuery.everywhere(LicenceSearch.ALL, TODAY, 201));
    }
}
