package org.onewindow.cases.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.onewindow.cases.internal.Hall.CLERK;
import static org.onewindow.cases.internal.Hall.DECIDER;
import static org.onewindow.cases.internal.Hall.REVIEWER;
import static org.onewindow.cases.internal.Hall.TODAY;
import static org.onewindow.cases.internal.Hall.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.onewindow.api.department.Applicant.IdType;
import org.onewindow.api.problem.Problem;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.api.problem.ProblemException;
import org.onewindow.cases.Action;
import org.onewindow.cases.CaseFile;
import org.onewindow.cases.Correction;
import org.onewindow.cases.FaultOverride;
import org.onewindow.cases.Filing;
import org.onewindow.cases.Filing.Agent;
import org.onewindow.cases.Order;
import org.onewindow.cases.State;
import org.onewindow.cases.Track;
import org.onewindow.cases.internal.tracks.AgencyDesk;
import org.onewindow.cases.tracks.Agencies;
import org.onewindow.cases.tracks.Agency;
import org.onewindow.cases.tracks.Tracks;

/** 全程代办 (source-inventory rows 27 and 94). */
class AgencyTest {
    private static final LocalDate UNTIL = TODAY.plusDays(10);
    private static final Agent AGENT =
            new Agent("李四", IdType.RESIDENT_ID, "440524188001010014", "13900000000", "委〔2026〕3号", UNTIL);

    @TempDir
    Path home;

    private Hall hall;
    private Agencies agencies;

    @BeforeEach
    void open() {
        hall = new Hall(home);
        agencies = new AgencyDesk(hall.work);
    }

    @Test
    void whoActsForTheApplicantIsKeptWithTheCaseAndSealedInItsJournal() {
        var file = filed(AGENT);

        assertEquals(new Agency(AGENT, TODAY, null), file.annex(Agency.ANNEX).orElseThrow());
        assertEquals(Set.of(Track.AGENCY), Tracks.of(file));
        var entry = hall.cases.journal(file.number(), 0, 1).get(0);
        assertFalse(entry.facts().contains("李四"), "personal data is sealed");
        assertTrue(entry.sealed().contains("委〔2026〕3号"));
        assertTrue(new JournalCheck(hall.cases, hall.key).verify(file.number()).whole());
        assertEquals(Set.of(), Tracks.of(hall.received()));
    }

    @Test
    void whatIsWrongWithAMandateIsToldAllAtOnceAndNothingIsFiled() {
        var agent = new Agent(" ", IdType.RESIDENT_ID, "440524188001010015", "<b>", " ", TODAY.minusDays(1));

        assertEquals(
                Map.of(
                        "/agent/name", "agent-name-blank",
                        "/agent/idNumber", "resident-id-wrong",
                        "/agent/phone", "markup-not-allowed",
                        "/agent/mandate", "mandate-blank",
                        "/agent/until", "mandate-run-out"),
                faults(() -> filed(agent)));
        assertTrue(hall.cases.isEmpty());
    }

    @Test
    void nobodyIsTheirOwnAgent() {
        var applicant = Hall.filing().applicant();
        var self = new Agent(
                applicant.name(), applicant.idType(), applicant.idNumber().toLowerCase(Locale.ROOT), null, "委1号", null);
        assertEquals("agent-is-applicant", faults(() -> filed(self)).get("/agent/idNumber"));
    }

    @Test
    void theNumberOfAnAgentsDocumentIsCheckedByItsType() {
        assertEquals(
                Map.of("/agent/idNumber", "credit-code-malformed"), faults(() -> filed(company("91350211M0000XUF4O"))));
        // A real early code whose check digit fails (rules.md, Codes).
        assertEquals(
                Map.of("/agent/idNumber", "credit-code-check"), faults(() -> filed(company("91350211M0000XUF46"))));
        var overridden = filing(company("91350211M0000XUF46"), new FaultOverride("/agent/idNumber", "与执照一致"));
        assertEquals(
                State.RECEIVED, hall.desk.file(overridden, "k", CLERK).value().state());
        var passport = new Agent("Li", IdType.PASSPORT, "E0000001", null, "委1号", null);
        assertTrue(filed(passport).annex(Agency.ANNEX).isPresent());
    }

    @Test
    void theAgentTakesTheApplicantsStepsAndTheJournalSaysSo() {
        var file = hall.after(filed(AGENT), demand(), CLERK);
        hall.clock.set(UNTIL);

        file = hall.after(file, resubmit().byTheAgent(), CLERK);

        assertEquals(State.RECEIVED, file.state());
        assertTrue(newestFacts(file).get("byAgent").asBoolean());
        var own = hall.after(hall.after(hall.received(), demand(), CLERK), resubmit(), CLERK);
        assertFalse(newestFacts(own).has("byAgent"));
    }

    @Test
    void afterTheMandateHasRunOutTheAgentActsNoMoreButTheApplicantDoes() {
        var file = hall.after(filed(AGENT), demand(), CLERK);
        hall.clock.set(UNTIL.plusDays(1));

        var problem = refused(() -> hall.act(file, resubmit().byTheAgent(), CLERK));

        assertEquals("order-faulty", problem.code());
        assertEquals("/byAgent", problem.faults().get(0).pointer());
        assertEquals("mandate-run-out", problem.faults().get(0).code());
        assertEquals(
                "授权委托已于2026-09-28到期，代办人不得代为办理。",
                problem.faults().get(0).message().zh());
        assertEquals(State.RECEIVED, hall.after(file, resubmit(), CLERK).state());
    }

    @Test
    void onlyWhatApplicantsDoIsDoneForThem() {
        var file = hall.after(filed(AGENT), Order.of(Action.ACCEPT), CLERK);
        assertEquals(
                Map.of("/byAgent", "member-not-for-action"),
                faults(() -> hall.act(file, Order.of(Action.START_REVIEW).byTheAgent(), REVIEWER)));
        var withdrawn = Order.of(Action.WITHDRAW, "申请人撤回").byTheAgent();
        assertEquals(State.WITHDRAWN, hall.after(file, withdrawn, CLERK).state());
        assertEquals(Map.of("/byAgent", "no-mandate"), faults(() -> hall.act(hall.accepted(), withdrawn, CLERK)));
    }

    @Test
    void aMandateIsTakenBackAndGivenAgain() {
        var file = filed(AGENT);
        hall.clock.set(TODAY.plusDays(3));
        agencies.revoke(file.number(), file.version(), "r", CLERK);

        var revoked = hall.file(file.number());
        assertEquals(
                TODAY.plusDays(3), revoked.annex(Agency.ANNEX).orElseThrow().revokedOn());
        assertEquals(Set.of(), Tracks.of(revoked));
        var withdrawal = Order.of(Action.WITHDRAW, "撤回").byTheAgent();
        assertEquals(Map.of("/byAgent", "mandate-revoked"), faults(() -> hall.act(revoked, withdrawal, CLERK)));
        assertEquals(
                "no-mandate",
                refused(() -> agencies.revoke(revoked.number(), revoked.version(), "s", CLERK))
                        .code());

        agencies.mandate(revoked.number(), AGENT, revoked.version(), "m", CLERK);
        var again = hall.file(file.number());
        assertEquals(
                new Agency(AGENT, TODAY.plusDays(3), null),
                again.annex(Agency.ANNEX).orElseThrow());
        assertEquals(State.WITHDRAWN, hall.after(again, withdrawal, CLERK).state());
        assertEquals(
                List.of("RECEIVE", "REVOKE_MANDATE", "MANDATE", "WITHDRAW"),
                hall.cases.journal(file.number(), 0, 10).stream()
                        .map(entry -> entry.action())
                        .toList());
        assertTrue(new JournalCheck(hall.cases, hall.key).verify(file.number()).whole());
    }

    @Test
    void aMandateIsCheckedAlsoWhenItIsGivenLater() {
        var file = hall.accepted();
        var late = new Agent("李四", IdType.RESIDENT_ID, "440524188001010014", null, "委1号", TODAY.minusDays(1));
        assertEquals(
                Map.of("/until", "mandate-run-out"),
                faults(() -> agencies.mandate(file.number(), late, file.version(), "m", CLERK)));
        assertEquals(
                Kind.DENIED,
                refused(() -> agencies.mandate(file.number(), AGENT, file.version(), "n", REVIEWER))
                        .kind());

        var company = company("91350211M0000XUF46");
        agencies.mandate(file.number(), company, file.version(), "o", CLERK);
        assertEquals(
                company,
                hall.file(file.number()).annex(Agency.ANNEX).orElseThrow().agent());

        var denied = hall.after(hall.inReview(), Order.of(Action.DENY, "理由"), DECIDER);
        assertEquals(
                "not-in-this-state",
                refused(() -> agencies.mandate(denied.number(), AGENT, denied.version(), "p", CLERK))
                        .code());
    }

    @Test
    void messagesToTheApplicantNameTheAgentWhileTheMandateHolds() {
        var file = filed(AGENT);
        assertEquals(
                json("{\"name\":\"李四\",\"phone\":\"13900000000\"}"),
                told(file, "RECEIPT").get("agent"));
        hall.clock.set(UNTIL.plusDays(1));

        var accepted = hall.after(file, Order.of(Action.ACCEPT), CLERK);

        assertFalse(told(accepted, "ACCEPTED").has("agent"), "the mandate has run out");
        assertEquals("13800000000", told(accepted, "ACCEPTED").get("phone").asText());
        assertFalse(told(hall.received(), "RECEIPT").has("agent"));
        var silent = new Agent("李四", IdType.RESIDENT_ID, "440524188001010014", null, "委1号", null);
        assertFalse(told(filed(silent), "RECEIPT").has("agent"), "nobody can be told without a phone");
    }

    private JsonNode told(CaseFile file, String kind) {
        return json(hall.cases
                .messages()
                .find(file.number() + "-" + file.journalLength() + "-" + kind)
                .orElseThrow()
                .message()
                .sealed());
    }

    private static Agent company(String creditCode) {
        return new Agent("代办公司", IdType.CREDIT_CODE, creditCode, null, "委1号", null);
    }

    private CaseFile filed(Agent agent) {
        return hall.file(
                hall.desk.file(filing(agent), hall.nextKey(), CLERK).value().number());
    }

    private static Filing filing(Agent agent, FaultOverride... overrides) {
        var filing = Hall.filing();
        return new Filing(
                filing.matter(),
                filing.channel(),
                null,
                filing.applicant(),
                filing.form(),
                filing.materials(),
                List.of(overrides),
                null,
                agent,
                null);
    }

    private static Order demand() {
        var correction = new Correction("/form/shop", "请更正");
        return new Order(Action.REQUEST_CORRECTION, null, List.of(correction), null, null, null);
    }

    private static Order resubmit() {
        return new Order(Action.RESUBMIT, null, null, json("{\"shop\":\"小卖部\",\"area\":20}"), null, null);
    }

    private JsonNode newestFacts(CaseFile file) {
        return json(hall.cases
                .journal(file.number(), file.journalLength() - 1, 1)
                .get(0)
                .facts());
    }

    private static Problem refused(Executable asked) {
        return assertThrows(ProblemException.class, asked).problem();
    }

    private static Map<String, String> faults(Executable asked) {
        var faults = new TreeMap<String, String>();
        refused(asked).faults().forEach(fault -> faults.put(fault.pointer(), fault.code()));
        return faults;
    }
}
