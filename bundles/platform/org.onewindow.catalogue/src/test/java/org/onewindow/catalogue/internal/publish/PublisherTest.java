package org.onewindow.catalogue.internal.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.onewindow.api.calendar.Period;
import org.onewindow.api.department.Applicant;
import org.onewindow.api.department.Applicant.IdType;
import org.onewindow.api.department.Applicant.PersonKind;
import org.onewindow.api.department.CaseRule;
import org.onewindow.api.department.Finding;
import org.onewindow.api.department.Recording;
import org.onewindow.api.department.Step;
import org.onewindow.api.department.Submission;
import org.onewindow.api.form.Form;
import org.onewindow.api.problem.Fault;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.api.problem.ProblemException;
import org.onewindow.catalogue.Breakdown;
import org.onewindow.catalogue.Chain;
import org.onewindow.catalogue.Definition;
import org.onewindow.catalogue.DefinitionRepository;
import org.onewindow.catalogue.DepartmentCode.Recorded;
import org.onewindow.catalogue.Edition;
import org.onewindow.catalogue.Publication;
import org.onewindow.catalogue.Publication.Status;
import org.onewindow.catalogue.Rehearsal;
import org.onewindow.catalogue.Setting;
import org.onewindow.catalogue.internal.read.ChangedFiles;

@Timeout(60)
class PublisherTest {
    private static final String RULE = "name-composition";
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T23:00:00Z"), ZoneId.of("Asia/Shanghai"));

    private final Kept kept = new Kept();
    private final AtomicReference<Setting> settings = new AtomicReference<>(Setting.NONE);
    private final LaterClock clock = new LaterClock();
    private final Publisher publisher = new Publisher(kept, clock, Runnable::run);
    private final PublishedCatalogue catalogue =
            new PublishedCatalogue(publisher, kept, (day, matter) -> settings.get(), clock);

    @Test
    void aGoodDepartmentIsPublishedWhole() {
        open(FakeBundle.good(7));

        assertEquals(
                List.of(new Publication("commerce", "1.0.7", 7, Status.PUBLISHED, List.of(), List.of())),
                catalogue.publications());
        assertEquals(
                "商事登记", catalogue.department("commerce").orElseThrow().name().zh());
        assertEquals(1, catalogue.departments().size());
        assertEquals(
                List.of("company-establishment", "name-declaration", "stall-licence"),
                catalogue.matters().stream().map(d -> d.matter().code()).toList());
        assertEquals(
                List.of("open-a-stall"),
                catalogue.chains().stream().map(Chain::code).toList());
        assertEquals(
                Stream.concat(
                                catalogue.matters().stream().map(Definition::hash),
                                catalogue.chains().stream().map(Chain::hash))
                        .collect(Collectors.toSet()),
                kept.definitions.keySet());
    }

    @Test
    void aChainInProgressKeepsItsDefinitionWhenItsDepartmentLeaves() {
        open(FakeBundle.good(7));
        Chain chain = catalogue.chain("open-a-stall").orElseThrow();

        publisher.leave(7);
        publisher.forget("commerce");

        assertTrue(catalogue.chain("open-a-stall").isEmpty());
        assertTrue(catalogue.chains().isEmpty());
        assertEquals(chain, catalogue.frozenChain(chain.hash()));
        assertSame(catalogue.frozenChain(chain.hash()), catalogue.frozenChain(chain.hash()));
        assertEquals("definition-unknown", problem(() -> catalogue.frozenChain("0".repeat(64))));
    }

    @Test
    void aChainStaysReadableWhileItsDepartmentIsExpectedBack() {
        open(FakeBundle.good(7));

        publisher.leave(7);

        assertTrue(catalogue.chain("open-a-stall").isPresent());
        clock.advance(Publisher.EXPECTED);
        assertTrue(catalogue.chain("open-a-stall").isEmpty());
    }

    @Test
    void whatTheCentreSetsOverAMatterIsKeptUnderAHashOfItsOwnBeforeItIsOffered() {
        open(FakeBundle.good(7));
        var published = catalogue.matter("company-establishment").orElseThrow();
        settings.set(new Setting(Period.workingDays(2), null, null, "玉府发〔2026〕3号"));

        var offered = catalogue.matter("company-establishment").orElseThrow();

        assertNotEquals(published.hash(), offered.hash());
        assertEquals(Period.workingDays(2), offered.matter().limits().promised());
        assertEquals(
                published.matter().limits().statutory(),
                offered.matter().limits().statutory());
        assertTrue(kept.definitions.containsKey(offered.hash()));
        assertEquals(offered, catalogue.frozen(offered.hash()));
        assertSame(offered, catalogue.matters().get(0));
        settings.set(Setting.NONE);
        assertEquals(published, catalogue.matter("company-establishment").orElseThrow());
    }

    @Test
    void aPromiseThatTheLawOfANewReleaseForbidsNoLongerCounts() {
        open(FakeBundle.good(7));
        settings.set(new Setting(Period.workingDays(4), "0793-5550100", null, null));

        var offered = catalogue.matter("company-establishment").orElseThrow();

        assertEquals(Period.workingDays(1), offered.matter().limits().promised());
        assertEquals("0793-5550100", offered.settings().phone());
    }

    @Test
    void codeThatKeepsFailingIsToldWithItsBundleUntilNobodyListens() {
        var failing = new AtomicBoolean();
        CaseRule rule = submission -> {
            if (failing.get()) {
                throw new NoSuchMethodError("secret");
            }
            return List.of();
        };
        open(FakeBundle.good(7).rule(RULE, rule));
        var told = new ArrayList<Breakdown>();
        Consumer<Breakdown> listener = told::add;
        catalogue.onBreakdown(listener);
        var definition = catalogue.matter("company-establishment").orElseThrow();

        failing.set(true);
        assertThrows(ProblemException.class, () -> catalogue.check(edition(definition), null));

        assertEquals("7 commerce", told.get(0).bundle() + " " + told.get(0).department());
        assertTrue(
                told.get(0).reason().zh().contains("rule name-composition 抛出 java.lang.NoSuchMethodError"),
                told.toString());
        failing.set(false);
        open(FakeBundle.good(8).rule(RULE, rule));
        catalogue.forget(listener);
        failing.set(true);
        assertThrows(ProblemException.class, () -> catalogue.check(edition(definition), null));
        assertEquals(1, told.size());
    }

    @Test
    void aGoodBundleIsStagedAndNobodySeesItYet() {
        var settled = publisher.settled(7);

        publisher.arrive(FakeBundle.good(7));

        var staged = new Publication("commerce", "1.0.7", 7, Status.STAGED, List.of(), List.of());
        assertEquals(List.of(staged), catalogue.publications());
        assertEquals(staged, settled.join());
        assertEquals(staged, publisher.settled(7).join());
        assertEquals("commerce", catalogue.content(7).department().id());
        assertEquals(4, kept.definitions.size());
        assertTrue(catalogue.matters().isEmpty());
        assertTrue(catalogue.departments().isEmpty());
    }

    @Test
    void nothingOfAFaultyDepartmentIsPublished() {
        publisher.arrive(new FakeBundle(
                        7, "commerce", ChangedFiles.good().append("matters/name-declaration.yaml", "colour: red\n"))
                .withCode());

        var publication = catalogue.publications().get(0);
        assertEquals(Status.REFUSED, publication.status());
        assertEquals(
                List.of("additional-properties matters/name-declaration.yaml:25"),
                publication.faults().stream()
                        .map(f -> f.code() + " " + f.pointer())
                        .toList());
        assertTrue(catalogue.matters().isEmpty());
        assertTrue(catalogue.departments().isEmpty());
        assertTrue(kept.definitions.isEmpty());
    }

    @Test
    void theHeaderAndTheFileNameTheSameDepartment() {
        publisher.arrive(new FakeBundle(7, "trade", ChangedFiles.good()).withCode());

        assertEquals(List.of("department-id"), codes(catalogue.publications().get(0)));
    }

    @Test
    void aDepartmentWaitsForTheCodeItsMattersName() {
        var bundle = new FakeBundle(7, "commerce", ChangedFiles.good());
        publisher.arrive(bundle);

        assertEquals(
                new Publication("commerce", "1.0.7", 7, Status.WAITING, List.of(), List.of("enterprise-entry", RULE)),
                catalogue.publications().get(0));

        bundle.recorder("enterprise-entry", step -> Recording.NOTHING);
        publisher.codeChanged(7);
        assertEquals(List.of(RULE), catalogue.publications().get(0).awaited());
        assertTrue(catalogue.matters().isEmpty());

        bundle.rule(RULE, (CaseRule) submission -> List.of());
        var settled = publisher.settled(7);
        assertFalse(settled.isDone());
        publisher.codeChanged(7);
        assertEquals(Status.STAGED, settled.join().status());
    }

    @Test
    void aSpecimenThatARuleFindsFaultWithIsRefusedInTheDepartmentsWords() {
        publisher.arrive(FakeBundle.good(7).rule(RULE, (CaseRule) s -> List.of(Finding.warning(
                s.form().pointer("/name"), "name-taken", s.form().text("/name").orElseThrow()))));

        var publication = catalogue.publications().get(0);
        assertEquals(Status.REFUSED, publication.status());
        Fault fault = publication.faults().get(0);
        assertEquals("specimens/company-establishment.json:1 name-taken", fault.pointer() + " " + fault.code());
        assertEquals("名称“玉山㙓𠮷商贸有限公司”已被使用", fault.message().zh());
        assertEquals("The name “玉山㙓𠮷商贸有限公司” isn't free", fault.message().en());
        assertTrue(catalogue.matters().isEmpty());
        assertTrue(kept.definitions.isEmpty());
    }

    @Test
    void aRuleSeesTheWholeSpecimenAndThatItIsARehearsal() {
        var seen = new AtomicReference<Submission>();
        publisher.arrive(FakeBundle.good(7).rule(RULE, (CaseRule) submission -> {
            seen.set(Rehearsal.running() ? submission : null);
            return List.of();
        }));

        Submission submission = seen.get();
        assertEquals(LocalDate.of(2026, 3, 2), submission.receivedOn());
        assertEquals(
                new BigDecimal("100000.00"),
                submission.form().number("/capital").orElseThrow());
        assertEquals(
                "张𠮷",
                submission.form().items("/shareholders").get(0).text("/name").orElseThrow());
        assertEquals(Set.of("application-form"), submission.materials());
        assertEquals(IdType.RESIDENT_ID, submission.applicant().idType());
    }

    @Test
    void codeThatFailsInTheRehearsalIsAReasonToRefuse() {
        publisher.arrive(FakeBundle.good(7).rule(RULE, (CaseRule) submission -> {
            throw new NoClassDefFoundError("gone");
        }));

        assertEquals(
                List.of("department-failed"), codes(catalogue.publications().get(0)));
        assertTrue(
                catalogue.publications().get(0).faults().get(0).message().zh().contains(RULE));
    }

    @Test
    void codeThatCannotBeBuiltIsAReasonToRefuse() {
        publisher.arrive(FakeBundle.good(7).rule(RULE, () -> {
            throw new IllegalStateException("no constructor");
        }));

        assertEquals(
                List.of("department-failed"), codes(catalogue.publications().get(0)));
    }

    @Test
    void aFindingWithoutASentenceIsAReasonToRefuse() {
        publisher.arrive(FakeBundle.good(7)
                .rule(RULE, (CaseRule) submission -> List.of(Finding.fault("/form", "never-heard-of"))));

        assertEquals(
                List.of("department-failed"), codes(catalogue.publications().get(0)));
    }

    @Test
    void aDepartmentIsNotPublishedWhenItsDefinitionsCannotBeKept() {
        kept.broken = true;
        publisher.arrive(FakeBundle.good(7));

        assertEquals(List.of("not-kept"), codes(catalogue.publications().get(0)));
        assertTrue(catalogue.matters().isEmpty());
    }

    @Test
    void aDepartmentThatStopsByItselfStaysReadableUntilItIsNotExpectedBackAnyMore() {
        open(FakeBundle.good(7));
        Definition definition = catalogue.matter("company-establishment").orElseThrow();

        publisher.leave(7);

        assertTrue(catalogue.publications().isEmpty());
        assertEquals(definition, catalogue.matter("company-establishment").orElseThrow());
        assertEquals("1.0.7", catalogue.department("commerce").orElseThrow().version());
        assertEquals("department-away", problem(() -> catalogue.check(edition(definition), submission())));

        clock.advance(Publisher.EXPECTED.minusMillis(1));
        assertEquals(3, catalogue.matters().size());
        clock.advance(Duration.ofMillis(1));
        assertNothingIsOffered();
        assertEquals(definition, catalogue.frozen(definition.hash()));
    }

    @Test
    void aDepartmentThatComesBackTakesThePlaceOfWhatWasExpected() {
        open(FakeBundle.good(7));
        publisher.leave(7);

        open(FakeBundle.good(8));

        assertEquals("1.0.8", catalogue.department("commerce").orElseThrow().version());
        publisher.unpublish(8);
        assertNothingIsOffered();
    }

    @Test
    void nobodyExpectsWhatWasTakenOffTheShelfOrIsForgotten() {
        open(FakeBundle.good(7));
        publisher.unpublish(7);
        publisher.leave(7);
        assertNothingIsOffered();

        open(FakeBundle.good(8));
        publisher.leave(8);
        publisher.forget("commerce");
        assertNothingIsOffered();
    }

    @Test
    void aCallThatIsCutOffBecauseItsBundleLeavesFindsTheDepartmentAway() throws Exception {
        var inside = new CountDownLatch(1);
        open(FakeBundle.good(7).rule(RULE, (CaseRule) submission -> {
            if (!Rehearsal.running()) {
                inside.countDown();
                untilInterrupted();
            }
            return List.of();
        }));
        Definition definition = catalogue.matter("company-establishment").orElseThrow();
        var code =
                CompletableFuture.supplyAsync(() -> problem(() -> catalogue.check(edition(definition), submission())));
        assertTrue(inside.await(20, TimeUnit.SECONDS));

        publisher.leave(7);

        assertEquals("department-away", code.get(20, TimeUnit.SECONDS));
    }

    private static void untilInterrupted() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void assertNothingIsOffered() {
        assertTrue(catalogue.matters().isEmpty());
        assertTrue(catalogue.departments().isEmpty());
    }

    @Test
    void whatWasNeverFrozenIsNotFound() {
        var problem = assertThrows(ProblemException.class, () -> catalogue.frozen("0".repeat(64)))
                .problem();

        assertEquals(Kind.NOT_FOUND, problem.kind());
        assertEquals("definition-unknown", problem.code());
    }

    @Test
    void aBundleTakesThePlaceOfItsDepartmentsFormerOneInOneStep() {
        open(FakeBundle.good(7));
        publisher.arrive(FakeBundle.good(8));
        assertEquals("1.0.7", catalogue.departments().get(0).version());

        publisher.publish(8);

        assertEquals(
                List.of(Status.FINISHING, Status.PUBLISHED),
                catalogue.publications().stream().map(Publication::status).toList());
        assertEquals("1.0.8", catalogue.departments().get(0).version());
        publisher.publish(7);
        assertEquals("1.0.7", catalogue.departments().get(0).version());
    }

    @Test
    void callsGoToThePublishedBundleAndThoseInTheFormerGoOn() throws Exception {
        var inside = new CountDownLatch(1);
        var end = new CountDownLatch(1);
        open(FakeBundle.good(7)
                .rule(RULE, (CaseRule) submission -> Rehearsal.running() ? List.of() : waiting(inside, end)));
        Definition definition = catalogue.matters().get(0);
        var running = CompletableFuture.supplyAsync(() -> catalogue.check(edition(definition), submission()));
        assertTrue(inside.await(20, TimeUnit.SECONDS));

        open(FakeBundle.good(8));

        assertEquals(List.of(), catalogue.check(edition(definition), submission()));
        end.countDown();
        assertEquals(
                List.of("name-taken"),
                running.get(20, TimeUnit.SECONDS).stream().map(Fault::code).toList());
    }

    private static List<Finding> waiting(CountDownLatch inside, CountDownLatch end) {
        inside.countDown();
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return List.of(Finding.warning("/form/name", "name-taken", "x"));
    }

    @Test
    void whatIsTakenOffTheShelfStaysStaged() {
        open(FakeBundle.good(7));
        Definition definition = catalogue.matters().get(0);

        publisher.unpublish(7);
        publisher.unpublish(7);

        assertEquals(Status.STAGED, catalogue.publications().get(0).status());
        assertTrue(catalogue.matters().isEmpty());
        assertEquals("department-away", problem(() -> catalogue.check(edition(definition), submission())));
        publisher.publish(7);
        assertEquals(3, catalogue.matters().size());
    }

    @Test
    void mattersAndOrgansHaveOneOwner() {
        open(FakeBundle.good(7));
        publisher.arrive(
                new FakeBundle(8, "trade", ChangedFiles.good().replace("department.yaml", "id: commerce", "id: trade"))
                        .withCode());

        var refused =
                assertThrows(ProblemException.class, () -> publisher.publish(8)).problem();

        assertEquals(Kind.CONFLICT, refused.kind());
        assertEquals("release-refused", refused.code());
        assertEquals(
                List.of("matter-owned", "matter-owned", "matter-owned", "chain-owned", "organ-owned"),
                refused.faults().stream().map(Fault::code).toList());
        String sentence = refused.faults().get(0).message().en();
        assertTrue(sentence.contains("commerce 1.0.7 [7]") && sentence.contains("trade 1.0.8 [8]"), sentence);
        assertEquals("commerce", catalogue.matters().get(0).matter().department());

        publisher.leave(7);
        publisher.publish(8);
        assertEquals("trade", catalogue.matters().get(0).matter().department());
    }

    @Test
    void onlyWhatIsStagedCanBePublished() {
        publisher.arrive(new FakeBundle(7, "commerce", ChangedFiles.good()));

        assertEquals("release-refused", problem(() -> publisher.publish(7)));
        assertEquals("release-refused", problem(() -> publisher.publish(8)));
        assertThrows(IllegalStateException.class, () -> catalogue.content(7));
    }

    @Test
    void whoWaitsForABundleThatStopsIsTold() {
        publisher.arrive(new FakeBundle(7, "commerce", ChangedFiles.good()));
        var settled = publisher.settled(7);

        publisher.leave(7);

        assertInstanceOf(
                IllegalStateException.class,
                assertThrows(CompletionException.class, settled::join).getCause());
        publisher.arrive(FakeBundle.good(7));
        assertEquals(Status.STAGED, publisher.settled(7).join().status());
    }

    @Test
    void aDepartmentThatLeavesWhileItIsTriedIsNotPublished() {
        Queue<Runnable> later = new ArrayDeque<>();
        var slow = new Publisher(kept, CLOCK, later::add);
        slow.arrive(FakeBundle.good(7));
        assertEquals(Status.WAITING, slow.publications().get(0).status());

        slow.leave(7);
        later.remove().run();

        assertTrue(slow.shelf().matters().isEmpty());
    }

    @Test
    void codeThatLeavesBeforeItIsTriedIsAwaitedAgain() {
        Queue<Runnable> later = new ArrayDeque<>();
        var slow = new Publisher(kept, CLOCK, later::add);
        var bundle = FakeBundle.good(7);
        slow.arrive(bundle);
        bundle.withoutRule(RULE);

        later.remove().run();

        assertEquals(Status.WAITING, slow.publications().get(0).status());
        assertEquals(List.of(RULE), slow.publications().get(0).awaited());
    }

    @Test
    void ofBundlesThatArePublishedInParallelOneIsOnTheShelf() throws Exception {
        for (int round = 0; round < 10; round++) {
            var executor = Executors.newSingleThreadExecutor();
            var crowd = new Publisher(new Kept(), CLOCK, executor);
            var start = new CountDownLatch(1);
            var threads = new ArrayList<Thread>();
            for (int i = 0; i < 4; i++) {
                var bundle = FakeBundle.good(i);
                var thread = new Thread(() -> {
                    try {
                        start.await();
                        crowd.arrive(bundle);
                        crowd.codeChanged(bundle.number());
                        crowd.settled(bundle.number()).get(20, TimeUnit.SECONDS);
                        crowd.publish(bundle.number());
                    } catch (InterruptedException | ExecutionException | TimeoutException e) {
                        Thread.currentThread().interrupt();
                    }
                });
                thread.start();
                threads.add(thread);
            }
            start.countDown();
            for (Thread thread : threads) {
                thread.join();
            }
            executor.shutdown();

            var statuses = crowd.publications().stream()
                    .map(Publication::status)
                    .sorted()
                    .toList();
            assertEquals(List.of(Status.PUBLISHED, Status.FINISHING, Status.FINISHING, Status.FINISHING), statuses);
            assertEquals(3, crowd.shelf().matters().size());
        }
    }

    @Test
    void rulesAnswerInTheOrderOfTheirNamesAndAreNotInARehearsal() {
        var files = ChangedFiles.good()
                .replace("matters/company-establishment.yaml", "rules: [name-composition]", "rules: [zulu, alpha]");
        var bundle = new FakeBundle(7, "commerce", files).withCode();
        for (String name : List.of("zulu", "alpha")) {
            bundle.rule(name, (CaseRule) submission ->
                    Rehearsal.running() ? List.of() : List.of(Finding.warning("/form/name", "name-taken", name)));
        }
        open(bundle);

        var faults = catalogue.check(edition(catalogue.matters().get(0)), submission());

        assertEquals(
                List.of("名称“alpha”已被使用", "名称“zulu”已被使用"),
                faults.stream().map(f -> f.message().zh()).toList());
        assertTrue(faults.get(0).overridable());
        assertEquals("/form/name", faults.get(0).pointer());
    }

    @Test
    void aRuleThatGoesAwayAfterPublicationIsAway() {
        var bundle = FakeBundle.good(7);
        open(bundle);
        bundle.withoutRule(RULE);
        publisher.codeChanged(7);

        assertEquals(3, catalogue.matters().size());
        assertEquals(
                "department-away",
                problem(() -> catalogue.check(edition(catalogue.matters().get(0)), submission())));
    }

    @Test
    void aMatterWithoutCodeNeedsNoDepartment() {
        open(FakeBundle.good(7));
        Definition plain = catalogue.matter("name-declaration").orElseThrow();
        publisher.leave(7);

        assertEquals(List.of(), catalogue.check(edition(plain), submission()));
        assertEquals(Recorded.NOTHING, catalogue.record(edition(plain), step("ISSUE")));
    }

    @Test
    void aRecorderIsAskedAtItsActionOnly() {
        var bundle = FakeBundle.good(7)
                .recorder("enterprise-entry", step -> new Recording(List.of(), Map.of("number", step.caseNumber())));
        open(bundle);
        Definition definition = catalogue.matters().get(0);

        assertEquals(
                Map.of("number", "1"),
                catalogue.record(edition(definition), step("ISSUE")).recording().result());
        assertEquals(Recorded.NOTHING, catalogue.record(edition(definition), step("GRANT")));
    }

    @Test
    void aRecorderThatAnswersNothingAtAllHasFailed() {
        open(FakeBundle.good(7).recorder("enterprise-entry", step -> null));

        assertEquals(
                "department-failed",
                problem(() -> catalogue.record(edition(catalogue.matters().get(0)), step("ISSUE"))));
    }

    @Test
    void aCaseOfAnotherMajorOrANewerReleaseIsNotCarriedOnByTheOneThatServes() {
        open(FakeBundle.good(7));
        Definition definition = catalogue.matter("company-establishment").orElseThrow();
        assertEquals(Optional.of(new Edition(definition, "1.0.7")), catalogue.edition("company-establishment"));

        for (String filed : List.of("0.9.0", "1.0.8", "2.0.0")) {
            assertEquals(
                    "department-away", problem(() -> catalogue.check(new Edition(definition, filed), submission())));
        }
    }

    @Test
    void whoHoldsAShelfSeesItUnchanged() {
        open(FakeBundle.good(7));
        Shelf before = publisher.shelf();

        publisher.unpublish(7);

        assertEquals(3, before.matters().size());
        assertFalse(publisher.shelf().matters().containsKey("name-declaration"));
        assertThrows(UnsupportedOperationException.class, () -> before.matters().clear());
    }

    private void open(FakeBundle bundle) {
        publisher.arrive(bundle);
        publisher.publish(bundle.number());
    }

    /** As a case that was filed before the release that {@link FakeBundle} makes. */
    private static Edition edition(Definition definition) {
        return new Edition(definition, "1.0.0");
    }

    private static String problem(Runnable call) {
        return assertThrows(ProblemException.class, call::run).problem().code();
    }

    private static List<String> codes(Publication publication) {
        return publication.faults().stream().map(Fault::code).toList();
    }

    private static Applicant applicant() {
        return new Applicant(PersonKind.LEGAL_PERSON, "甲公司", IdType.CREDIT_CODE, "11420000010833209R", "0793-5550100");
    }

    private static Submission submission() {
        return new Submission(
                "company-establishment", LocalDate.of(2026, 3, 2), applicant(), Form.of(Map.of()), Set.of());
    }

    private static Step step(String action) {
        return new Step(
                "1",
                LocalDate.of(2026, 3, 1),
                1,
                "company-establishment",
                action,
                LocalDate.of(2026, 3, 2),
                applicant(),
                Form.of(Map.of()),
                Map.of());
    }

    private static final class Kept implements DefinitionRepository {
        private final Map<String, Frozen> definitions = new HashMap<>();
        private boolean broken;

        @Override
        public synchronized void freeze(Collection<Frozen> frozen) {
            if (broken) {
                throw new IllegalStateException("no database");
            }
            frozen.forEach(one -> definitions.putIfAbsent(one.hash(), one));
        }

        @Override
        public synchronized Optional<Frozen> find(String hash) {
            return Optional.ofNullable(definitions.get(hash));
        }
    }
}
