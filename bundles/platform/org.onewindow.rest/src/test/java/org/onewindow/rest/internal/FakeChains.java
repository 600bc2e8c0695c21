package org.onewindow.rest.internal;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onewindow.access.Person;
import org.onewindow.api.calendar.DueDate;
import org.onewindow.api.calendar.Period;
import org.onewindow.api.department.Applicant;
import org.onewindow.api.department.Applicant.IdType;
import org.onewindow.api.department.Applicant.PersonKind;
import org.onewindow.api.problem.Fault;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.api.problem.ProblemException;
import org.onewindow.api.text.Text;
import org.onewindow.calendar.LegalClock;
import org.onewindow.cases.Answer;
import org.onewindow.cases.Light;
import org.onewindow.cases.State;
import org.onewindow.cases.fees.Payment;
import org.onewindow.cases.fees.PaymentMethod;
import org.onewindow.cases.materials.DeliveryWish;
import org.onewindow.catalogue.Chain;
import org.onewindow.catalogue.Material.MaterialForm;
import org.onewindow.catalogue.Matter.Channel;
import org.onewindow.chains.ChainBill;
import org.onewindow.chains.ChainDesk;
import org.onewindow.chains.ChainEntry;
import org.onewindow.chains.ChainFile;
import org.onewindow.chains.ChainFiling;
import org.onewindow.chains.ChainGuide;
import org.onewindow.chains.ChainOffer;
import org.onewindow.chains.ChainPage;
import org.onewindow.chains.ChainPaper;
import org.onewindow.chains.ChainPayment;
import org.onewindow.chains.ChainPayment.Share;
import org.onewindow.chains.ChainPayment.ShareState;
import org.onewindow.chains.ChainProgress;
import org.onewindow.chains.ChainReceipt;
import org.onewindow.chains.ChainReport;
import org.onewindow.chains.ChainSearch;
import org.onewindow.chains.ChainState;
import org.onewindow.chains.StepCorrection;
import org.onewindow.chains.StepFile;
import org.onewindow.chains.StepState;

/** One chain and one application for it, of which it is remembered what was asked. */
final class FakeChains implements ChainGuide, ChainDesk {
    static final String NUMBER = "L36112320260302000011";
    private static final Instant AT = Instant.parse("2026-03-02T01:30:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    final List<Object> asked = new ArrayList<>();

    static final Chain CHAIN = new Chain(
            "hash-of-chain",
            "start-a-company",
            "commerce",
            new Text("商事登记", "Commerce"),
            new Text("开办企业一件事", "Starting a company"),
            Samples.ORGAN,
            Period.workingDays(3),
            false,
            List.of(),
            List.of(
                    new Chain.Step("company", "company-establishment", List.of(), false),
                    new Chain.Step("seal", "seal-filing", List.of("company"), true)),
            List.of(),
            List.of(),
            List.of(),
            List.of(new Chain.Material("form", Map.of("company", "application-form"))),
            Samples.json(Samples.FILING
                    .replace("\"matter\":\"company-establishment\"", "\"chain\":\"start-a-company\"")
                    .replace("{\"name\":\"云山\"}", "{\"shared\":{},\"steps\":{\"company\":{}}}")),
            new Text("来源", "Source"));

    @Override
    public List<ChainOffer> offers() {
        return List.of(offer("start-a-company"));
    }

    @Override
    public ChainOffer offer(String code) {
        if (!code.equals(CHAIN.code())) {
            throw new ProblemException(Kind.NOT_FOUND, "chain-unknown", Text.same("unknown"));
        }
        return new ChainOffer(
                CHAIN,
                List.of(
                        new ChainOffer.Step(
                                "company",
                                "company-establishment",
                                new Text("公司设立", "Company"),
                                "commerce",
                                List.of(),
                                false,
                                true,
                                null),
                        new ChainOffer.Step("seal", "seal-filing", null, null, List.of("company"), true, false, null)),
                List.of(new ChainOffer.Material(
                        "form",
                        new Text("申请书", "Form"),
                        true,
                        Set.of(MaterialForm.ORIGINAL),
                        1,
                        null,
                        List.of("company"))),
                Samples.json("{\"type\":\"object\"}"));
    }

    @Override
    public Answer<ChainReceipt> file(ChainFiling filing, String idempotencyKey, Person by) {
        asked.add(filing);
        return new Answer<>(
                new ChainReceipt(
                        NUMBER,
                        filing.chain(),
                        ChainState.RUNNING,
                        DAY,
                        DAY.plusDays(3),
                        false,
                        List.of("company"),
                        "R1"),
                1);
    }

    @Override
    public ChainReport read(String number, Person by) {
        if (!number.equals(NUMBER)) {
            throw new ProblemException(Kind.NOT_FOUND, "chain-case-unknown", Text.same("unknown"));
        }
        var steps = List.of(
                StepFile.waiting("company", "company-establishment", "h", List.of())
                        .filed(Samples.NUMBER),
                StepFile.waiting("seal", "seal-filing", "h", List.of())
                        .refused(
                                "application-faulty",
                                List.of(new Fault("/form/steps/seal/x", "wrong", new Text("错", "wrong"), true))));
        var file = new ChainFile(
                NUMBER,
                new ChainFile.Origin(
                        1,
                        CHAIN.code(),
                        CHAIN.hash(),
                        "commerce",
                        "market-regulation",
                        Channel.WINDOW,
                        null,
                        AT,
                        DAY,
                        "clerk",
                        "SECRET12",
                        new DueDate(DAY.plusDays(14), false),
                        List.of()),
                new ChainFile.Content(
                        new Applicant(PersonKind.NATURAL_PERSON, "张三", IdType.RESIDENT_ID, "11010519491231002X", "1"),
                        Samples.json("{\"shared\":{},\"steps\":{}}"),
                        List.of(),
                        null,
                        DeliveryWish.COLLECT),
                ChainState.NEEDS_ATTENTION,
                LegalClock.from(DAY, Period.workingDays(3)),
                null,
                steps,
                List.of(),
                List.of(new ChainEntry(AT, "clerk", "RECEIVE", null, null)),
                4);
        var share = new Share("company", Samples.NUMBER, new BigDecimal("80.00"), ShareState.SETTLED, null);
        var payment = new ChainPayment("票-7", PaymentMethod.CASH, new BigDecimal("80.00"), AT, "clerk", List.of(share));
        return new ChainReport(
                file,
                CHAIN,
                Map.of("company", Samples.file(Samples.NUMBER, State.RECEIVED, 1)),
                Map.of("company", Samples.COMPANY, "seal", Samples.SEAL),
                new DueDate(DAY.plusDays(3), false),
                Light.GREEN,
                new ChainBill(
                        List.of(),
                        new BigDecimal("80.00"),
                        new BigDecimal("0.00"),
                        new BigDecimal("80.00"),
                        new BigDecimal("0.00"),
                        new BigDecimal("0.00"),
                        List.of("seal"),
                        List.of(payment)));
    }

    @Override
    public ChainPage list(ChainSearch search, Person by) {
        asked.add(search);
        return new ChainPage(List.of(read(NUMBER, by)), NUMBER);
    }

    @Override
    public Answer<ChainProgress> correct(
            String number, String step, StepCorrection correction, long version, String idempotencyKey, Person by) {
        return remember(List.of(step, correction), version);
    }

    @Override
    public Answer<ChainProgress> giveUp(
            String number, String step, String reason, long version, String idempotencyKey, Person by) {
        return remember(List.of(step, reason), version);
    }

    @Override
    public Answer<ChainProgress> settle(
            String number, Payment payment, long version, String idempotencyKey, Person by) {
        return remember(payment, version);
    }

    private Answer<ChainProgress> remember(Object what, long version) {
        asked.add(what);
        return new Answer<>(progress(NUMBER, "R1"), version + 1);
    }

    @Override
    public ChainProgress progress(String number, String receiptCode) {
        if (!receiptCode.equals("R1")) {
            throw new ProblemException(Kind.NOT_FOUND, "chain-case-unknown", Text.same("unknown"));
        }
        var step = new ChainProgress.Step(
                "company",
                "company-establishment",
                new Text("公司设立", "Company"),
                List.of(),
                StepState.UNDERWAY,
                Samples.NUMBER,
                State.RECEIVED,
                DAY,
                null,
                null,
                null,
                null);
        return new ChainProgress(
                number,
                CHAIN.code(),
                CHAIN.name(),
                ChainState.RUNNING,
                DAY,
                DAY.plusDays(3),
                false,
                Light.GREEN,
                null,
                new BigDecimal("80.00"),
                List.of(step));
    }

    @Override
    public List<ChainPaper> papers(String number, Person by) {
        return ChainPaper.of(read(number, by), ZoneOffset.ofHours(8));
    }

    @Override
    public List<ChainPaper> papers(String number, String receiptCode) {
        progress(number, receiptCode);
        return papers(number, (Person) null);
    }
}
