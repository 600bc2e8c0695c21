package org.onewindow.drafting.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.onewindow.api.calendar.DueDate;
import org.onewindow.api.calendar.Period;
import org.onewindow.api.department.Applicant;
import org.onewindow.api.department.Applicant.IdType;
import org.onewindow.api.department.Applicant.PersonKind;
import org.onewindow.api.text.Text;
import org.onewindow.calendar.LegalClock;
import org.onewindow.cases.Annexes;
import org.onewindow.cases.CaseFile;
import org.onewindow.cases.HandedIn;
import org.onewindow.cases.JournalEntry;
import org.onewindow.cases.Light;
import org.onewindow.cases.State;
import org.onewindow.cases.fees.Bill;
import org.onewindow.cases.licences.Licence;
import org.onewindow.cases.papers.Paper;
import org.onewindow.cases.papers.PaperKind;
import org.onewindow.catalogue.Chain;
import org.onewindow.catalogue.Definition;
import org.onewindow.catalogue.Material.MaterialForm;
import org.onewindow.catalogue.Matter;
import org.onewindow.catalogue.Matter.Channel;
import org.onewindow.catalogue.Organ;
import org.onewindow.catalogue.json.CanonicalJson;
import org.onewindow.chains.ChainBill;
import org.onewindow.chains.ChainFile;
import org.onewindow.chains.ChainPayment;
import org.onewindow.chains.ChainReport;
import org.onewindow.chains.ChainState;
import org.onewindow.chains.StepFile;

/** Papers of an invented case. */
final class Samples {
    static final String NUMBER = "36112320261122000013";
    static final String CHAIN_NUMBER = "L36112320261122000011";
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final String DATES = """
            "dates":{"receivedOn":"2026-11-22","acceptBy":"2026-11-27","acceptedOn":"2026-11-23","dueOn":"2026-11-30",
                     "dueProvisional":%s,"decidedOn":"2026-11-25","closedOn":null}
            """;
    private static final String MATTER = """
            {"code":"shop-permit","department":"shop","organ":"shop-office","name":{"zh-CN":"开店许可","en":"Shop permit"},
             "kind":"%s","level":"COUNTY","powerSource":"STATUTORY","audience":["NATURAL_PERSON"],"handling":"COMMITTED",
             "limits":{"statutory":{"length":20,"unit":"WORKING_DAY"},"promised":{"length":5,"unit":"WORKING_DAY"},
                       "clockStart":"ACCEPTANCE"},
             "basis":[{"law":{"zh-CN":"商店条例","en":"Shop regulation"},"articles":"7"}],
             "conditions":[{"zh-CN":"场所合法","en":"lawful premises"}],"procedure":[{"zh-CN":"收件","en":"receipt"}],
             "responsible":{"zh-CN":"科长","en":"Section head"},"windows":["COMPREHENSIVE"],"channels":["WINDOW"],
             "visits":0,"postDelivery":true,
             "fees":[{"code":"permit","name":{"zh-CN":"工本费","en":"Permit"},"min":10.00,"max":20.00,
               "standard":{"zh-CN":"每证","en":"each"},"basis":{"law":{"zh-CN":"收费办法","en":"Fee rules"}}}],
             "result":{"name":{"zh-CN":"开店许可证","en":"Shop permit"},"kind":"LICENCE"},
             "materials":[{"code":"lease","name":{"zh-CN":"租赁合同","en":"Lease"},"required":true,"deferrable":true,
               "origin":"APPLICANT","forms":["ORIGINAL"],"copies":1,"basis":{"law":{"zh-CN":"某法","en":"Some law"}}}],
             "questions":[],"themes":[],"rules":[],"recorders":{},"verified":false,"source":{"zh-CN":"测试","en":"Test"}}
            """;

    private Samples() {}

    static Definition definition(String kind) {
        return new Definition(
                "0123456789abcdef",
                CanonicalJson.mapper()
                        .copy()
                        .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                        .convertValue(json(MATTER.formatted(kind)), Matter.class),
                new Text("商店局", "Shop department"),
                new Organ(
                        "shop-office",
                        "11361123MB00000000",
                        new Text("梨花县商店局", "Lihua Shop Office"),
                        List.of(),
                        Organ.Kind.DEPARTMENT),
                json("{}"),
                json("{}"),
                json("{}"));
    }

    /** A paper of a matter of some kind; the entry says these facts besides the dates. */
    static Paper paper(PaperKind kind, String matterKind, String action, String facts, String sealed) {
        boolean provisional = kind == PaperKind.ACCEPTANCE;
        var told = json("{" + facts + (facts.isEmpty() ? "" : ",") + DATES.formatted(provisional) + "}");
        var entry = new JournalEntry(
                NUMBER,
                4,
                Instant.parse("2026-11-23T02:00:00Z"),
                "clerk",
                action,
                State.RECEIVED,
                State.ACCEPTED,
                told.toString(),
                sealed,
                null,
                null,
                "hash");
        var file = file();
        return new Paper(
                kind,
                DAY,
                entry,
                told,
                json(sealed),
                file.content(),
                Annexes.of(json(sealed).path("annexes")),
                file,
                definition(matterKind));
    }

    private static CaseFile file() {
        return new CaseFile(
                NUMBER,
                new CaseFile.Origin(
                        1,
                        "shop-permit",
                        "0123456789abcdef",
                        "shop",
                        "1.0.0",
                        "shop-office",
                        Channel.WINDOW,
                        "C01",
                        Instant.parse("2026-11-22T02:00:00Z"),
                        "K7PQ22AB"),
                new CaseFile.Content(
                        new Applicant(
                                PersonKind.NATURAL_PERSON,
                                "张三",
                                IdType.RESIDENT_ID,
                                "11010519491231002X",
                                "13800000000"),
                        json("{}"),
                        List.of(new HandedIn("lease", 2, MaterialForm.ORIGINAL))),
                State.ACCEPTED,
                new CaseFile.Dates(
                        LocalDate.of(2026, 11, 22), LocalDate.of(2026, 11, 27), DAY, null, false, null, null),
                new CaseFile.People("clerk", "clerk", null, null),
                List.of(),
                Map.of(),
                "hash",
                4,
                4);
    }

    /**
     * Two steps, the first of which is filed and costs 15; paid when a payment is given. Since its receipt the last day has moved
     * and the materials have been corrected.
     */
    static ChainReport chain(JsonNode bill, List<ChainPayment> payments) {
        var chain = new Chain(
                "chain-hash",
                "open-a-shop",
                "shop",
                new Text("商店局", "Shop department"),
                new Text("开店一件事", "Opening a shop"),
                definition("LICENCE").organ(),
                Period.workingDays(5),
                false,
                List.of(),
                List.of(
                        new Chain.Step("permit", "shop-permit", List.of(), false),
                        new Chain.Step("sign", "shop-permit", List.of("permit"), false)),
                List.of(),
                List.of(),
                List.of(),
                List.of(new Chain.Material("rent", Map.of("sign", "lease"))),
                json("{}"),
                new Text("测试", "Test"));
        var filed = file().change()
                .annexes(Annexes.of(json("{\"bill\":" + bill + "}")))
                .same();
        var received = Instant.parse("2026-11-22T02:00:00Z");
        var day = LocalDate.of(2026, 11, 22);
        var file = new ChainFile(
                CHAIN_NUMBER,
                new ChainFile.Origin(
                        1,
                        "open-a-shop",
                        "chain-hash",
                        "shop",
                        "shop-office",
                        Channel.WINDOW,
                        null,
                        received,
                        day,
                        "clerk",
                        "Q7PQ22AB",
                        new DueDate(LocalDate.of(2026, 11, 27), true),
                        List.of(new HandedIn("rent", 2, MaterialForm.ORIGINAL))),
                new ChainFile.Content(file().content().applicant(), json("{}"), List.of(), null, null),
                ChainState.RUNNING,
                LegalClock.from(day, Period.workingDays(5)),
                null,
                List.of(
                        StepFile.waiting("permit", "shop-permit", "h", List.of())
                                .filed(NUMBER),
                        StepFile.waiting("sign", "shop-permit", "h", List.of())),
                payments,
                List.of(),
                1);
        var lines = filed.annex(Bill.ANNEX).orElseThrow().lines().stream()
                .map(line -> new ChainBill.Line("permit", NUMBER, line))
                .toList();
        var fifteen = new BigDecimal("15.00");
        var none = new BigDecimal("0.00");
        return new ChainReport(
                file,
                chain,
                Map.of("permit", filed),
                Map.of("permit", definition("LICENCE"), "sign", definition("LICENCE")),
                new DueDate(LocalDate.of(2026, 11, 30), false),
                Light.GREEN,
                new ChainBill(
                        lines, fifteen, payments.isEmpty() ? fifteen : none, none, none, none, List.of(), payments));
    }

    static Licence licence(boolean listed) {
        return new Licence(
                "01",
                new Licence.Type("shop-permit", new Text("开店许可证", "Shop permit")),
                "许字第7号",
                0,
                new Licence.Holder(PersonKind.NATURAL_PERSON, "张三", IdType.RESIDENT_ID, "11010519491231002X", null),
                new Licence.Issuer("shop-office", new Text("梨花县商店局", "Lihua Shop Office"), "shop"),
                Licence.Source.issued("shop-permit", NUMBER, Instant.parse("2026-11-30T02:00:00Z"), "issuer"),
                new Licence.Validity(
                        LocalDate.of(2026, 11, 30), LocalDate.of(2026, 11, 30), LocalDate.of(2031, 11, 29)),
                null,
                null,
                null,
                Map.of(),
                List.of(new Licence.Shown(new Text("经营场所", "Premises"), new Text("城东路1号", "1 East Road"))),
                "ABCDEFGHJKLM",
                listed,
                Licence.Told.NOTHING,
                1);
    }

    static JsonNode json(String text) {
        try {
            return CanonicalJson.mapper().readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
