package org.onewindow.chains.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.onewindow.chains.internal.Quarter.json;
import static org.onewindow.chains.internal.Street.CLERK;
import static org.onewindow.chains.internal.Street.STRANGER;
import static org.onewindow.chains.internal.Street.TAKER;
import static org.onewindow.chains.internal.Street.TODAY;
import static org.onewindow.chains.internal.Street.filing;
import static org.onewindow.chains.internal.Street.person;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onewindow.api.problem.Fault;
import org.onewindow.api.problem.Problem;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.api.problem.ProblemException;
import org.onewindow.api.text.Text;
import org.onewindow.cases.Action;
import org.onewindow.cases.ChainPart;
import org.onewindow.cases.FaultOverride;
import org.onewindow.cases.HandedIn;
import org.onewindow.cases.State;
import org.onewindow.cases.outbox.Message;
import org.onewindow.catalogue.Material.MaterialForm;
import org.onewindow.chains.ChainEntry;
import org.onewindow.chains.ChainFile;
import org.onewindow.chains.ChainFiling;
import org.onewindow.chains.ChainNumber;
import org.onewindow.chains.ChainProgress;
import org.onewindow.chains.ChainSearch;
import org.onewindow.chains.ChainState;
import org.onewindow.chains.StepCorrection;
import org.onewindow.chains.StepState;

/** 一链办理 (source-inventory row 54) and one case with several results (row 106). */
class ChainsTest {
    private Street street;

    @BeforeEach
    void open() {
        street = new Street();
    }

    @Test
    void oneApplicationIsTakenAndItsFirstStepFiledByTheCentreOnTheApplicantsBehalf() {
        var receipt = street.office.file(filing(), "k", CLERK).value();
        assertTrue(receipt.number().startsWith("L3611232026091800001"), receipt.number());
        assertTrue(ChainNumber.isValid(receipt.number()));
        assertEquals(LocalDate.of(2026, 10, 2), receipt.dueOn());
        assertEquals(List.of("tax", "transfer", "water"), receipt.steps(), "nobody asked for power");

        street.goOn();

        var file = street.file(receipt.number());
        assertEquals(StepState.UNDERWAY, street.state(file, "tax"));
        assertEquals(StepState.WAITING, street.state(file, "transfer"));
        var of = street.caseOf(file, "tax");
        assertEquals(json("{\"price\":900000,\"sale\":true}"), of.content().form());
        assertEquals(
                List.of(new HandedIn("application-form", 1, MaterialForm.ORIGINAL)),
                of.content().materials());
        assertEquals(
                new ChainPart(receipt.number(), "tax", "clerk", List.of(), false),
                of.annex(ChainPart.ANNEX).orElseThrow());
        var received = street.cases.journal(of.number(), 0, 1).get(0);
        assertEquals("centre", received.actor());
        assertEquals("clerk", json(received.facts()).at("/chain/filedBy").asText());
        assertEquals(Message.Kind.CHAIN_RECEIPT, street.chains.messages().get(0).kind());
    }

    @Test
    void everyFaultIsToldAtOnceInThePlacesOfTheWholeAndNothingIsKept() {
        street.quarter.rules.put(
                "deed-tax", handedIn -> List.of(new Fault("/form/price", "price-too-low", Text.same("low"), false)));
        var faulty = filing(
                json("""
                        {"shared":{"price":900000,"colour":"red"},"note":1,
                         "steps":{"transfer":{"unit":7},"water":{"titleNumber":"mine","meter":"x"},"garden":{}}}
                        """),
                List.of(
                        new HandedIn("photo", 1, MaterialForm.ORIGINAL),
                        new HandedIn("contract", 1, MaterialForm.COPY)));

        var problem = refused(() -> street.office.file(faulty, "k", CLERK));

        assertEquals("chain-application-faulty", problem.code());
        assertEquals(
                List.of(
                        "/form/note part-unknown",
                        "/form/shared/colour shared-unknown",
                        "/form/shared/price price-too-low",
                        "/form/steps/garden step-not-of-chain",
                        "/form/steps/transfer/unit type",
                        "/form/steps/water/meter type",
                        "/materials/0/code material-not-of-chain",
                        "/materials/1/kind material-form-not-accepted"),
                faults(problem));
        assertTrue(street.chains.isEmpty());
        assertTrue(street.cases.isEmpty());
    }

    @Test
    void whatEarlierStepsBringIsNotMissedAndMayNotBeContradicted() {
        var file = street.filed(
                filing("{\"shared\":{\"price\":1},\"steps\":{\"transfer\":{\"unit\":\"1\"},\"water\":{}}}"));
        assertEquals(ChainState.RUNNING, file.state());
        var contradicting =
                filing("{\"shared\":{\"price\":1},\"steps\":{\"transfer\":{\"unit\":\"1\",\"price\":2},\"water\":{}}}");
        assertEquals(
                List.of("/form/steps/transfer/price chain-says-otherwise"),
                faults(refused(() -> street.office.file(contradicting, "k", CLERK))));
    }

    @Test
    void theSameApplicationWithTheSameKeyIsAnsweredAgain() {
        var first = street.office.file(filing(), "k", CLERK);
        assertEquals(first, street.office.file(filing(), "k", CLERK));
        var other = filing("{\"shared\":{\"price\":2},\"steps\":{\"transfer\":{\"unit\":\"1\"},\"water\":{}}}");
        assertEquals(
                "idempotency-key-reused",
                refused(() -> street.office.file(other, "k", CLERK)).code());
    }

    @Test
    void aStepIsFiledAsSoonAsWhatItTakesFromTheOnesBeforeIsThere() {
        var file = street.filed();

        street.carry(file, "tax", Action.ACCEPT, Action.START_REVIEW);
        assertEquals(StepState.WAITING, street.state(file, "transfer"));
        street.carry(file, "tax", Action.GRANT);

        var number = street.caseOf(file, "tax").number();
        assertEquals(StepState.UNDERWAY, street.state(file, "transfer"), "the tax number came with the decision");
        assertEquals(
                json("{\"price\":900000,\"unit\":\"3-201\",\"taxNumber\":\"taxNumber-%s\"}".formatted(number)),
                street.caseOf(file, "transfer").content().form());
        street.pay(file);
        street.grant(file, "transfer");
        assertEquals(StepState.WAITING, street.state(file, "water"), "the title comes when it is handed out");
        street.pay(file);
        street.carry(file, "transfer", Action.ISSUE);
        assertEquals(StepState.UNDERWAY, street.state(file, "water"));
    }

    @Test
    void aStepThatIsGrantedAndStillRecordsSomethingIsWaitedForThoughNothingIsTakenFromIt() {
        street.quarter.bringWith(chain -> ((ArrayNode) chain.get("carried")).remove(1));
        street.quarter.offer(
                "water-transfer",
                "water",
                "{\"meter\":{\"type\":\"integer\"}}",
                "meter",
                matter -> matter.putArray("materials"));
        var file = street.filed();
        street.issue(file, "tax");
        street.grant(file, "transfer");
        assertEquals(
                StepState.WAITING, street.state(file, "water"), "its title comes into the register with the issue");

        street.pay(file);
        street.carry(file, "transfer", Action.ISSUE);

        assertEquals(StepState.UNDERWAY, street.state(file, "water"));
    }

    @Test
    void stepsThatDoNotWaitForEachOtherRunSideBySideAndTheChainEndsWithSeveralResults() {
        var file = street.filed(filing(
                "{\"shared\":{\"price\":9},\"steps\":{\"transfer\":{\"unit\":\"3\"},\"water\":{},\"power\":{}}}"));
        street.issue(file, "tax");
        street.grant(file, "transfer");
        street.pay(file);
        street.carry(file, "transfer", Action.ISSUE);
        assertEquals(StepState.UNDERWAY, street.state(file, "water"));
        assertEquals(StepState.UNDERWAY, street.state(file, "power"));
        assertEquals(ChainState.RUNNING, street.file(file.number()).state());

        street.issue(file, "power");
        street.issue(file, "water");

        var report = street.office.read(file.number(), CLERK);
        assertEquals(ChainState.DONE, report.file().state());
        assertEquals(TODAY, report.file().closedOn());
        assertNull(report.light());
        assertEquals(4, report.cases().size());
        assertNotNull(report.cases().get("transfer").result().get("titleNumber"));
        assertTrue(kinds().contains(Message.Kind.CHAIN_CLOSED));
        assertNull(street.chains.due(street.clock.instant().plus(Duration.ofDays(9)), 9).stream()
                .findFirst()
                .orElse(null));
    }

    @Test
    void aDepartmentThatIsAwayDelaysItsStepAndLosesNothing() {
        var file = street.filed();
        street.quarter.gone.add("homes");
        street.issue(file, "tax");

        var away = street.step(file, "transfer");
        assertEquals(StepState.WAITING_FOR_DEPARTMENT, away.state());
        assertEquals("matter-unknown", away.trouble());
        assertEquals(street.clock.instant().plusSeconds(5), away.nextTry());
        street.patrol();
        assertEquals(1, street.step(file, "transfer").tries(), "it is not tried before its time");
        for (int seconds : new int[] {5, 10, 20, 40, 60, 60}) {
            street.clock.advance(Duration.ofSeconds(seconds));
            street.patrol();
        }
        assertEquals(7, street.step(file, "transfer").tries());
        assertEquals(ChainState.RUNNING, street.file(file.number()).state());

        street.quarter.gone.clear();
        street.quarter.failing.add("homes");
        street.clock.advance(Duration.ofSeconds(60));
        street.patrol();
        assertEquals("department-away", street.step(file, "transfer").trouble());
        street.quarter.failing.clear();
        street.clock.advance(Duration.ofSeconds(60));
        street.patrol();

        assertEquals(StepState.UNDERWAY, street.state(file, "transfer"));
        assertEquals(2, filedCases());
        assertEquals(
                1,
                street.file(file.number()).journal().stream()
                        .filter(entry -> entry.action().equals("STEP_WAITING_FOR_DEPARTMENT"))
                        .count(),
                "one line tells of all tries");
    }

    @Test
    void nobodyTakesAnApplicationWhileAStepCannotBeChecked() {
        street.quarter.gone.add("water");
        var problem = refused(() -> street.office.file(filing(), "k", CLERK));
        assertEquals(Kind.UNAVAILABLE, problem.kind());
        assertEquals(List.of("water"), problem.extra().get("steps"));
        street.quarter.gone.add("homes");
        assertEquals(
                "chain-unknown",
                refused(() -> street.office.file(filing(), "k", CLERK)).code());
    }

    @Test
    void aStepThatTheRulesRefuseIsPutRightByAClerkAndGoesOn() {
        var file = street.filed();
        street.quarter.rules.put(
                "home-transfer",
                handedIn -> handedIn.form().text("/unit").orElse("").equals("3-201")
                        ? List.of(new Fault("/form/unit", "unit-mortgaged", Text.same("mortgaged"), false))
                        : List.of());
        street.issue(file, "tax");

        var stuck = street.file(file.number());
        assertEquals(ChainState.NEEDS_ATTENTION, stuck.state());
        assertEquals(
                List.of("/form/steps/transfer/unit unit-mortgaged"),
                told(stuck.step("transfer").orElseThrow().faults()));
        assertEquals(
                "homes",
                street.chains.messages().stream()
                        .filter(message -> message.kind() == Message.Kind.CHAIN_ATTENTION)
                        .findFirst()
                        .orElseThrow()
                        .recipient()
                        .organ());

        var still = new StepCorrection(json("{\"unit\":\"3-201\"}"), null, null, null);
        var again = refused(() -> street.office.correct(
                file.number(),
                "transfer",
                new StepCorrection(json("{\"unit\":7}"), null, null, null),
                stuck.version(),
                "a",
                CLERK));
        assertEquals(List.of("/form/steps/transfer/unit type"), faults(again));
        assertEquals(stuck, street.file(file.number()));
        assertEquals(
                Kind.STALE,
                refused(() -> street.office.correct(file.number(), "transfer", still, 1, "b", CLERK))
                        .kind());
        assertEquals(
                Kind.DENIED,
                refused(() -> street.office.correct(file.number(), "transfer", still, stuck.version(), "c", STRANGER))
                        .kind());
        assertEquals(
                "step-not-refused",
                refused(() -> street.office.correct(file.number(), "water", still, stuck.version(), "d", CLERK))
                        .code());

        var right = new StepCorrection(json("{\"unit\":\"3-202\"}"), null, null, null);
        street.office.correct(file.number(), "transfer", right, stuck.version(), "e", CLERK);
        street.goOn();

        assertEquals(StepState.UNDERWAY, street.state(file, "transfer"));
        assertEquals(ChainState.RUNNING, street.file(file.number()).state());
        assertEquals(
                "3-202",
                street.caseOf(file, "transfer").content().form().get("unit").asText());
        assertEquals(
                List.of("STEP_REFUSED centre", "STEP_CORRECTED clerk", "STEP_FILED centre"), actions(file, "transfer"));
    }

    @Test
    void whatAnIntakeClerkMayLetPassIsLetPassInThePlaceOfTheWhole() {
        street.quarter.rules.put(
                "deed-tax", handedIn -> List.of(new Fault("/form/price", "price-unusual", Text.same("low"), true)));
        var told = refused(() -> street.office.file(filing(), "k", CLERK));
        assertEquals(List.of("/form/shared/price price-unusual"), faults(told));
        var plain = filing();

        var file = street.filed(new ChainFiling(
                plain.chain(),
                plain.channel(),
                plain.applicant(),
                plain.form(),
                plain.materials(),
                List.of(new FaultOverride("/form/shared/price", "亲属间转让")),
                null,
                null,
                null));

        assertEquals(StepState.UNDERWAY, street.state(file, "tax"));
        assertTrue(street.cases
                .journal(street.caseOf(file, "tax").number(), 0, 1)
                .get(0)
                .sealed()
                .contains("亲属间转让"));
    }

    @Test
    void aStepThatComesToNothingStopsWhatDependsOnItAndTheRestStaysAsItIs() {
        var file = street.filed(filing(
                "{\"shared\":{\"price\":9},\"steps\":{\"transfer\":{\"unit\":\"3\"},\"water\":{},\"power\":{}}}"));
        street.issue(file, "tax");
        street.carry(file, "transfer", Action.ACCEPT, Action.START_REVIEW, Action.DENY);

        var ended = street.file(file.number());
        assertEquals(StepState.DONE, street.state(file, "tax"));
        assertEquals(StepState.ENDED, street.state(file, "transfer"));
        assertEquals(StepState.STOPPED, street.state(file, "water"));
        assertEquals(StepState.STOPPED, street.state(file, "power"));
        assertEquals(ChainState.ENDED, ended.state());
        assertEquals(TODAY, ended.closedOn());
        assertEquals(State.ISSUED, street.caseOf(file, "tax").state());
    }

    @Test
    void theChainsWordOnSilenceGoesWithEachCase() {
        street.quarter.bringWith(chain -> chain.put("silenceIsConsent", true));

        var file = street.filed();

        assertTrue(
                street.caseOf(file, "tax").annex(ChainPart.ANNEX).orElseThrow().silenceIsConsent());
    }

    /** As of the limits of cases: the working day before it ends, and the one after. */
    @Test
    void aStepThatIsGivenUpStopsWhatDependsOnIt() {
        var file = street.filed();
        var number = file.number();
        var version = street.file(number).version();
        assertEquals(
                "step-not-to-give-up",
                refused(() -> street.office.giveUp(number, "tax", "不办了", version, "a", CLERK))
                        .code());
        assertEquals(
                "reason-faulty",
                refused(() -> street.office.giveUp(number, "transfer", " ", version, "b", CLERK))
                        .code());

        street.office.giveUp(number, "transfer", "买方放弃", version, "c", CLERK);
        street.goOn();
        assertEquals(StepState.GIVEN_UP, street.state(file, "transfer"));
        assertEquals(StepState.STOPPED, street.state(file, "water"));
        assertEquals(ChainState.RUNNING, street.file(number).state());
        street.issue(file, "tax");
        assertEquals(ChainState.ENDED, street.file(number).state());
    }

    @Test
    void aMaterialThatTheLibraryWillHoldIsNotAskedForAndTheStepWaitsForTheLicence() {
        street.quarter.offer(
                "power-transfer", "water", "{\"note\":{\"type\":\"string\"}}", "note", matter -> ((ObjectNode)
                                matter.at("/materials/0"))
                        .putObject("heldAs")
                        .put("type", "title"));
        street.quarter.bringWith(chain -> {
            ((ArrayNode) chain.get("carried")).remove(1);
            ((ObjectNode) chain.at("/steps/2")).put("matter", "power-transfer");
            ((ArrayNode) chain.get("steps")).remove(3);
        });
        var file = street.filed(filing(
                "{\"shared\":{\"price\":9},\"steps\":{\"transfer\":{\"unit\":\"3\"},\"water\":{\"note\":\"n\"}}}"));
        street.issue(file, "tax");
        street.grant(file, "transfer");
        assertEquals(StepState.WAITING, street.state(file, "water"));
        street.pay(file);
        street.carry(file, "transfer", Action.ISSUE);
        // Nobody has put anything into the library here, so that the desk asks for it.
        assertEquals(StepState.NEEDS_ATTENTION, street.state(file, "water"));
        assertEquals(
                List.of("/materials material-missing"),
                told(street.step(file, "water").faults()));
    }

    @Test
    void theApplicantSeesAllStepsWithNumberAndCodeAndNoPersonalData() {
        var file = street.filed();
        street.issue(file, "tax");
        street.carry(file, "transfer", Action.ACCEPT);

        var progress = street.office.progress(file.number(), file.origin().receiptCode());

        assertEquals(
                List.of("tax", "transfer", "water"),
                progress.steps().stream().map(ChainProgress.Step::id).toList());
        assertEquals(TODAY, progress.steps().get(0).closedOn());
        assertEquals(State.ACCEPTED, progress.steps().get(1).caseState());
        assertEquals(List.of("transfer"), progress.steps().get(2).after());
        assertEquals("80.00", progress.toPay().toPlainString());
        assertFalse(progress.toString().contains("张三"));
        assertEquals(
                Kind.NOT_FOUND,
                refused(() -> street.office.progress(file.number(), "WRONG")).kind());
        assertEquals(
                Kind.NOT_FOUND,
                refused(() -> street.office.progress("L1", "WRONG")).kind());
    }

    @Test
    void whoeverBelongsToItOrSupervisesSeesAndFindsIt() {
        var file = street.filed();
        for (var by :
                List.of(CLERK, TAKER, person("lead", "homes-office:DECIDE"), person("supervisor", "*:SUPERVISE"))) {
            assertEquals(
                    file.number(), street.office.read(file.number(), by).file().number());
            assertEquals(
                    1,
                    street.office
                            .list(new ChainSearch(null, null, null, null, 9), by)
                            .items()
                            .size());
        }
        assertEquals(
                Kind.DENIED,
                refused(() -> street.office.read(file.number(), STRANGER)).kind());
        assertEquals(
                0,
                street.office
                        .list(new ChainSearch(null, null, null, null, 9), STRANGER)
                        .items()
                        .size());
        assertEquals(
                Kind.DENIED,
                refused(() -> street.office.list(new ChainSearch(null, null, null, null, 9), person("nobody")))
                        .kind());
        assertEquals(
                Kind.DENIED,
                refused(() -> street.office.file(filing(), "k", STRANGER)).kind());
    }

    @Test
    void listsAreReadPageByPage() {
        for (int i = 0; i < 5; i++) {
            street.filed();
        }
        var first = street.office.list(new ChainSearch(ChainState.RUNNING, "buy-a-home", null, null, 3), CLERK);
        var rest = street.office.list(new ChainSearch(null, null, null, first.next(), 3), CLERK);
        assertEquals(3, first.items().size());
        assertEquals(2, rest.items().size());
        assertNull(rest.next());
    }

    private int filedCases() {
        return street.cases.numbersAfter("", 100).size();
    }

    private List<Message.Kind> kinds() {
        return street.chains.messages().stream().map(Message::kind).toList();
    }

    private List<String> actions(ChainFile file, String step) {
        return street.file(file.number()).journal().stream()
                .filter(entry -> step.equals(entry.step()))
                .map((ChainEntry entry) -> entry.action() + " " + entry.actor())
                .toList();
    }

    private static List<String> faults(Problem problem) {
        return told(problem.faults());
    }

    private static List<String> told(List<Fault> faults) {
        return faults.stream()
                .map(fault -> fault.pointer() + " " + fault.code())
                .sorted()
                .toList();
    }

    private static Problem refused(Runnable work) {
        return assertThrows(ProblemException.class, work::run).problem();
    }
}
