package org.onewindow.cases.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.onewindow.cases.internal.Hall.CLERK;
import static org.onewindow.cases.internal.Hall.DECIDER;
import static org.onewindow.cases.internal.Hall.HEAD;
import static org.onewindow.cases.internal.Hall.REVIEWER;
import static org.onewindow.cases.internal.Hall.TODAY;
import static org.onewindow.cases.internal.Hall.json;
import static org.onewindow.cases.internal.Hall.person;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onewindow.access.Person;
import org.onewindow.api.calendar.Period;
import org.onewindow.api.problem.Fault;
import org.onewindow.api.problem.Problem;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.api.problem.ProblemException;
import org.onewindow.cases.Action;
import org.onewindow.cases.Answer;
import org.onewindow.cases.CaseFile;
import org.onewindow.cases.CaseSearch;
import org.onewindow.cases.ChainPart;
import org.onewindow.cases.ClockLaw;
import org.onewindow.cases.Order;
import org.onewindow.cases.Progress;
import org.onewindow.cases.State;
import org.onewindow.cases.Track;
import org.onewindow.cases.internal.joint.JointReviewDesk;
import org.onewindow.cases.joint.Attendance.Presence;
import org.onewindow.cases.joint.JointReview;
import org.onewindow.cases.joint.JointReviews;
import org.onewindow.cases.joint.JointReviews.AbsenceOrder;
import org.onewindow.cases.joint.JointReviews.CancelOrder;
import org.onewindow.cases.joint.JointReviews.EventOrder;
import org.onewindow.cases.joint.JointReviews.MinutesOrder;
import org.onewindow.cases.joint.JointReviews.OpinionOrder;
import org.onewindow.cases.joint.Opinion.View;
import org.onewindow.cases.outbox.Message;
import org.onewindow.cases.outbox.Queued;
import org.onewindow.cases.timers.Timer;
import org.onewindow.cases.tracks.Tracks;
import org.onewindow.catalogue.Matter.JointEvent;

/**
 * 联审 (source-inventory rows 25, 26, 70, 90; 行政许可法 art. 26, 42(2)). TODAY is a Friday; the permit is promised in 8 working
 * days, so it is due on Wednesday the 30th and opinions are due on Tuesday.
 */
class JointReviewTest {
    private static final Person FIRE = person("fire", "fire-office:REVIEW");
    private static final Person FIRE_CHIEF = person("fire-chief", "fire-office:DECIDE");
    private static final Person HEALTH = person("health", "health-office:REVIEW");
    private static final Person OUTSIDER = person("outsider", "water-office:REVIEW");
    private static final Person MAGISTRATE = person("magistrate", "*:GOVERNMENT_HEAD");
    private static final LocalDate DUE = LocalDate.of(2026, 9, 30);
    private static final LocalDate OPINIONS_DUE = LocalDate.of(2026, 9, 29);

    @TempDir
    Path home;

    private Hall hall;
    private JointReviews reviews;
    private Firing firing;

    @BeforeEach
    void open() {
        hall = new Hall(home);
        reviews = new JointReviewDesk(hall.desk, hall.work, hall.catalogue, hall.calendar);
        var keeping = new Keeping(hall.cases, new Chain(hall.key.bytes(), new SecureRandom()), hall.consequences);
        firing = new Firing(
                hall.clock,
                hall.catalogue,
                hall.cases,
                hall.cases.timers(),
                new Steps(new Deadlines(hall.calendar), new Timing(hall.calendar)),
                hall.rules,
                keeping,
                hall.consequences);
        offer(false);
    }

    private void offer(boolean silenceIsConsent) {
        hall.catalogue.offerWith(matter -> {
            matter.set("joint", json("""
                    {"limit":{"length":45,"unit":"WORKING_DAY"},"extension":{"length":15,"unit":"WORKING_DAY"},
                     "organs":["fire-office","health-office"],"events":["SURVEY","CONSULTATION"],
                     "silenceIsConsent":%s}
                    """.formatted(silenceIsConsent)));
            matter.set("limits", json("""
                    {"statutory":{"length":20,"unit":"WORKING_DAY"},"promised":{"length":8,"unit":"WORKING_DAY"},
                     "extension":{"length":10,"unit":"WORKING_DAY"},"clockStart":"ACCEPTANCE"}
                    """));
        });
    }

    @Test
    void everyOrganOfTheDefinitionIsInvitedWhenTheReviewStarts() {
        assertTrue(hall.accepted().annex(JointReview.ANNEX).isEmpty());

        var file = hall.inReview();

        assertEquals(Set.of(Track.PARALLEL), Tracks.of(file));
        var review = review(file);
        assertEquals(List.of("fire-office", "health-office"), review.awaited());
        assertEquals(TODAY, review.invitation("fire-office").orElseThrow().invitedOn());
        assertEquals(List.of("fire-office REVIEW", "health-office REVIEW"), told(file, Message.Kind.JOINT_INVITATION));
        var report = reviews.read(file.number(), FIRE);
        assertEquals(OPINIONS_DUE, report.opinionsDueOn());
        assertEquals(List.of("fire-office", "health-office"), report.missing());
        assertEquals("fire-office", report.names().get("fire-office").en());
        assertEquals("商店管理所", report.names().get("shop-office").zh());
    }

    @Test
    void aMatterOfOneOrganIsReviewedByNobodyElse() {
        hall.catalogue.offer("COMMITTED", null);
        var file = hall.inReview();
        assertTrue(file.annex(JointReview.ANNEX).isEmpty());
        assertEquals(
                "not-under-joint-review",
                refused(() -> reviews.read(file.number(), REVIEWER)).code());
        assertEquals(
                State.GRANTED, hall.after(file, Order.of(Action.GRANT), DECIDER).state());
    }

    @Test
    void nothingIsGrantedBeforeEveryOrganHasSpoken() {
        var file = opinion(hall.inReview(), FIRE, "fire-office", View.AGREES, null);

        var problem = refused(() -> hall.act(file, Order.of(Action.GRANT), DECIDER));

        assertEquals("opinions-missing", problem.code());
        assertEquals(Map.of("organs", List.of("health-office")), problem.extra());
        var complete = opinion(file, HEALTH, "health-office", View.HAS_NO_OPINION, null);
        assertEquals(
                State.GRANTED,
                hall.after(complete, Order.of(Action.GRANT), DECIDER).state());
        assertTrue(new JournalCheck(hall.cases, hall.key).verify(file.number()).whole());
    }

    @Test
    void aRefusalWaitsForNobody() {
        var file = hall.inReview();
        assertEquals(
                State.DENIED,
                hall.after(file, Order.of(Action.DENY, "不符合规划"), DECIDER).state());
    }

    @Test
    void anOpinionIsSealedInTheJournalAndMayBeGivenAnewUntilTheDecision() {
        var file = opinion(hall.inReview(), FIRE, "fire-office", View.OBJECTS, "疏散通道不足");
        var entry = hall.cases.journal(file.number(), 3, 1).get(0);
        assertEquals("GIVE_OPINION", entry.action());
        assertEquals("fire", entry.actor());
        assertEquals("OBJECTS", json(entry.facts()).get("opinion").asText());
        assertFalse(entry.facts().contains("疏散"));
        assertTrue(entry.sealed().contains("疏散"));

        file = opinion(file, FIRE_CHIEF, "fire-office", View.AGREES_WITH_CONDITIONS, "增设出口");
        var said = review(file).invitation("fire-office").orElseThrow().opinion();
        assertEquals(View.AGREES_WITH_CONDITIONS, said.view());
        assertEquals("fire-chief", said.by());
        assertEquals(List.of(), review(file).objecting());

        file = opinion(file, HEALTH, "health-office", View.AGREES, null);
        var granted = hall.after(file, Order.of(Action.GRANT), DECIDER);
        assertEquals(
                "not-in-this-state",
                refused(() -> opinion(granted, FIRE, "fire-office", View.AGREES, null))
                        .code());
    }

    @Test
    void anObjectionAndAConditionSayWhy() {
        var file = hall.inReview();
        for (View view : List.of(View.OBJECTS, View.AGREES_WITH_CONDITIONS)) {
            var problem = refused(() -> opinion(file, FIRE, "fire-office", view, " "));
            assertEquals(List.of("/text opinion-text-missing"), faults(problem));
        }
    }

    @Test
    void whoeverGrantsInSpiteOfAnObjectionAnswersItAndTheOrganIsTold() {
        var file = opinion(hall.inReview(), FIRE, "fire-office", View.OBJECTS, "疏散通道不足");
        var complete = opinion(file, HEALTH, "health-office", View.AGREES, null);

        var problem = refused(() -> hall.act(complete, Order.of(Action.GRANT), DECIDER));
        assertEquals(List.of("/reason objections-unanswered"), faults(problem));

        var granted = hall.after(complete, Order.of(Action.GRANT, "已要求增设出口"), DECIDER);
        var answer = review(granted).answer();
        assertEquals(List.of("fire-office"), answer.organs());
        assertEquals("已要求增设出口", answer.reason());
        assertEquals("decider", answer.by());
        assertEquals(List.of("fire-office REVIEW"), told(granted, Message.Kind.OBJECTION_ANSWERED));
    }

    @Test
    void onlyTheInvitedOrganSpeaksForItself() {
        var file = hall.inReview();
        assertEquals(
                Kind.DENIED,
                refused(() -> opinion(file, HEALTH, "fire-office", View.AGREES, null))
                        .kind());
        assertEquals(
                Kind.DENIED,
                refused(() -> opinion(file, REVIEWER, "fire-office", View.AGREES, null))
                        .kind());
        assertEquals(
                Kind.DENIED,
                refused(() -> opinion(file, OUTSIDER, "water-office", View.AGREES, null))
                        .kind());
        assertEquals(
                "organ-not-invited",
                refused(() -> opinion(file, REVIEWER, "shop-office", View.AGREES, null))
                        .code());
        assertEquals(file, hall.file(file.number()));
    }

    @Test
    void anInvitedOrganSeesTheCaseAndFindsItWhileItIsAwaited() {
        assertEquals(List.of(), found(FIRE, "fire-office", null));
        var accepted = hall.accepted();
        assertEquals(
                "case-not-yours",
                refused(() -> hall.desk.read(accepted.number(), FIRE)).code());

        var file = hall.after(accepted, Order.of(Action.START_REVIEW), REVIEWER);

        assertEquals(file, hall.desk.read(file.number(), FIRE));
        assertEquals(
                Kind.DENIED,
                refused(() -> hall.desk.read(file.number(), OUTSIDER)).kind());
        assertEquals(List.of(file.number()), found(FIRE, null, null));
        assertEquals(List.of(file.number()), found(FIRE, "fire-office", true));
        assertEquals(List.of(), found(FIRE, "fire-office", false));
        assertEquals(List.of(), found(OUTSIDER, "fire-office", null));

        opinion(file, FIRE, "fire-office", View.AGREES, null);
        assertEquals(List.of(), found(FIRE, "fire-office", true));
        assertEquals(List.of(file.number()), found(FIRE, "fire-office", false));
        assertEquals(List.of(file.number()), found(HEALTH, "health-office", true));
        hall.after(hall.file(file.number()), Order.of(Action.DENY, "不符合规划"), DECIDER);
        assertEquals(List.of(), found(HEALTH, "health-office", true));
    }

    @Test
    void anInvitedOrganCarriesNothingOn() {
        var file = hall.inReview();
        assertEquals(
                "case-not-yours",
                refused(() -> hall.desk.claim(file.number(), FIRE)).code());
        assertEquals(
                Kind.DENIED,
                refused(() -> hall.act(file, Order.of(Action.DENY, "不同意"), FIRE_CHIEF))
                        .kind());
    }

    @Test
    void theJointLimitTakesThePlaceOfTheOrgansOwn() {
        var file = hall.inReview();
        assertEquals(Period.workingDays(45), file.clocks().statutory().budget());
        assertEquals(Period.workingDays(8), file.clocks().promised().budget());
        assertEquals(DUE, file.dates().dueOn());
    }

    @Test
    void aJointLimitIsExtendedByTheGovernmentAndByNoHeadOfAnOrgan() {
        var file = hall.inReview();
        var order = Order.of(Action.EXTEND, "案情复杂");
        assertEquals(Kind.DENIED, refused(() -> hall.act(file, order, HEAD)).kind());

        var extended = hall.after(file, order, MAGISTRATE);

        assertEquals(
                Period.workingDays(15), extended.clocks().movements().get(1).length());
        var law = ClockLaw.of(hall.catalogue.offered.matter()).extension();
        assertEquals("42(2)", law.basis().articles());
        hall.catalogue.offer("COMMITTED", null);
        assertEquals(
                "42(1)",
                ClockLaw.of(hall.catalogue.offered.matter()).extension().basis().articles());
    }

    @Test
    void organsAreRemindedOneWorkingDayBeforeTheirOpinionIsDueAndTheirHeadsToldAfter() {
        var file = opinion(hall.inReview(), FIRE, "fire-office", View.AGREES, null);

        fireAt(morning(28).minusMillis(1));
        assertEquals(List.of(), told(file, Message.Kind.OPINION_REMINDER));
        fireAt(morning(28));
        assertEquals(List.of("health-office REVIEW"), told(file, Message.Kind.OPINION_REMINDER));
        fireAt(endOf(29).minusMillis(1));
        assertEquals(List.of(), told(file, Message.Kind.OPINION_OVERDUE));
        fireAt(endOf(29));
        fireAt(endOf(29));

        assertEquals(List.of("health-office HEAD"), told(file, Message.Kind.OPINION_OVERDUE));
        var after = hall.file(file.number());
        assertEquals(file, after, "silence says nothing unless the definition says so");
        assertEquals(
                "opinions-missing",
                refused(() -> hall.act(after, Order.of(Action.GRANT), DECIDER)).code());
    }

    /** 并联 超时默许: local rules, so only where the definition says so. */
    @Test
    void silenceCountsAsConsentWhereTheDefinitionSaysSoAndIsJournalledAsSilence() {
        offer(true);
        var file = opinion(hall.inReview(), FIRE, "fire-office", View.AGREES, null);
        assertEquals(
                "opinions-missing",
                refused(() -> hall.act(file, Order.of(Action.GRANT), DECIDER)).code());

        fireAt(endOf(29));

        var after = hall.file(file.number());
        var silent = review(after).invitation("health-office").orElseThrow();
        assertEquals(OPINIONS_DUE, silent.silentOn());
        assertNull(silent.opinion());
        var entry = hall.cases.journal(file.number(), file.journalLength(), 1).get(0);
        assertEquals("OPINION_SILENT", entry.action());
        assertEquals("centre", entry.actor());
        assertEquals("[\"health-office\"]", json(entry.facts()).get("organs").toString());
        assertEquals(List.of("health-office HEAD"), told(file, Message.Kind.OPINION_OVERDUE));
        assertEquals(
                Map.of("health-office", DUE),
                reviews.read(file.number(), HEALTH).late(),
                "the silent organ owes its opinion on the working day after");

        var late = opinion(after, HEALTH, "health-office", View.AGREES, null);
        assertEquals(
                OPINIONS_DUE,
                review(late).invitation("health-office").orElseThrow().silentOn());
        assertEquals(
                State.GRANTED, hall.after(late, Order.of(Action.GRANT), DECIDER).state());
        assertTrue(new JournalCheck(hall.cases, hall.key).verify(file.number()).whole());
    }

    /** Off by default, per chain: its word stands in place of the matter's. */
    @ParameterizedTest
    @CsvSource({"false, true", "true, false"})
    void inAChainItIsTheChainThatSaysWhetherSilenceConsents(boolean ofMatter, boolean ofChain) {
        offer(ofMatter);
        var part = new ChainPart("L36112320260918000012", "permit", "wang", List.of(), ofChain);
        var filed = hall.desk.file(Hall.filing(part), "k", CLERK).value().number();
        var accepted = hall.after(hall.file(filed), Order.of(Action.ACCEPT), CLERK);
        var file = hall.after(accepted, Order.of(Action.START_REVIEW), REVIEWER);
        assertEquals(ofChain, reviews.read(filed, HEALTH).silenceIsConsent());

        fireAt(endOf(29));

        var silent = review(hall.file(filed)).invitation("health-office").orElseThrow();
        assertEquals(ofChain ? OPINIONS_DUE : null, silent.silentOn());
        assertEquals(ofChain, hall.file(filed).journalLength() > file.journalLength());
    }

    @Test
    void aLateObjectionOfASilentOrganIsNotIgnored() {
        offer(true);
        var file = hall.inReview();
        fireAt(endOf(29));
        var late = opinion(hall.file(file.number()), FIRE, "fire-office", View.OBJECTS, "疏散通道不足");

        assertEquals(
                List.of("/reason objections-unanswered"),
                faults(refused(() -> hall.act(late, Order.of(Action.GRANT), DECIDER))));
    }

    @Test
    void whileTheClocksStandStillNoOpinionFallsDue() {
        offer(true);
        var file = hall.after(hall.inReview(), Order.suspend("HEARING", "听证通〔2026〕7号", 30), REVIEWER);

        fireAt(endOf(29));

        assertEquals(
                List.of("fire-office", "health-office"),
                review(hall.file(file.number())).awaited());
        var spoken = opinion(hall.file(file.number()), FIRE, "fire-office", View.AGREES, null);
        var resumed = hall.after(spoken, Order.of(Action.RESUME), REVIEWER);
        var last = reviews.read(file.number(), REVIEWER).opinionsDueOn();
        assertTrue(last.isAfter(OPINIONS_DUE));
        assertEquals(
                List.of("OPINIONS_DUE " + last, "OPINION_REMINDER " + last),
                timers(resumed).filter(timer -> timer.contains("OPINION")).toList());
    }

    @Test
    void anOrganThatIsInvitedLateHasAtLeastTheNextWorkingDay() {
        var accepted = hall.accepted();
        hall.clock.set(DUE);
        var file = hall.after(accepted, Order.of(Action.START_REVIEW), REVIEWER);
        assertEquals(
                LocalDate.of(2026, 10, 1), reviews.read(file.number(), FIRE).opinionsDueOn());
    }

    @Test
    void aJointEventCallsTheOrgansCountsWhoCameAndTakesOneOpinionOfEach() {
        var file = call(hall.inReview(), JointEvent.SURVEY, null);
        assertEquals(List.of("fire-office REVIEW", "health-office REVIEW"), told(file, Message.Kind.EVENT_CALLED));
        assertEquals(
                "event-not-held",
                refused(() -> eventOpinion(file, FIRE, "fire-office", View.AGREES, null))
                        .code());
        assertEquals(
                "event-not-held", refused(() -> minutes(file, "fire-office")).code());

        hall.clock.set(LocalDate.of(2026, 9, 22));
        assertEquals(List.of("/present presence-untold"), faults(refused(() -> minutes(file, "fire-office"))));
        var absent = absent(file, "health-office", "出差");
        var minuted = minutes(absent, "fire-office");
        var event = review(minuted).event(1).orElseThrow();
        assertEquals(
                Presence.PRESENT, event.attendance("fire-office").orElseThrow().presence());
        assertEquals(
                Presence.ABSENT, event.attendance("health-office").orElseThrow().presence());
        assertEquals("reviewer", event.minutes().by());
        assertEquals(
                "event-closed", refused(() -> minutes(minuted, "fire-office")).code());

        var agreed = opinion(
                opinion(minuted, FIRE, "fire-office", View.AGREES, null), HEALTH, "health-office", View.AGREES, null);
        assertEquals(
                Map.of("organs", List.of("fire-office", "health-office")),
                refused(() -> hall.act(agreed, Order.of(Action.GRANT), DECIDER)).extra(),
                "whoever was there has not spoken yet, and absence is no consent");
        var spoken = eventOpinion(agreed, FIRE, "fire-office", View.AGREES, null);
        var all = eventOpinion(spoken, HEALTH, "health-office", View.OBJECTS, "现场不符");
        assertEquals(
                List.of("/reason objections-unanswered"),
                faults(refused(() -> hall.act(all, Order.of(Action.GRANT), DECIDER))));
        assertEquals(
                State.GRANTED,
                hall.after(all, Order.of(Action.GRANT, "已复核"), DECIDER).state());
    }

    /** 并联 缺席默认. */
    @Test
    void whoeverStaysAwayWithoutAReasonAgreesWhereSilenceDoes() {
        offer(true);
        var file = call(hall.inReview(), JointEvent.SURVEY, List.of("health-office"));
        file = opinion(file, FIRE, "fire-office", View.AGREES, null);
        var agreed = opinion(file, HEALTH, "health-office", View.AGREES, null);
        hall.clock.set(LocalDate.of(2026, 9, 22));
        assertEquals(
                "opinions-missing",
                refused(() -> hall.act(agreed, Order.of(Action.GRANT), DECIDER)).code());

        var absent = absent(agreed, "health-office", null);
        assertEquals(
                "events-open",
                refused(() -> hall.act(absent, Order.of(Action.GRANT), DECIDER)).code());
        var minuted = minutes(absent);
        assertEquals(
                State.GRANTED,
                hall.after(minuted, Order.of(Action.GRANT), DECIDER).state());
    }

    @Test
    void aCancelledEventHoldsNothingUp() {
        var file = call(hall.inReview(), JointEvent.CONSULTATION, null);
        var cancelled = done(
                file,
                reviews.cancelEvent(file.number(), 1, new CancelOrder("改期"), file.version(), hall.nextKey(), REVIEWER));
        assertEquals(
                List.of("fire-office REVIEW", "health-office REVIEW"), told(cancelled, Message.Kind.EVENT_CANCELLED));
        var agreed = opinion(
                opinion(cancelled, FIRE, "fire-office", View.AGREES, null), HEALTH, "health-office", View.AGREES, null);
        assertEquals(
                State.GRANTED,
                hall.after(agreed, Order.of(Action.GRANT), DECIDER).state());
    }

    @Test
    void anEventIsCalledByTheLeadingOrganAsTheDefinitionAllows() {
        var file = hall.inReview();
        var at = hall.clock.instant().atZone(hall.clock.getZone()).toOffsetDateTime();
        var order = new EventOrder(JointEvent.DRAWING_REVIEW, at.minusDays(1), " ", List.of("water-office"));

        var problem = refused(() -> reviews.callEvent(file.number(), order, file.version(), hall.nextKey(), REVIEWER));

        assertEquals(
                List.of(
                        "/at event-in-the-past",
                        "/kind event-not-provided",
                        "/organs/0 organ-not-invited",
                        "/place place-missing"),
                faults(problem).stream().sorted().toList());
        assertEquals(
                Kind.DENIED,
                refused(() -> reviews.callEvent(
                                file.number(),
                                new EventOrder(JointEvent.SURVEY, at.plusDays(1), "现场", null),
                                file.version(),
                                hall.nextKey(),
                                FIRE))
                        .kind());
        assertEquals(
                "event-unknown",
                refused(() -> reviews.cancelEvent(
                                file.number(), 7, new CancelOrder("误"), file.version(), hall.nextKey(), REVIEWER))
                        .code());
    }

    private CaseFile opinion(CaseFile file, Person by, String organ, View view, String text) {
        var order = new OpinionOrder(organ, null, view, text);
        return done(file, reviews.giveOpinion(file.number(), order, file.version(), hall.nextKey(), by));
    }

    private CaseFile eventOpinion(CaseFile file, Person by, String organ, View view, String text) {
        var order = new OpinionOrder(organ, 1, view, text);
        return done(file, reviews.giveOpinion(file.number(), order, file.version(), hall.nextKey(), by));
    }

    /** On Monday. */
    private CaseFile call(CaseFile file, JointEvent kind, List<String> organs) {
        var at = LocalDate.of(2026, 9, 21)
                .atTime(10, 0)
                .atZone(hall.clock.getZone())
                .toOffsetDateTime();
        var order = new EventOrder(kind, at, "南门工地", organs);
        return done(file, reviews.callEvent(file.number(), order, file.version(), hall.nextKey(), REVIEWER));
    }

    private CaseFile minutes(CaseFile file, String... present) {
        var order = new MinutesOrder("现场符合图纸", List.of(present));
        return done(file, reviews.recordMinutes(file.number(), 1, order, file.version(), hall.nextKey(), REVIEWER));
    }

    private CaseFile absent(CaseFile file, String organ, String reason) {
        var order = new AbsenceOrder(organ, reason);
        return done(file, reviews.markAbsent(file.number(), 1, order, file.version(), hall.nextKey(), REVIEWER));
    }

    private CaseFile done(CaseFile before, Answer<Progress> answer) {
        assertEquals(before.version() + 1, answer.version());
        return hall.file(before.number());
    }

    private static JointReview review(CaseFile file) {
        return file.annex(JointReview.ANNEX).orElseThrow();
    }

    private List<String> found(Person by, String concerning, Boolean awaited) {
        var search = new CaseSearch(
                null, null, null, null, null, null, null, null, concerning, awaited, null, null, null, 50);
        return hall.desk.list(search, by).items().stream().map(CaseFile::number).toList();
    }

    private List<String> told(CaseFile file, Message.Kind kind) {
        return hall.cases.messages().list(null, null, 200).stream()
                .map(Queued::message)
                .filter(message -> message.caseNumber().equals(file.number()) && message.kind() == kind)
                .map(message ->
                        message.recipient().organ() + " " + message.recipient().name())
                .sorted()
                .toList();
    }

    private Stream<String> timers(CaseFile file) {
        return hall.cases.timers().of(file.number()).stream()
                .filter(timer -> timer.firedAt() == null)
                .map((Timer timer) -> timer.kind() + " " + timer.day())
                .sorted();
    }

    private void fireAt(Instant at) {
        hall.clock.set(at);
        firing.round();
    }

    private static Instant morning(int day) {
        return LocalDate.of(2026, 9, day)
                .atTime(9, 0)
                .atZone(ZoneId.of("Asia/Shanghai"))
                .toInstant();
    }

    private static Instant endOf(int day) {
        return LocalDate.of(2026, 9, day)
                .plusDays(1)
                .atStartOfDay(ZoneId.of("Asia/Shanghai"))
                .toInstant();
    }

    private static List<String> faults(Problem problem) {
        return problem.faults().stream()
                .map((Fault fault) -> fault.pointer() + " " + fault.code())
                .toList();
    }

    private static Problem refused(Runnable work) {
        return assertThrows(ProblemException.class, work::run).problem();
    }
}
