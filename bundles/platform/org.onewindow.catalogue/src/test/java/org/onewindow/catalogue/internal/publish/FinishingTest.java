package org.onewindow.catalogue.internal.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.onewindow.api.department.Applicant;
import org.onewindow.api.department.Applicant.IdType;
import org.onewindow.api.department.Applicant.PersonKind;
import org.onewindow.api.department.Step;
import org.onewindow.api.department.Submission;
import org.onewindow.api.form.Form;
import org.onewindow.api.problem.Problem;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.api.problem.ProblemException;
import org.onewindow.catalogue.Definition;
import org.onewindow.catalogue.DefinitionRepository;
import org.onewindow.catalogue.Edition;
import org.onewindow.catalogue.Publication.Status;
import org.onewindow.catalogue.Setting;

/** Whose code carries on a case while several releases of a department are up. */
@Timeout(60)
class FinishingTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T23:00:00Z"), ZoneId.of("Asia/Shanghai"));
    private static final Applicant APPLICANT =
            new Applicant(PersonKind.LEGAL_PERSON, "甲公司", IdType.CREDIT_CODE, "11420000010833209R", "0793-5550100");

    private final Kept kept = new Kept();
    private final Publisher publisher = new Publisher(kept, CLOCK, Runnable::run);
    private final PublishedCatalogue catalogue =
            new PublishedCatalogue(publisher, kept, (day, matter) -> Setting.NONE, CLOCK);

    @Test
    void casesOfBothMajorsAreCarriedOnByTheirOwnCodeAndNewOnesGoToTheNewest() {
        open(FakeBundle.speaking(7, "1.2.0"));
        open(FakeBundle.speaking(8, "2.0.0"));

        assertEquals("1.2.0", carrier("1.0.0"));
        assertEquals("1.2.0", carrier("1.2.0"));
        assertEquals("2.0.0", carrier("2.0.0"));
        assertEquals(
                "2.0.0",
                catalogue.edition("company-establishment").orElseThrow().version());
        assertEquals("2.0.0", catalogue.department("commerce").orElseThrow().version());
        assertEquals(3, catalogue.matters().size());
    }

    @Test
    void aRecorderOfTheFinishingReleaseAnswersWithItsRegisters() {
        open(FakeBundle.speaking(7, "1.2.0"));
        Edition edition = new Edition(definition(), "1.2.0");
        open(FakeBundle.speaking(8, "2.0.0"));

        var recorded = catalogue.record(edition, issue());

        assertEquals(Map.of("by", "1.2.0"), recorded.recording().result());
        assertEquals(catalogue.content(7).department().registers(), recorded.registers());
        assertEquals(Set.of("enterprises"), recorded.registers().keySet());
    }

    @Test
    void afterATurnBackCasesOfTheOlderReleaseGoToItAndThoseOfTheNewerStay() {
        open(FakeBundle.speaking(7, "1.0.0"));
        open(FakeBundle.speaking(8, "1.1.0"));
        publisher.publish(7);

        assertEquals("1.0.0", carrier("1.0.0"));
        assertEquals("1.1.0", carrier("1.1.0"));
        assertEquals("1.1.0", carrier("1.0.1"));
    }

    @Test
    void ofSeveralThatFinishTheNewestThatCanDoes() {
        open(FakeBundle.speaking(7, "1.0.0"));
        open(FakeBundle.speaking(8, "2.0.0"));
        stage(FakeBundle.speaking(9, "1.10.0"));
        stage(FakeBundle.speaking(10, "1.9.0"));
        publisher.finish(9);
        publisher.finish(10);
        publisher.finish(10);

        assertEquals("1.10.0", carrier("1.0.0"));
        publisher.leave(9);
        assertEquals("1.9.0", carrier("1.0.0"));
        publisher.unpublish(10);
        assertEquals("1.0.0", carrier("1.0.0"));
        publisher.leave(7);
        assertEquals("department-away", problem("1.0.0").code());
    }

    @Test
    void whatServedCanFinishWithoutAnotherInItsPlace() {
        open(FakeBundle.speaking(7, "1.0.0"));
        Edition edition = new Edition(definition(), "1.0.0");

        publisher.finish(7);

        assertTrue(catalogue.matters().isEmpty());
        assertEquals(
                Map.of("by", "1.0.0"),
                catalogue.record(edition, issue()).recording().result());
        assertEquals(Status.FINISHING, catalogue.publications().get(0).status());
        publisher.publish(7);
        assertEquals(3, catalogue.matters().size());
    }

    @Test
    void onlyWhatIsReadyCanFinish() {
        assertThrows(ProblemException.class, () -> publisher.finish(7));
    }

    @Test
    void codeThatWillNotComeIsGoneUnlessSomebodyCarriesTheCaseOn() {
        open(FakeBundle.speaking(7, "1.0.0"));
        catalogue.abandon("commerce", Set.of("1.0.0", "1.1.0", "2.0.0"));
        catalogue.abandon("trade", Set.of("3.0.0"));

        assertEquals("1.0.0", carrier("1.0.0"));
        Problem gone = problem("1.1.0");
        assertEquals(Kind.CONFLICT + " code-gone", gone.kind() + " " + gone.code());
        assertEquals(
                "commerce 1.1.0",
                gone.extra().get("department") + " " + gone.extra().get("version"));
        assertEquals("department-away", problem("3.0.0").code());

        catalogue.abandon("commerce", Set.of("1.1.0"));
        assertEquals("department-away", problem("2.0.0").code());
        assertEquals("code-gone", problem("1.1.0").code());
    }

    @Test
    void noCaseIsEverWithoutCodeWhileADepartmentTurns() throws Exception {
        open(FakeBundle.speaking(7, "1.0.0"));
        stage(FakeBundle.speaking(8, "2.0.0"));
        Edition edition = new Edition(definition(), "1.0.0");
        var failures = ConcurrentHashMap.newKeySet();
        var over = new AtomicBoolean();
        var calls = new AtomicInteger();
        var begun = new CountDownLatch(2);
        var threads = new ArrayList<Thread>();
        for (int i = 0; i < 2; i++) {
            var thread = new Thread(() -> {
                while (!over.get()) {
                    try {
                        catalogue.record(edition, issue());
                    } catch (ProblemException e) {
                        failures.add(e.problem().code());
                    }
                    calls.incrementAndGet();
                    begun.countDown();
                }
            });
            thread.start();
            threads.add(thread);
        }
        begun.await();
        for (int turn = 0; turn < 500; turn++) {
            publisher.publish(turn % 2 == 0 ? 8 : 7);
        }
        over.set(true);
        for (Thread thread : threads) {
            thread.join();
        }

        assertEquals(Set.of(), failures);
        assertTrue(calls.get() >= 2);
    }

    private void stage(FakeBundle bundle) {
        publisher.arrive(bundle);
    }

    private void open(FakeBundle bundle) {
        stage(bundle);
        publisher.publish(bundle.number());
    }

    private Definition definition() {
        return catalogue.matter("company-establishment").orElseThrow();
    }

    private String carrier(String filed) {
        return catalogue
                .check(new Edition(definition(), filed), submission())
                .get(0)
                .message()
                .en()
                .replaceAll(".*“|”.*", "");
    }

    private Problem problem(String filed) {
        return assertThrows(
                        ProblemException.class, () -> catalogue.check(new Edition(definition(), filed), submission()))
                .problem();
    }

    private static Submission submission() {
        return new Submission(
                "company-establishment", LocalDate.of(2026, 3, 2), APPLICANT, Form.of(Map.of()), Set.of());
    }

    private static Step issue() {
        return new Step(
                "1",
                LocalDate.of(2026, 3, 1),
                1,
                "company-establishment",
                "ISSUE",
                LocalDate.of(2026, 3, 2),
                APPLICANT,
                Form.of(Map.of()),
                Map.of());
    }

    private static final class Kept implements DefinitionRepository {
        private final Map<String, Frozen> definitions = new ConcurrentHashMap<>();

        @Override
        public void freeze(Collection<Frozen> frozen) {
            frozen.forEach(one -> definitions.putIfAbsent(one.hash(), one));
        }

        @Override
        public Optional<Frozen> find(String hash) {
            return Optional.ofNullable(definitions.get(hash));
        }
    }
}
