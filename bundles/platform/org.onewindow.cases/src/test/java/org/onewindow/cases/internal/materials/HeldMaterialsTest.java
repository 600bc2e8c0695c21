package org.onewindow.cases.internal.materials;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.onewindow.cases.internal.SharedHall.CLERK;
import static org.onewindow.cases.internal.SharedHall.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onewindow.api.department.Applicant.IdType;
import org.onewindow.api.department.Applicant.PersonKind;
import org.onewindow.api.problem.Fault;
import org.onewindow.api.problem.ProblemException;
import org.onewindow.api.text.Text;
import org.onewindow.cases.Action;
import org.onewindow.cases.CaseFile;
import org.onewindow.cases.ChainPart;
import org.onewindow.cases.Correction;
import org.onewindow.cases.Filing;
import org.onewindow.cases.Filing.Deferral;
import org.onewindow.cases.HandedIn;
import org.onewindow.cases.Order;
import org.onewindow.cases.State;
import org.onewindow.cases.internal.SharedHall;
import org.onewindow.cases.licences.Licence;
import org.onewindow.cases.materials.HeldMaterials;
import org.onewindow.cases.materials.HeldMaterials.Held;
import org.onewindow.cases.materials.Prefill.Offer;
import org.onewindow.cases.materials.Prefill.Question;
import org.onewindow.cases.testing.InMemoryLookUps;

/** What the licence library holds need not be handed in: 国务院令716号 art. 7, row 68. */
class HeldMaterialsTest {
    private static final String OTHER_ID = "440524188001010014";
    private static final Map<String, String> MISSING = Map.of("/materials", "material-missing");

    @TempDir
    Path home;

    private final InMemoryLookUps lookUps = new InMemoryLookUps();
    private SharedHall hall;
    private int licences;

    @BeforeEach
    void open() {
        hall = new Handing(home).hall;
    }

    @Test
    void aCertificateThatTheLibraryHoldsNeedNotBeHandedInAndTheCaseSaysSo() {
        offer(0, "{\"type\":\"identity-card\"}");
        var bare = filing(hall.filing().form(), null);
        assertEquals(MISSING, faults(() -> hall.file(bare)));
        enter("identity-card", ownId(), LocalDate.of(2026, 9, 17));
        assertEquals(MISSING, faults(() -> hall.file(bare)), "it has ended");
        enter("identity-card", OTHER_ID, null);
        assertEquals(MISSING, faults(() -> hall.file(bare)), "another's");
        var valid = enter("identity-card", ownId(), null);

        var offered = ask().held();
        assertEquals(1, offered.size());
        assertNull(offered.get(0).namedAt());
        assertEquals("application-form", offered.get(0).held().material());
        assertEquals(
                List.of(valid.id()), lookUps.list(null, null, null, 10).get(0).licences());
        var file = hall.file(bare);
        assertEquals(List.of(valid.id()), heldBy(file));
        assertEquals(List.of(), hall.breaks(file.number()));
        assertEquals(List.of(), heldBy(hall.file(hall.filing())), "it was handed in all the same");
        enter("identity-card", ownId(), null);
        var corrected = resubmitted(file, file.content().form(), List.of());
        assertEquals(List.of(), corrected.content().materials());
        assertEquals(List.of(valid.id()), heldBy(corrected), "as it stood on the day of receipt");
    }

    @Test
    void whatIsHeldCountsAsThereForTheDepartmentsRules() {
        offer(1, "{\"type\":\"lease-record\"}");
        hall.rule(submission -> submission.materials().contains("lease")
                ? List.of()
                : List.of(new Fault("/materials", "lease-missing", Text.same("missing"))));
        assertEquals(Map.of("/materials", "lease-missing"), faults(() -> hall.file(hall.filing())));
        enter("lease-record", ownId(), null);
        hall.file(hall.filing());
    }

    @Test
    void whereTheFormNamesACertificateOnlyThatOneCounts() {
        offerNaming();
        var another = enterDeed("赣（2026）第8号", ownId());
        var meant = enterDeed("赣（2026）第7号", ownId());
        enterDeed("赣（2026）第9号", OTHER_ID);

        assertEquals(
                List.of("赣（2026）第7号 /shop", "赣（2026）第8号 /shop"),
                ask().held().stream()
                        .map(holding -> holding.held().number() + " " + holding.namedAt())
                        .toList());
        assertEquals(List.of(meant.id()), heldBy(hall.file(naming("赣(2026) 第7号"))));
        assertEquals(List.of(another.id()), heldBy(hall.file(naming("赣（2026）第8号"))));
        var spaced = enterDeed("赣(2025) 第5号", ownId());
        assertEquals(List.of(spaced.id()), heldBy(hall.file(naming("赣（2025）第5号"))));
        assertEquals(MISSING, faults(() -> hall.file(naming("赣（2026）第6号"))), "nobody's");
        assertEquals(MISSING, faults(() -> hall.file(naming("赣（2026）第9号"))), "somebody else's");
        assertEquals(
                Map.of("/form/shop", "required", "/materials", "material-missing"),
                faults(() -> hall.file(filing(json("{\"area\":30.5}"), null))));
    }

    @Test
    void whoNamesAnotherCertificateWhenCorrectingNeedsThatOne() {
        offerNaming();
        enterDeed("第7号", ownId());
        var meant = enterDeed("第8号", ownId());

        var unknown = hall.file(naming("第7号"));
        assertEquals(MISSING, faults(() -> resubmitted(unknown, shop("第6号"), List.of())));
        var corrected = resubmitted(hall.file(naming("第7号")), shop("第8号"), List.of());
        assertEquals(List.of(meant.id()), heldBy(corrected));
        assertEquals(List.of(), hall.breaks(corrected.number()));
        var brought =
                resubmitted(hall.file(naming("第7号")), shop("第6号"), hall.filing().materials());
        assertEquals(List.of(), heldBy(brought));
    }

    @Test
    void whatWasPromisedIsNotHeldThoughItIsCorrected() {
        hall.offer(matter -> {
            matter.set("materials", json(Handing.MATERIALS));
            ((ObjectNode) matter.at("/materials/0")).put("deferrable", true).set("heldAs", json("{\"type\":\"deed\"}"));
        });
        enterDeed("第7号", ownId());
        var of = hall.filing();
        var promised = hall.file(new Filing(
                of.matter(),
                of.channel(),
                null,
                of.applicant(),
                of.form(),
                List.of(),
                null,
                List.of(new Deferral("application-form", LocalDate.of(2026, 9, 25))),
                null,
                null));
        assertEquals(List.of(), heldBy(promised));
        assertEquals(List.of(), heldBy(resubmitted(promised, shop("改名"), List.of())));
    }

    @Test
    void whatTheChainsOwnCasesIssuedComesFirstWhoeverHoldsIt() {
        offer(0, "{\"type\":\"deed\"}");
        var own = licence("deed", "第7号", OTHER_ID, null, "2026091800001");
        enter(own);
        var newer = enterDeed("第8号", ownId());
        var form = hall.filing().form();
        assertEquals(List.of(newer.id()), heldBy(hall.file(filing(form, null))));
        var part = new ChainPart("C2026091800001", "second", "clerk", List.of("2026091800001"), false);
        assertEquals(List.of(own.id()), heldBy(hall.file(filing(form, part))));
    }

    @Test
    void inAChainTheFormNamesWhatAnEarlierCaseIssuedToSomebodyElse() {
        offerNaming();
        var own = licence("deed", "第7号", OTHER_ID, null, "2026091800001");
        enter(own);
        var part = new ChainPart("C2026091800001", "second", "clerk", List.of("2026091800001"), false);
        assertEquals(List.of(own.id()), heldBy(hall.file(filing(shop("第7号"), part))));
        assertEquals(MISSING, faults(() -> hall.file(filing(shop("第7号"), null))));
    }

    /** @param heldAs of the matter's material at a place */
    private void offer(int place, String heldAs) {
        hall.offer(matter -> {
            matter.set("materials", json(Handing.MATERIALS));
            ((ObjectNode) matter.at("/materials/" + place)).set("heldAs", json(heldAs));
        });
    }

    /** The application form is held as a deed whose number is in the form's field for the shop's name. */
    private void offerNaming() {
        offer(0, "{\"type\":\"deed\",\"number\":\"/shop\"}");
    }

    private Offer ask() {
        var desk = new PrefillDesk(
                hall.clock(),
                hall.catalogue(),
                hall.cases(),
                hall.cases().files(),
                hall.cases().licences(),
                lookUps);
        return desk.offer(new Question("shop-permit", IdType.RESIDENT_ID, ownId()), CLERK);
    }

    private String ownId() {
        return hall.filing().applicant().idNumber();
    }

    /** Without any material. */
    private Filing filing(JsonNode form, ChainPart part) {
        var of = hall.filing();
        return new Filing(
                of.matter(), of.channel(), null, of.applicant(), form, List.of(), null, null, null, null, null, part);
    }

    private Filing naming(String number) {
        return filing(shop(number), null);
    }

    private static JsonNode shop(String name) {
        return json("{\"shop\":\"" + name + "\",\"area\":30.5}");
    }

    private static List<String> heldBy(CaseFile file) {
        return file.annex(HeldMaterials.ANNEX).map(HeldMaterials::items).orElse(List.of()).stream()
                .map(Held::licence)
                .toList();
    }

    private CaseFile resubmitted(CaseFile file, JsonNode form, List<HandedIn> materials) {
        var asked = file.state() == State.CORRECTION
                ? file
                : hall.after(
                        file,
                        new Order(
                                Action.REQUEST_CORRECTION,
                                null,
                                List.of(new Correction("/form", "改")),
                                null,
                                null,
                                null),
                        CLERK);
        return hall.after(asked, new Order(Action.RESUBMIT, null, null, form, materials, null), CLERK);
    }

    private Licence enterDeed(String number, String idNumber) {
        return enter(licence("deed", number, idNumber, null, null));
    }

    private Licence enter(String type, String idNumber, LocalDate until) {
        return enter(licence(type, "NO" + licences, idNumber, until, null));
    }

    private Licence enter(Licence licence) {
        hall.cases().transact(tx -> {
            tx.enter(licence);
            return null;
        });
        return licence;
    }

    /** @param caseNumber the case that issued it; null when it was imported */
    private Licence licence(String type, String number, String idNumber, LocalDate until, String caseNumber) {
        int place = ++licences;
        var at = hall.clock().instant();
        return new Licence(
                "01KM%022d".formatted(place),
                new Licence.Type(type, Text.same(type)),
                number,
                0,
                new Licence.Holder(PersonKind.NATURAL_PERSON, "张三", IdType.RESIDENT_ID, idNumber, null),
                new Licence.Issuer("police", Text.same("police"), "policejustice"),
                caseNumber == null
                        ? Licence.Source.imported("01KM", at, "importer")
                        : Licence.Source.issued("deed-issue", caseNumber, at, "issuer"),
                new Licence.Validity(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 1, 1), until),
                null,
                null,
                null,
                Map.of(),
                List.of(),
                "CODE%012d".formatted(place),
                true,
                Licence.Told.NOTHING,
                1);
    }

    private static Map<String, String> faults(Runnable work) {
        return assertThrows(ProblemException.class, work::run).problem().faults().stream()
                .collect(Collectors.toMap(Fault::pointer, Fault::code));
    }
}
