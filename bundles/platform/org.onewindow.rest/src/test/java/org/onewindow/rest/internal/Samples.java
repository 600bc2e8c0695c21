package org.onewindow.rest.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onewindow.api.calendar.Period;
import org.onewindow.api.department.Applicant;
import org.onewindow.api.department.Applicant.IdType;
import org.onewindow.api.department.Applicant.PersonKind;
import org.onewindow.api.text.Text;
import org.onewindow.calendar.LegalClock;
import org.onewindow.cases.CaseFile;
import org.onewindow.cases.CaseReturn;
import org.onewindow.cases.Clocks;
import org.onewindow.cases.CorrectionTerm;
import org.onewindow.cases.Filing;
import org.onewindow.cases.HandedIn;
import org.onewindow.cases.IntakeSite;
import org.onewindow.cases.Movement;
import org.onewindow.cases.Movement.Cause;
import org.onewindow.cases.State;
import org.onewindow.cases.fees.Bill;
import org.onewindow.cases.fees.BillLine;
import org.onewindow.cases.fees.FeeExemption;
import org.onewindow.cases.tracks.Agency;
import org.onewindow.cases.tracks.GreenChannel;
import org.onewindow.catalogue.Definition;
import org.onewindow.catalogue.Department;
import org.onewindow.catalogue.Material;
import org.onewindow.catalogue.Matter;
import org.onewindow.catalogue.Matter.Channel;
import org.onewindow.catalogue.Matter.MatterKind;
import org.onewindow.catalogue.Organ;
import org.onewindow.catalogue.WindowKind;
import org.onewindow.catalogue.json.CanonicalJson;

/** A small catalogue and a case. */
public final class Samples {
    public static final String NUMBER = "36112320260302000011";
    static final String STANDING = "36112320260226000012";
    static final String ASKED = "36112320260226000034";
    static final String RETURNED = "36112320260226000023";
    static final String BILLED = "36112320260227000013";
    public static final String FILING = """
            {"matter":"company-establishment","channel":"WINDOW",
             "applicant":{"kind":"NATURAL_PERSON","name":"张三","idType":"RESIDENT_ID",
               "idNumber":"11010519491231002X","phone":"13800000000"},
             "form":{"name":"云山"},
             "materials":[{"code":"application-form","copies":1,"kind":"ORIGINAL"}]}""";

    public static final Organ ORGAN = new Organ(
            "market-regulation",
            "11361123MB0000000A",
            new Text("市场监督管理局", "Market Regulation Bureau"),
            List.of("市监局"),
            Organ.Kind.DEPARTMENT);
    public static final Department COMMERCE = new Department(
            "commerce",
            "1.0.0",
            new Text("商事登记", "Commerce"),
            "C",
            new Department.Contact("0793-5550100", "0793-5550109", Text.same("县人民政府"), Text.same("县人民法院")),
            List.of(ORGAN),
            List.of(new Department.WindowGroup(WindowKind.COMPREHENSIVE, 1, 2)),
            Map.of());
    public static final Definition COMPANY =
            definition("company-establishment", new Text("公司设立登记", "Company establishment"), MatterKind.LICENCE);
    public static final Definition SEAL =
            definition("seal-filing", new Text("公章刻制备案", "Seal filing"), MatterKind.FILING);

    private Samples() {}

    static Definition definition(String code, Text name, MatterKind kind) {
        var basis = new Matter.Basis(new Text("市场主体登记管理条例", "Regulation on market entities"), "16");
        var matter = new Matter(
                code,
                "commerce",
                ORGAN.id(),
                name,
                kind,
                null,
                null,
                Matter.Level.COUNTY,
                Matter.PowerSource.STATUTORY,
                Set.of(PersonKind.LEGAL_PERSON),
                Matter.Handling.COMMITTED,
                null,
                new Matter.Limits(
                        Period.workingDays(3),
                        null,
                        Period.workingDays(1),
                        Matter.ClockStart.ACCEPTANCE,
                        List.of(),
                        List.of()),
                List.of(basis),
                List.of(new Text("名称可用", "The name is free")),
                List.of(new Text("收件", "Receipt")),
                new Text("登记科", "Registration section"),
                Set.of(WindowKind.COMPREHENSIVE),
                Set.of(Channel.WINDOW),
                0,
                null,
                true,
                List.of(new Matter.Fee(
                        "copy",
                        new Text("副本", "Copy"),
                        new BigDecimal("10.00"),
                        new BigDecimal("10.00"),
                        new Text("每份", "each"),
                        basis,
                        null,
                        null,
                        null)),
                new Matter.Result(new Text("营业执照", "Licence"), Matter.ResultKind.LICENCE, null),
                List.of(new Material(
                        "application-form",
                        new Text("申请书", "Application form"),
                        true,
                        Material.Origin.APPLICANT,
                        Set.of(Material.MaterialForm.ORIGINAL),
                        1,
                        basis,
                        null,
                        false,
                        null)),
                List.of(),
                Set.of("start-up"),
                Set.of("secret-rule"),
                Map.of("ISSUE", "secret-recorder"),
                Set.of(),
                null,
                false,
                null,
                false,
                new Text("来源", "Source"));
        return new Definition(
                "hash-of-" + code,
                matter,
                COMMERCE.name(),
                ORGAN,
                json("{\"type\":\"object\"}"),
                json("{\"order\":[]}"),
                json(FILING.replace("company-establishment", code)));
    }

    /** A case whose clocks stand still, on the second of five days. */
    static CaseFile standing() {
        var file = file(STANDING, State.SPECIAL_PROCEDURE, 4);
        var accepted = LocalDate.of(2026, 2, 26);
        var stopped = LocalDate.of(2026, 2, 27);
        var due = LocalDate.of(2026, 3, 11);
        return file.change()
                .dates(new CaseFile.Dates(accepted, accepted, accepted, due, false, null, null))
                .clocks(new Clocks(
                        LegalClock.from(accepted, Period.workingDays(20)).suspend(stopped),
                        LegalClock.from(accepted, Period.workingDays(5)).suspend(stopped),
                        List.of(
                                new Movement(
                                        2, accepted, Cause.STARTED, null, null, null, "clerk", accepted.plusDays(6)),
                                new Movement(
                                        4,
                                        stopped,
                                        Cause.SUSPENDED,
                                        "HEARING",
                                        "通〔2026〕1号",
                                        Period.workingDays(4),
                                        "clerk",
                                        due))))
                .same();
    }

    /** A case that an agent brought to another site under a mandate that has run out since, whose applicant was asked for corrections and has a limit for them. */
    static CaseFile asked() {
        var day = LocalDate.of(2026, 2, 27);
        return file(ASKED, State.CORRECTION, 2)
                .change()
                .annex(IntakeSite.ANNEX, new IntakeSite("peoples-hall"))
                .annex(
                        Agency.ANNEX,
                        new Agency(
                                new Filing.Agent("李四", IdType.PASSPORT, "E0000001", null, "委1号", day.plusDays(1)),
                                day,
                                null))
                .annex(CorrectionTerm.ANNEX, new CorrectionTerm(day, day.plusDays(14)))
                .same();
    }

    /** A case on the green channel that was returned, and whose return is to be reviewed. */
    static CaseFile returned() {
        var day = LocalDate.of(2026, 3, 3);
        return file(RETURNED, State.RETURN_CONTESTED, 5)
                .change()
                .annex(
                        GreenChannel.ANNEX,
                        new GreenChannel(
                                Period.workingDays(1),
                                day,
                                "head",
                                new GreenChannel.Eligibility(true, true, true, true),
                                "省重点项目"))
                .annex(
                        CaseReturn.ANNEX,
                        new CaseReturn(
                                State.IN_REVIEW,
                                day,
                                "reviewer",
                                "选址不符",
                                "某条例 art. 9",
                                null,
                                new CaseReturn.Contest(day.plusDays(1), "clerk", "已批准"),
                                null))
                .same();
    }

    /** A case in review that costs 20 yuan, of which 5 are remitted, and which nobody has paid. */
    static CaseFile billed() {
        var fee = COMPANY.matter().fees().get(0);
        var line = new BillLine(
                "company-establishment",
                fee.code(),
                fee.name(),
                fee.min(),
                new BigDecimal("2"),
                new BigDecimal("20.00"),
                ORGAN.id(),
                ORGAN.name(),
                fee.standard(),
                fee.basis(),
                null);
        var at = Instant.parse("2026-02-27T01:30:00Z");
        var exemption = new FeeExemption("减免〔2026〕1号", "某办法第5条", "低保家庭", new BigDecimal("5.00"), at, "head");
        var bill = Bill.drafted(List.of(line), at).exempted(line, exemption);
        return file(BILLED, State.IN_REVIEW, 3).change().annex(Bill.ANNEX, bill).same();
    }

    static CaseFile file(String number, State state, long version) {
        return new CaseFile(
                number,
                new CaseFile.Origin(
                        1,
                        "company-establishment",
                        "hash-of-company-establishment",
                        "commerce",
                        "1.0.0",
                        ORGAN.id(),
                        Channel.WINDOW,
                        "C01",
                        Instant.parse("2026-03-02T01:30:00Z"),
                        "RECEIPT1"),
                new CaseFile.Content(
                        new Applicant(
                                PersonKind.NATURAL_PERSON,
                                "张三",
                                IdType.RESIDENT_ID,
                                "11010519491231002X",
                                "13800000000"),
                        json("{\"name\":\"云山\"}"),
                        List.of(new HandedIn("application-form", 1, Material.MaterialForm.ORIGINAL))),
                state,
                new CaseFile.Dates(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 9), null, null, false, null, null),
                new CaseFile.People("clerk", null, null, null),
                List.of(),
                Map.of(),
                "head",
                1,
                version);
    }

    public static JsonNode json(String text) {
        try {
            return CanonicalJson.mapper().readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(text, e);
        }
    }
}
