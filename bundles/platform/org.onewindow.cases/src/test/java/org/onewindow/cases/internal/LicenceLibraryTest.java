package org.onewindow.cases.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.onewindow.cases.internal.Hall.HEAD;
import static org.onewindow.cases.internal.Hall.STRANGER;
import static org.onewindow.cases.internal.Hall.SUPERVISOR;
import static org.onewindow.cases.internal.Hall.TODAY;
import static org.onewindow.cases.internal.Hall.json;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.onewindow.access.Person;
import org.onewindow.api.department.Applicant.IdType;
import org.onewindow.api.department.Applicant.PersonKind;
import org.onewindow.api.problem.Problem;
import org.onewindow.api.problem.ProblemException;
import org.onewindow.api.text.Text;
import org.onewindow.cases.Action;
import org.onewindow.cases.Order;
import org.onewindow.cases.internal.licences.Library;
import org.onewindow.cases.licences.Licence;
import org.onewindow.cases.licences.Licence.Standing;
import org.onewindow.cases.licences.Licence.Told;
import org.onewindow.cases.licences.LicenceLibrary;
import org.onewindow.cases.licences.LicenceLibrary.End;
import org.onewindow.cases.licences.LicenceSearch;
import org.onewindow.cases.licences.Verification;
import org.onewindow.cases.licences.VerificationCode;

/** Who sees licences, how they end by law (行政许可法 art. 69, 70), and what the public learns of them. */
class LicenceLibraryTest {
    private static final End END = new End(TODAY, "申请材料系伪造", "行政许可法第六十九条第二款");

    @TempDir
    Path home;

    private Hall hall;
    private LicenceLibrary library;

    @BeforeEach
    void open() {
        hall = new Hall(home);
        library = new Library(hall.clock, hall.cases, hall.cases.licences(), hall.work);
    }

    @Test
    void thoseOfTheOrganAndItsDepartmentAndSupervisorsSeeALicence() {
        var licence = imported(1, "shop-office", "shop");
        for (Person by : List.of(Hall.CLERK, Hall.REVIEWER, Hall.DECIDER, Hall.ISSUER, HEAD, SUPERVISOR)) {
            assertEquals(licence, library.read(licence.id(), by));
            assertEquals(
                    List.of(licence),
                    library.list(LicenceSearch.ALL, null, 10, by).items());
            assertEquals(1, library.count(LicenceSearch.ALL, by));
        }
        assertEquals(
                List.of(), library.list(LicenceSearch.ALL, null, 10, STRANGER).items());
        refused("licence-not-yours", () -> library.read(licence.id(), STRANGER));
        refused("licence-unknown", () -> library.read("none", SUPERVISOR));
    }

    @Test
    void whoAdministersTheCentreSeesNoLicence() {
        var admin = Hall.person("admin", "*:ADMIN");
        var licence = imported(1, "shop-office", "shop");

        refused("licence-not-yours", () -> library.read(licence.id(), admin));
        refused("no-licences-yours", () -> library.list(LicenceSearch.ALL, null, 10, admin));
        refused("no-licences-yours", () -> library.count(LicenceSearch.ALL, admin));
    }

    @Test
    void theListGoesOnWhereAPageEnds() {
        var one = imported(1, "shop-office", "shop");
        var two = imported(2, "shop-office", "shop");
        var three = imported(3, "shop-office", "shop");

        var first = library.list(LicenceSearch.ALL, null, 2, HEAD);
        var second = library.list(LicenceSearch.ALL, first.next(), 2, HEAD);

        assertEquals(List.of(three, two), first.items());
        assertEquals(List.of(one), second.items());
        assertEquals(null, second.next());
    }

    @Test
    void theHeadRevokesAndLaterCancelsWithReasonAndBasis() {
        var licence = imported(1, "shop-office", "shop");

        var revoked = library.revoke(licence.id(), END, 1, HEAD);
        var cancelled = library.cancel(licence.id(), new End(null, "撤销后注销", "行政许可法第七十条第四项"), revoked.version(), HEAD);

        assertEquals(
                new Licence.Ending(TODAY, END.reason(), END.basis(), "head", hall.clock.instant()),
                revoked.revocation());
        assertEquals(Standing.REVOKED, revoked.standing(TODAY));
        assertEquals(TODAY, cancelled.cancellation().on());
        assertEquals(revoked.revocation(), cancelled.revocation());
        assertEquals(Standing.CANCELLED, cancelled.standing(TODAY));
        assertEquals(cancelled, library.read(licence.id(), HEAD));
        refused("licence-ended", () -> library.cancel(licence.id(), END, 3, HEAD));
        refused("licence-ended", () -> library.revoke(licence.id(), END, 3, HEAD));
    }

    @Test
    void nobodyButTheHeadOfTheOrganEndsALicence() {
        var licence = imported(1, "shop-office", "shop");
        for (Person by : List.of(Hall.CLERK, Hall.REVIEWER, Hall.DECIDER, Hall.ISSUER, SUPERVISOR)) {
            refused("grant-missing", () -> library.revoke(licence.id(), END, 1, by));
            refused("grant-missing", () -> library.cancel(licence.id(), END, 1, by));
        }
        refused("licence-not-yours", () -> library.revoke(licence.id(), END, 1, Hall.person("x", "other:HEAD")));
        assertEquals(licence, library.read(licence.id(), HEAD));
    }

    @Test
    void anEndWithFaultsIsRefusedWithAllOfThem() {
        var licence = imported(1, "shop-office", "shop");

        assertEquals(
                List.of("/reason reason-missing", "/basis basis-missing", "/on ending-in-future"),
                faults(licence, new End(TODAY.plusDays(1), " ", null)));
        assertEquals(
                List.of("/reason markup-not-allowed", "/on ending-before-issue"),
                faults(licence, new End(licence.validity().issuedOn().minusDays(1), "<b>", "x")));
        refused("licence-changed", () -> library.revoke(licence.id(), END, 2, HEAD));
    }

    private List<String> faults(Licence licence, End end) {
        return refused("ending-faulty", () -> library.revoke(licence.id(), end, 1, HEAD)).faults().stream()
                .map(fault -> fault.pointer() + " " + fault.code())
                .toList();
    }

    @Test
    void theEndOfALicenceThatWasIssuedInACaseStandsInItsJournal() {
        var file = issued();
        var licence = library.ofCase(file).get(0);
        var before = hall.file(file);

        library.revoke(licence.id(), END, licence.version(), HEAD);

        var after = hall.file(file);
        assertEquals(before.version() + 1, after.version());
        assertEquals(before.state(), after.state());
        var entry = hall.cases.journal(file, before.journalLength(), 10).get(0);
        assertEquals("REVOKE_LICENCE", entry.action());
        assertEquals("head", entry.actor());
        assertTrue(entry.facts().contains(licence.id()), entry.facts());
        assertFalse(entry.facts().contains(END.reason()), "free text is sealed");
        assertTrue(entry.sealed().contains(END.reason()) && entry.sealed().contains(END.basis()));
        assertTrue(new JournalCheck(hall.cases, hall.key).verify(file).whole());
        library.cancel(licence.id(), END, licence.version() + 1, HEAD);
        assertEquals(
                "CANCEL_LICENCE",
                hall.cases.journal(file, before.journalLength() + 1, 10).get(0).action());
    }

    @Test
    void anEndThatIsRefusedLeavesNoEntry() {
        var file = issued();
        var licence = library.ofCase(file).get(0);
        library.revoke(licence.id(), END, licence.version(), HEAD);
        var before = hall.file(file);

        refused("licence-changed", () -> library.revoke(licence.id(), END, licence.version(), HEAD));
        refused("licence-ended", () -> library.revoke(licence.id(), END, licence.version() + 1, HEAD));

        assertEquals(before, hall.file(file));
    }

    @Test
    void anybodyVerifiesALicenceByItsCodeWithoutPersonalData() {
        var licence = imported(1, "shop-office", "shop");
        var printed = VerificationCode.printed(licence.verificationCode());
        var expected = new Verification(
                new Text("开店许可证", "Shop permit"),
                "****0001",
                "张**",
                Text.same("商店管理所"),
                Standing.VALID,
                TODAY.minusYears(1),
                TODAY.minusYears(1),
                TODAY.plusYears(4));

        assertEquals(19, printed.length());
        assertEquals(expected, library.verify(licence.verificationCode()));
        assertEquals(expected, library.verify(" " + printed.toLowerCase() + " "));
        library.revoke(licence.id(), END, 1, HEAD);
        assertEquals(Standing.REVOKED, library.verify(printed).standing());
    }

    @Test
    void theNameAndTheNumberOfAnOrganisationsLicenceAreShown() {
        var holder = new Licence.Holder(
                PersonKind.LEGAL_PERSON, "云海县好味道餐饮有限公司", IdType.CREDIT_CODE, "91361123MA3500000Y", null);
        var licence = enter(1, holder, "shop-office", "shop", TODAY.plusYears(4), true);

        var shown = library.verify(licence.verificationCode());

        assertEquals("云海县好味道餐饮有限公司", shown.holder());
        assertEquals(licence.number(), shown.number());
    }

    @Test
    void aCodeOfNoLicenceAndOneThatIsNotListedAreAnsweredAlike() {
        var secret = enter(1, person(), "shop-office", "shop", null, false);
        var unlisted = refused("licence-not-verified", () -> library.verify(secret.verificationCode()));
        var unknown = refused("licence-not-verified", () -> library.verify("ACDEFGHJKLMNPQRT"));
        var malformed = refused("licence-not-verified", () -> library.verify("' or 1=1"));

        assertEquals(unlisted, unknown);
        assertEquals(unlisted, malformed);
    }

    private String issued() {
        hall.catalogue.offerWith(matter -> matter.withObject("/result")
                .set(
                        "certificate",
                        json("{\"type\":\"shop-permit\",\"name\":{\"zh-CN\":\"开店许可证\",\"en\":\"Shop permit\"},"
                                + "\"listed\":true}")));
        var granted = hall.after(hall.inReview(), Order.of(Action.GRANT), Hall.DECIDER);
        return hall.after(granted, Order.of(Action.ISSUE), Hall.ISSUER).number();
    }

    private Licence imported(int place, String organ, String department) {
        return enter(place, person(), organ, department, TODAY.plusYears(4), true);
    }

    private static Licence.Holder person() {
        return new Licence.Holder(PersonKind.NATURAL_PERSON, "张三", IdType.RESIDENT_ID, "11010519491231002X", null);
    }

    private Licence enter(
            int place, Licence.Holder holder, String organ, String department, LocalDate until, boolean listed) {
        var issuedOn = TODAY.minusYears(1);
        var licence = new Licence(
                "01KM%022d".formatted(place),
                new Licence.Type("shop-permit", new Text("开店许可证", "Shop permit")),
                "SP-%04d".formatted(place),
                0,
                holder,
                new Licence.Issuer(organ, Text.same("商店管理所"), department),
                Licence.Source.imported("01KM", hall.clock.instant(), "admin"),
                new Licence.Validity(issuedOn, issuedOn, until),
                null,
                null,
                null,
                Map.of(),
                List.of(),
                "ACDEFGHJKLMNPQ" + "%02d".formatted(place).replace('0', 'R').replace('1', 'T'),
                listed,
                Told.NOTHING,
                1);
        hall.cases.transact(tx -> {
            tx.enter(licence);
            return null;
        });
        return licence;
    }

    private static Problem refused(String code, Executable call) {
        var problem = assertThrows(ProblemException.class, call).problem();
        assertEquals(code, problem.code());
        return problem;
    }
}
