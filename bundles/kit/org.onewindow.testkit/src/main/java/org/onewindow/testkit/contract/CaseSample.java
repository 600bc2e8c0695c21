package org.onewindow.testkit.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.onewindow.api.calendar.Period;
import org.onewindow.api.department.Applicant;
import org.onewindow.api.department.Applicant.IdType;
import org.onewindow.api.department.Applicant.PersonKind;
import org.onewindow.cases.Annex;
import org.onewindow.cases.Annexes;
import org.onewindow.cases.CaseFile;
import org.onewindow.cases.Correction;
import org.onewindow.cases.Filing;
import org.onewindow.cases.HandedIn;
import org.onewindow.cases.State;
import org.onewindow.cases.closures.ClosureCheck;
import org.onewindow.cases.tracks.Agency;
import org.onewindow.cases.tracks.GreenChannel;
import org.onewindow.catalogue.Material.MaterialForm;
import org.onewindow.catalogue.Matter.Channel;

/** Makes cases that differ in what a test is about. */
public final class CaseSample {
    private static final Annex<Note> NOTE = new Annex<>("note", Note.class);

    private final int serial;
    private String matter = "enterprise-establishment";
    private String department = "commerce";
    private String departmentVersion = "1.2.3.RELEASE";
    private String organ = "market-supervision";
    private String handler;
    private String carrierDepartment;
    private String carrierOrgan;
    private boolean byHand;
    private String name = "张三";
    private String idNumber = "11010519491231002X";
    private LocalDate receivedOn = Samples.DAY;
    private LocalDate dueOn;
    private LocalDate closedOn;
    private State state = State.RECEIVED;
    private JsonNode form = Samples.form();
    private Annexes annexes = Annexes.NONE;

    private CaseSample(int serial) {
        this.serial = serial;
    }

    /** The case with this serial number of {@link Samples#DAY}. */
    public static CaseSample of(int serial) {
        return new CaseSample(serial);
    }

    public static String number(int serial) {
        return "36072620260302%06d".formatted(serial);
    }

    public CaseSample matter(String value) {
        matter = value;
        return this;
    }

    public CaseSample department(String value) {
        department = value;
        return this;
    }

    public CaseSample departmentVersion(String value) {
        departmentVersion = value;
        return this;
    }

    public CaseSample organ(String value) {
        organ = value;
        return this;
    }

    /** Handed over to them. */
    public CaseSample carriedBy(String otherDepartment, String otherOrgan) {
        carrierDepartment = otherDepartment;
        carrierOrgan = otherOrgan;
        return this;
    }

    public CaseSample byHand() {
        byHand = true;
        return this;
    }

    /** On the green channel. */
    public CaseSample green() {
        annexes = annexes.with(
                GreenChannel.ANNEX,
                new GreenChannel(
                        Period.workingDays(3),
                        receivedOn,
                        "head",
                        new GreenChannel.Eligibility(true, true, true, true),
                        "省重点项目"));
        return this;
    }

    /** With an agent. */
    public CaseSample agent() {
        var agent = new Filing.Agent("李四", IdType.PASSPORT, "E0000001", null, "委〔2026〕1号", null);
        annexes = annexes.with(Agency.ANNEX, new Agency(agent, receivedOn, null));
        return this;
    }

    public CaseSample handler(String value) {
        handler = value;
        return this;
    }

    public CaseSample name(String value) {
        name = value;
        return this;
    }

    public CaseSample idNumber(String value) {
        idNumber = value;
        return this;
    }

    public CaseSample receivedOn(LocalDate value) {
        receivedOn = value;
        return this;
    }

    public CaseSample dueOn(LocalDate value) {
        dueOn = value;
        return this;
    }

    /** Closed on a day, without a decision. */
    public CaseSample closedOn(LocalDate value) {
        closedOn = value;
        return state(State.WITHDRAWN);
    }

    /** With a closing that was checked, and bears this date on its paper. */
    public CaseSample checked(LocalDate documentDate) {
        annexes = annexes.with(
                ClosureCheck.ANNEX, new ClosureCheck(documentDate, closedOn, null, documentDate, "supervisor"));
        return this;
    }

    public CaseSample state(State value) {
        state = value;
        return this;
    }

    public CaseSample form(JsonNode value) {
        form = value;
        return this;
    }

    /** A new case: what is not known yet is null. */
    public CaseFile file() {
        return new CaseFile(
                        number(serial),
                        origin(),
                        content(),
                        state,
                        new CaseFile.Dates(receivedOn, receivedOn.plusDays(7), null, dueOn, false, null, closedOn),
                        new CaseFile.People("clerk.a", null, null, handler),
                        List.of(),
                        Map.of(),
                        Samples.HASH,
                        1,
                        1)
                .change()
                .carrier(carrier())
                .annexes(annexes)
                .same();
    }

    /** An annex as a subject of its own keeps it. */
    public record Note(String text, BigDecimal amount, long count) {}

    /** The same case much later, with everything filled in. */
    public CaseFile finished(long version) {
        return new CaseFile(
                number(serial),
                origin(),
                new CaseFile.Content(
                        new Applicant(
                                PersonKind.LEGAL_PERSON, Samples.RARE_NAME, IdType.CREDIT_CODE, "91", "13800000000"),
                        form,
                        List.of()),
                State.ISSUED,
                new CaseFile.Dates(
                        receivedOn,
                        receivedOn.plusDays(7),
                        receivedOn.plusDays(1),
                        receivedOn.plusDays(20),
                        true,
                        receivedOn.plusDays(9),
                        receivedOn.plusDays(10)),
                new CaseFile.People("clerk.a", "clerk.b", "decider", "clerk.c"),
                new CaseFile.Carrier("city-management", "city-bureau", true),
                Samples.clocks(receivedOn.plusDays(1), receivedOn.plusDays(20)),
                List.of(new Correction("/form/name", "请补正“" + Samples.RARE_NAME + "”")),
                Map.of("creditCode", "91360726MA00000000", "note", "100% _done_"),
                Annexes.NONE.with(
                        NOTE, new Note("附注“" + Samples.RARE_NAME + "”", new BigDecimal("80.00"), 3_000_000_000L)),
                "f".repeat(64),
                7,
                version);
    }

    private CaseFile.Origin origin() {
        return new CaseFile.Origin(
                serial,
                matter,
                Samples.HASH,
                department,
                departmentVersion,
                organ,
                Channel.WINDOW,
                "C01",
                Samples.MOMENT,
                "7Q4X9K");
    }

    private CaseFile.Carrier carrier() {
        return new CaseFile.Carrier(
                carrierDepartment == null ? department : carrierDepartment,
                carrierOrgan == null ? organ : carrierOrgan,
                byHand);
    }

    private CaseFile.Content content() {
        return new CaseFile.Content(
                new Applicant(PersonKind.NATURAL_PERSON, name, IdType.RESIDENT_ID, idNumber, "0793-5550100"),
                form,
                List.of(
                        new HandedIn("id-card", 1, MaterialForm.COPY),
                        new HandedIn("lease", 2, MaterialForm.ORIGINAL)));
    }
}
