package org.onewindow.cases.internal.licences;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onewindow.api.department.Applicant.IdType;
import org.onewindow.api.department.Applicant.PersonKind;
import org.onewindow.api.problem.Fault;
import org.onewindow.api.problem.Problem;
import org.onewindow.api.problem.ProblemException;
import org.onewindow.api.text.Text;
import org.onewindow.cases.licences.Licence;
import org.onewindow.cases.licences.Licence.Told;
import org.onewindow.cases.licences.LicenceImports.Order;
import org.onewindow.cases.licences.LicenceImports.State;
import org.onewindow.cases.licences.VerificationCode;

/** The import of licences that were issued before there was a library (source-inventory row 9). */
class ImportTest {
    private static final String GOOD =
            "food-business-licence,食品经营许可证,JY1,LEGAL_PERSON,云海县好味道餐饮有限公司,CREDIT_CODE,91361123MA3500000Y,"
                    + "0793-5550100,market-regulation,2022-03-02,2022-03-03,2027-03-02,true,热食类食品制售";

    @TempDir
    Path home;

    private ImportRoom room;

    @BeforeEach
    void open() {
        room = new ImportRoom(home);
    }

    @Test
    void aLineIsEnteredAsItStands() throws Exception {
        var done = room.take(room.rows(List.of(GOOD)));

        assertEquals(State.DONE, done.state());
        var licence = room.library().get(0);
        assertEquals(new Licence.Type("food-business-licence", Text.same("食品经营许可证")), licence.type());
        assertEquals("JY1", licence.number());
        assertEquals(
                new Licence.Holder(
                        PersonKind.LEGAL_PERSON,
                        "云海县好味道餐饮有限公司",
                        IdType.CREDIT_CODE,
                        "91361123MA3500000Y",
                        "0793-5550100"),
                licence.holder());
        assertEquals(
                new Licence.Issuer("market-regulation", new Text("云海县市场监督管理局", "market-regulation"), "commerce"),
                licence.issuer());
        assertEquals(
                new Licence.Validity(LocalDate.of(2022, 3, 2), LocalDate.of(2022, 3, 3), LocalDate.of(2027, 3, 2)),
                licence.validity());
        assertEquals(Map.of("scope", "热食类食品制售"), licence.fields());
        assertEquals(Licence.Source.imported(done.progress().id(), room.clock.instant(), "admin"), licence.source());
        assertTrue(VerificationCode.isValid(licence.verificationCode()));
        assertTrue(licence.listed());
        assertEquals(Told.NOTHING, licence.told());
    }

    @Test
    void aFileOfAnOfficeProgramIsReadToo() throws Exception {
        room.catalogue.issuing("identity-card", "居民身份证", true);
        var text = "\uFEFF证照类型代码,证照编号,持证人类型,持证人,证件类型,证件号码,发证机关,发证日期,有效期止,公开核验\r\n"
                + "identity-card, 1 ,自然人,欧阳明,居民身份证,11010519491231002x,云海县公安局,2022/3/2,长期,否\r\n"
                + ",,,,,,,,,\r\n"
                + "\r\n"
                + "identity-card,\"2\",自然人,\"买买提·\"\"江\"\"\",其他,X 1,云海县公安局,2022年3月2日,,是\r\n";

        var done = room.take(room.file(text)).progress();

        assertEquals(2, done.lines());
        assertEquals(List.of(2, 0), List.of(done.entered(), done.refused()));
        var library = room.library();
        var second = library.stream().filter(one -> one.number().equals("2")).findFirst();
        assertEquals("买买提·\"江\"", second.orElseThrow().holder().name());
        var first = library.stream()
                .filter(one -> one.number().equals("1"))
                .findFirst()
                .orElseThrow();
        assertEquals("11010519491231002X", first.holder().idNumber());
        assertEquals("居民身份证", first.type().name().zh());
        assertEquals(LocalDate.of(2022, 3, 2), first.validity().from());
        assertEquals(null, first.validity().until());
        assertFalse(first.listed());
        assertEquals("public-security", first.issuer().organ());
    }

    @ParameterizedTest
    @CsvSource({
        "0, Food, type, type-malformed",
        "0, '', type, cell-missing",
        "1, '', typeName, type-name-missing",
        "2, '', number, cell-missing",
        "3, PERSON, holderKind, choice-unknown",
        "4, '', holderName, cell-missing",
        "4, <b>甲, holderName, markup-not-allowed",
        "5, ID, idType, choice-unknown",
        "6, 91361123MA3500000, idNumber, credit-code-malformed",
        "8, 管理局, organ, organ-unknown",
        "8, '', organ, cell-missing",
        "9, 2026-02-30, issuedOn, date-malformed",
        "9, 1.8E12, issuedOn, date-malformed",
        "9, '', issuedOn, cell-missing",
        "9, 2026-09-19, issuedOn, issued-in-future",
        "10, yesterday, validFrom, date-malformed",
        "11, 2022-03-02, validUntil, ends-before-it-begins",
        "12, maybe, listed, choice-unknown"
    })
    void aWrongCellIsRefusedWithItsColumn(int column, String value, String name, String code) throws Exception {
        var cells = GOOD.split(",");
        cells[column] = value;

        var done = room.take(room.rows(List.of(GOOD, String.join(",", cells)))).progress();

        var found = room.report(done.id()).get(room.report(done.id()).size() - 1);
        assertTrue(found.startsWith("3,false," + name + "," + code + ","), found);
        assertEquals(1, done.entered());
        assertEquals(1, done.refused());
    }

    @Test
    void everythingThatIsWrongWithALineIsReportedWithoutPersonalData() throws Exception {
        var bad = "food-business-licence,食品经营许可证,JY2,NATURAL_PERSON,欧阳明,RESIDENT_ID,110105194912310021,13800000000,"
                + "nobody,2026-13-01,,2020-01-01,true,\"a\nb\"";

        var done = room.take(room.rows(List.of(bad, "too,few"))).progress();

        var report = room.report(done.id());
        assertEquals(4, report.size());
        assertTrue(report.get(0).startsWith("2,false,idNumber,resident-id-wrong,公民身份号码有误"), report.get(0));
        assertTrue(report.get(0).endsWith("compare it with the card."), report.get(0));
        assertTrue(report.get(1).startsWith("2,false,organ,organ-unknown"), report.get(1));
        assertTrue(report.get(2).startsWith("2,false,issuedOn,date-malformed"), report.get(2));
        assertTrue(report.get(3).startsWith("3,false,,cells-wrong"), report.get(3));
        var whole = Files.readString(room.desk().report(done.id()));
        assertFalse(whole.contains("欧阳") || whole.contains("11010519491231002") || whole.contains("13800000000"));
        assertTrue(whole.startsWith("\uFEFFline,entered,column,code,message,message_en\r\n"), whole);
    }

    @Test
    void anEarlyCreditCodeIsEnteredAndReportedForAnotherLook() throws Exception {
        var done = room.take(room.rows(List.of(GOOD.replace("91361123MA3500000Y", "91361123MA35000004"))))
                .progress();

        assertEquals(1, done.entered());
        assertTrue(room.report(done.id()).get(0).startsWith("2,true,idNumber,credit-code-check"));
    }

    @Test
    void ofLinesWithOneNumberTheFirstGoodOneIsEntered() throws Exception {
        var wrong = GOOD.replace("2022-03-02", "no day");
        var other = GOOD.replace("好味道", "好滋味");

        var done = room.take(room.rows(List.of(wrong, GOOD, other))).progress();

        assertEquals(List.of(1, 2), List.of(done.entered(), done.refused()));
        assertEquals("云海县好味道餐饮有限公司", room.library().get(0).holder().name());
        assertTrue(room.report(done.id()).get(1).startsWith("4,false,number,number-twice"));
    }

    @Test
    void aNumberThatTheLibraryHasIsRefused() throws Exception {
        room.take(room.rows(List.of(GOOD)));

        var done = room.take(room.rows(List.of(GOOD.replace("好味道", "好滋味"), GOOD.replace("JY1", "JY2"))))
                .progress();

        assertEquals(List.of(1, 1), List.of(done.entered(), done.refused()));
        assertTrue(room.report(done.id()).get(0).startsWith("2,false,number,number-taken"));
    }

    @Test
    void aTrialEntersNothingAndFindsTheSame() throws Exception {
        var file = room.rows(List.of(GOOD, GOOD, GOOD.replace("JY1", "JY2"), "too,few"));

        var trial = room.take(new Order(file, false, null, true)).progress();
        assertEquals(0, room.entered());
        var real = room.take(file).progress();

        assertTrue(trial.trial());
        assertEquals(List.of(2, 2), List.of(trial.entered(), trial.refused()));
        assertEquals(List.of(2, 2), List.of(real.entered(), real.refused()));
        assertEquals(room.report(real.id()), room.report(trial.id()));
        assertEquals(2, room.entered());
    }

    @Test
    void theOrganOfTheWholeFileMayBeGivenWithIt() throws Exception {
        var heading = ImportRoom.HEADING.replace(",organ", "");
        var file = room.file(heading + "\n" + GOOD.replace(",market-regulation", "") + "\n");

        var done = room.take(new Order(file, false, "public-security", false)).progress();

        assertEquals(1, done.entered());
        assertEquals("policejustice", room.library().get(0).issuer().department());
        assertEquals(List.of("column-missing /1"), faults(new Order(file, false, null, false)));
        assertEquals(List.of("organ-unknown /organ"), faults(new Order(file, false, "nobody", false)));
    }

    @Test
    void whatAMatterKeepsFromThePublicIsNotListedByAFile() throws Exception {
        room.catalogue.issuing("food-business-licence", "食品经营许可证", false);

        room.take(room.rows(List.of(GOOD)));

        assertFalse(room.library().get(0).listed());
    }

    @Test
    void ofALicenceThatHadEndedBeforeNobodyIsToldAnything() throws Exception {
        room.take(room.rows(List.of(GOOD.replace("2027-03-02", "2026-09-17"))));

        assertEquals(Told.HAS_ENDED, room.library().get(0).told());
    }

    @Test
    void aHeadingThatIsNotKnownIsRefusedWithEveryFaultAndNothingIsEntered() throws Exception {
        var file = room.file("type,type,holder,fields.Scope,fields.a,fields.a\n" + GOOD + "\n");

        var faults = faults(new Order(file, false, "market-regulation", false));

        assertEquals(
                List.of(
                        "column-twice /1/2",
                        "column-unknown /1/3",
                        "column-unknown /1/4",
                        "column-twice /1/6",
                        "column-missing /1",
                        "column-missing /1",
                        "column-missing /1",
                        "column-missing /1",
                        "column-missing /1",
                        "column-missing /1",
                        "column-missing /1"),
                faults);
        assertEquals(List.of(), room.desk().list(null, 10));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", ",,\n"})
    void aFileWithoutAHeadingIsRefused(String text) throws Exception {
        assertEquals(List.of("heading-missing /1"), faults(new Order(room.file(text), false, null, false)));
    }

    @Test
    void aFileThatCannotBeReadAsAWholeIsRefusedAsAWhole() throws Exception {
        var good = ImportRoom.HEADING + "\r\n" + GOOD + "\r\n";
        var chinese = good.getBytes(Charset.forName("GBK"));
        var later = (good + GOOD.replace("JY1", "JY2") + "\r\n").getBytes(StandardCharsets.UTF_8);
        later[later.length - 5] = (byte) 0xff;

        assertEquals(List.of("not-utf-8 /1"), faults(room.file(chinese)));
        assertTrue(faults(room.file(later)).get(0).startsWith("not-utf-8 /"));
        assertEquals(List.of("csv-malformed /3"), faults(room.file(good + "\"a\"b,c\r\n")));
        assertEquals(List.of("csv-malformed /3"), faults(room.file(good + "\"never closed\r\n")));
        assertEquals(List.of("no-lines "), faults(room.file(ImportRoom.HEADING + "\r\n,,,\r\n\r\n")));
        assertEquals(List.of("file-unreadable "), faults(home.resolve("none.csv")));
        assertEquals(0, room.entered());
    }

    @Test
    void aFileThatWasHandedInIsDeletedAfterItsImportAndWhenItIsRefused() throws Exception {
        var good = room.rows(List.of(GOOD));
        var bad = room.file("no heading");

        room.take(new Order(good, true, null, false));
        faults(new Order(bad, true, null, false));

        assertFalse(Files.exists(good));
        assertFalse(Files.exists(bad));
    }

    @Test
    void theReportIsReadByItsOwnerOnly() throws Exception {
        var done = room.take(room.rows(List.of(GOOD, GOOD))).progress();
        var report = room.desk().report(done.id());

        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(report)));
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(report.getParent())));
        var copy = new ByteArrayOutputStream();
        room.desk().writeReport(done.id(), copy);
        assertEquals(Files.readString(report), copy.toString(StandardCharsets.UTF_8));
        Files.delete(report);
        refused("report-missing", () -> room.desk().writeReport(done.id(), copy));
        refused("import-unknown", () -> room.desk().writeReport("../outside", copy));
    }

    @Test
    void importsAreListedThoseBegunLastFirst() throws Exception {
        var first = room.take(room.rows(List.of(GOOD)));
        room.clock.advance(Duration.ofSeconds(1));
        var second = room.take(room.rows(List.of(GOOD)));

        assertEquals(List.of(second, first), room.desk().list(null, 10));
        assertEquals(List.of(first), room.desk().list(second.progress().id(), 10));
        assertEquals(first, room.desk().find(first.progress().id()));
        refused("import-unknown", () -> room.desk().find("none"));
    }

    private List<String> faults(Path file) {
        return faults(new Order(file, false, null, false));
    }

    private List<String> faults(Order order) {
        var problem = refused("import-faulty", () -> room.desk().start(order, "admin"));
        return problem.faults().stream().map(ImportTest::shown).toList();
    }

    private static String shown(Fault fault) {
        return fault.code() + " " + fault.pointer();
    }

    private static Problem refused(String code, Executable call) {
        var problem = assertThrows(ProblemException.class, call).problem();
        assertEquals(code, problem.code());
        return problem;
    }
}
