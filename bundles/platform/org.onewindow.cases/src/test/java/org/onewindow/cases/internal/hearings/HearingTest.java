package org.onewindow.cases.internal.hearings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.onewindow.cases.internal.SharedHall.CLERK;
import static org.onewindow.cases.internal.SharedHall.DECIDER;
import static org.onewindow.cases.internal.SharedHall.HEAD;
import static org.onewindow.cases.internal.SharedHall.REVIEWER;
import static org.onewindow.cases.internal.SharedHall.STRANGER;
import static org.onewindow.cases.internal.SharedHall.person;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.onewindow.access.Person;
import org.onewindow.api.problem.Fault;
import org.onewindow.api.problem.Problem;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.api.problem.ProblemException;
import org.onewindow.cases.Action;
import org.onewindow.cases.CaseFile;
import org.onewindow.cases.Order;
import org.onewindow.cases.State;
import org.onewindow.cases.hearings.Hearing.Cause;
import org.onewindow.cases.hearings.Hearings;
import org.onewindow.cases.hearings.Hearings.Call;
import org.onewindow.cases.hearings.Hearings.Minutes;
import org.onewindow.cases.hearings.Hearings.Opening;
import org.onewindow.cases.hearings.Hearings.Reply;
import org.onewindow.cases.internal.KnownStaff;
import org.onewindow.cases.internal.SharedHall;
import org.onewindow.cases.internal.papers.PaperRack;
import org.onewindow.cases.outbox.Message;
import org.onewindow.cases.outbox.Queued;
import org.onewindow.cases.papers.Paper;
import org.onewindow.cases.papers.PaperKind;

/** 听证 (行政许可法 art. 46, 47, 48). It is opened on Friday, 18 September 2026; only weekends are free here. */
class HearingTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 18);
    private static final Person CHAIR = person("chair", "shop-office:REVIEW");
    private static final Person COLLEAGUE = person("colleague", "shop-office:REVIEW");

    @TempDir
    Path home;

    private SharedHall hall;
    private Hearings hearings;
    private CaseFile file;

    @BeforeEach
    void open() {
        hall = new SharedHall(home);
        hall.clock().set(TODAY);
        var staff = KnownStaff.of(CLERK, REVIEWER, DECIDER, HEAD, CHAIR, COLLEAGUE, STRANGER);
        hearings = new HearingDesk(hall.clock(), hall.desk(), hall.work(), hall.calendar(), hall.cases(), staff);
        file = hall.inReview();
    }

    @Test
    void whoeverIsConcernedIsToldAndHasFiveWorkingDaysToAsk() {
        tell(Cause.PARTIES);

        var hearing = hearings.read(file.number(), REVIEWER);
        assertEquals(LocalDate.of(2026, 9, 25), hearing.askBy());
        assertEquals(List.of(PaperKind.HEARING_RIGHT), papers());
        assertEquals(1, told(Message.Kind.HEARING_OPENED));
        var entry = hall.journal(file.number()).get(hall.journal(file.number()).size() - 1);
        assertEquals("OPEN_HEARING", entry.action());
        assertFalse(entry.facts().contains("相邻") || entry.facts().contains("李四"));
        assertEquals(List.of("张三", "李四", "王五"), hearing.concerned());
        assertEquals(List.of(), hall.breaks(file.number()));
    }

    @ParameterizedTest
    @EnumSource(
            value = Action.class,
            names = {"GRANT", "DENY"})
    void nothingIsDecidedWhileSomebodyMayAsk(Action decision) {
        tell(Cause.PARTIES);
        on("2026-09-25");
        assertEquals("hearing-reply-awaited", refused(() -> decide(decision)).code());
        on("2026-09-26");
        assertFalse(hearings.read(file.number(), REVIEWER).isOpen(LocalDate.of(2026, 9, 26)));
        decide(decision);
    }

    @Test
    void oneWhoDoesNotWantItDoesNotSpeakForTheOthers() {
        tell(Cause.PARTIES);
        reply(false, "张三");
        reply(false, "李四");
        assertEquals(
                "hearing-reply-awaited", refused(() -> decide(Action.GRANT)).code());
        reply(true, "王五");
        assertEquals("hearing-open", refused(() -> decide(Action.GRANT)).code());
    }

    @Test
    void onceNobodyOfThemWantsItTheDecisionGoesOn() {
        tell(Cause.PARTIES);
        for (var by : List.of("张三", "李四", "王五")) {
            reply(false, by);
        }
        decide(Action.GRANT);
        assertEquals(State.GRANTED, file.state());
    }

    @Test
    void whoeverWasNotToldHasNoSay() {
        tell(Cause.PARTIES);
        assertEquals(Map.of("/by", "not-concerned"), faults(() -> reply(true, "赵六")));
    }

    @ParameterizedTest
    @EnumSource(
            value = Action.class,
            names = {"RETURN", "FORWARD"})
    void theOrganDoesNotGiveTheCaseAwayWhileItIsOpen(Action action) {
        tell(Cause.PARTIES);
        assertEquals(
                "hearing-reply-awaited",
                refused(() -> hall.after(file, Order.of(action, "理由", action == Action.RETURN ? "依据" : null), REVIEWER))
                        .code());
    }

    @Test
    void afterTheFiveDaysNobodyAsksAnyMore() {
        tell(Cause.PARTIES);
        on("2026-09-28");
        assertEquals("hearing-reply-not-awaited", refused(() -> reply(true)).code());
    }

    @Test
    void onceItIsAskedForItIsHeldWithinTwentyWorkingDaysAndTheDecisionRestsOnItsMinutes() {
        tell(Cause.PARTIES);
        on("2026-09-25");
        reply(true);
        assertEquals(
                LocalDate.of(2026, 10, 23),
                hearings.read(file.number(), REVIEWER).holdBy());
        assertEquals("hearing-open", refused(() -> decide(Action.GRANT)).code());

        call("2026-10-12T09:00:00+08:00");
        assertEquals("hearing-not-held", refused(() -> minute(CHAIR)).code());
        on("2026-10-12");
        assertEquals("hearing-open", refused(() -> decide(Action.DENY)).code());
        minute(CHAIR);
        assertEquals("hearing-not-to-be-held", refused(() -> minute(CHAIR)).code());
        assertEquals(
                "hearing-not-to-be-held",
                refused(() -> call("2026-11-12T09:00:00+08:00")).code());
        decide(Action.GRANT);

        assertEquals(
                List.of(PaperKind.HEARING_RIGHT, PaperKind.HEARING_CALL, PaperKind.HEARING_MINUTES, PaperKind.GRANT),
                papers());
        assertEquals(1, told(Message.Kind.HEARING_CALLED));
        assertEquals(List.of(), hall.breaks(file.number()));
        assertEquals("Hearing[PARTIES]", hearings.read(file.number(), REVIEWER).toString());
    }

    @Test
    void onlyWhoeverAskedGivesItUpAndItIsHeldForTheOthersWhoAsked() {
        tell(Cause.PARTIES);
        reply(true, "李四");
        reply(true, " 王五 ");
        assertEquals("hearing-there", refused(() -> tell(Cause.OWN_MOTION)).code(), "its days are kept");
        call("2026-09-29T09:00:00+08:00");
        on("2026-09-28");
        assertEquals(
                "hearing-reply-not-awaited", refused(() -> reply(false, "张三")).code());
        reply(false, "李四");
        assertEquals("hearing-open", refused(() -> decide(Action.GRANT)).code());
        assertEquals(0, told(Message.Kind.HEARING_CALLED_OFF));
        reply(false, "王五");
        assertNull(hearings.read(file.number(), REVIEWER).call());
        assertEquals(1, told(Message.Kind.HEARING_CALLED_OFF));
        assertEquals(List.of(), hall.breaks(file.number()));
        decide(Action.GRANT);
    }

    @Test
    void whoAsksOnceMoreHasNoLaterDayByThat() {
        tell(Cause.PARTIES);
        reply(true);
        on("2026-09-25");
        reply(true);
        assertEquals(
                LocalDate.of(2026, 10, 16),
                hearings.read(file.number(), REVIEWER).holdBy());
    }

    @Test
    void whatHasBegunIsNotGivenUp() {
        tell(Cause.PARTIES);
        reply(true);
        call("2026-09-29T00:00:00+08:00");
        on("2026-09-29");
        assertEquals("hearing-reply-not-awaited", refused(() -> reply(false)).code());
    }

    @Test
    void anotherOneMayFollowAndOneThatMayBeAskedForGivesWayToOneThatIsHeld() {
        tell(Cause.PARTIES);
        assertEquals("hearing-there", refused(() -> tell(Cause.PARTIES)).code());
        tell(Cause.OWN_MOTION);
        assertEquals("hearing-there", refused(() -> tell(Cause.PARTIES)).code());
        assertEquals("hearing-there", refused(() -> tell(Cause.OWN_MOTION)).code());
        call("2026-09-29T00:00:00+08:00");
        on("2026-09-29");
        minute(CHAIR);
        tell(Cause.PARTIES);
        assertEquals(
                "hearing-reply-awaited", refused(() -> decide(Action.GRANT)).code());
    }

    @Test
    void whoExaminesTheCaseAfterTheCallDoesNotPreside() {
        tell(Cause.OWN_MOTION);
        call("2026-09-29T00:00:00+08:00");
        on("2026-09-29");
        hall.desk().claim(file.number(), CHAIR);
        file = hall.file(file.number());
        assertEquals("chair-has-examined", refused(() -> minute(CHAIR)).code());
    }

    @Test
    void whatAPublicInterestDemandsIsHeldWithoutBeingAskedFor() {
        tell(Cause.OWN_MOTION);
        assertNull(hearings.read(file.number(), REVIEWER).askBy());
        assertEquals(List.of(), papers(), "nobody is told that they may ask");
        assertEquals("hearing-reply-not-awaited", refused(() -> reply(false)).code());
        assertEquals("hearing-open", refused(() -> decide(Action.GRANT)).code());
        call("2027-03-01T09:00:00+08:00");
        call("2026-09-29T09:00:00+08:00");
        on("2026-09-29");
        minute(CHAIR);
        decide(Action.GRANT);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-28T09:00:00+08:00, hearing-too-soon",
        "2026-09-28T23:00:00+00:00, ",
        "2026-09-29T09:00:00+08:00, ",
        "2026-10-16T18:00:00+08:00, ",
        "2026-10-19T09:00:00+08:00, hearing-too-late",
        "2026-10-10T09:00:00+08:00, hearing-on-a-holiday"
    })
    void everybodyIsToldSevenWorkingDaysBeforeAndItIsHeldInTime(String at, String fault) {
        tell(Cause.PARTIES);
        reply(true);
        if (fault == null) {
            call(at);
        } else {
            assertEquals(Map.of("/at", fault), faults(() -> call(at)));
        }
    }

    @Test
    void calledLateItIsHeldLateRatherThanWithoutNotice() {
        tell(Cause.PARTIES);
        reply(true);
        on("2026-10-16");
        assertEquals(Map.of("/at", "hearing-too-late"), faults(() -> call("2026-10-28T09:00:00+08:00")));
        call("2026-10-27T09:00:00+08:00");
    }

    @ParameterizedTest
    @CsvSource({
        "reviewer, chair-has-examined",
        "colleague, chair-has-examined",
        "clerk, chair-unknown",
        "stranger, chair-unknown",
        "nobody, chair-unknown"
    })
    void nobodyPresidesWhoHasExaminedTheCaseOrDoesNotBelongToTheOrgan(String chair, String fault) {
        act(version -> hearings.open(
                file.number(), new Opening(Cause.OWN_MOTION, "相邻权益", null), version, hall.nextKey(), COLLEAGUE));
        assertEquals(
                Map.of("/chair", fault), faults(() -> call(new Call(at("2026-09-29T09:00:00+08:00"), "一楼", chair))));
    }

    @Test
    void whoHadTheCaseOnceDoesNotPresideThoughSomebodyElseHasItNow() {
        hall.desk().claim(file.number(), CHAIR);
        file = hall.file(file.number());
        hall.cases()
                .forge(file.change()
                        .people(new CaseFile.People(null, null, null, COLLEAGUE.name()))
                        .same());
        file = hall.file(file.number());
        tell(Cause.OWN_MOTION);
        assertEquals(Map.of("/chair", "chair-has-examined"), faults(() -> call("2026-09-29T09:00:00+08:00")));
    }

    @Test
    void onlyWhoPresidesTakesDownTheMinutes() {
        tell(Cause.OWN_MOTION);
        call("2026-09-29T09:00:00+08:00");
        on("2026-09-29");
        var problem = refused(() -> minute(REVIEWER));
        assertEquals(Kind.DENIED, problem.kind());
        assertEquals("not-the-chair", problem.code());
    }

    @Test
    void everyFaultIsToldAndNothingChanges() {
        tell(Cause.OWN_MOTION);
        assertEquals(
                Map.of("/place", "text-missing", "/at", "hearing-too-soon", "/chair", "chair-unknown"),
                faults(() -> call(new Call(at("2026-09-21T09:00:00+08:00"), " ", "nobody"))));
        assertEquals(
                Map.of("/reason", "text-missing", "/others", "concerned-missing"),
                faults(() -> open(new Opening(Cause.PARTIES, " ", List.of()))));
        assertEquals(
                Map.of("/others/0", "concerned-twice", "/others/2", "concerned-twice"),
                faults(() -> open(new Opening(Cause.PARTIES, "采光", List.of(" 张三", "李四", "李四")))));
        assertEquals(
                Map.of("/others", "concerned-not-asked"),
                faults(() -> open(new Opening(Cause.OWN_MOTION, "公共利益", List.of("李四")))));
        assertEquals(file, hall.file(file.number()));
    }

    @Test
    void rolesStatesAndMattersAreAsked() {
        var fresh = hall.accepted();
        var opening = new Opening(Cause.PARTIES, "相邻权益", List.of("李四", "王五"));
        assertEquals(
                "not-in-this-state",
                refused(() -> hearings.open(fresh.number(), opening, fresh.version(), "k", REVIEWER))
                        .code());
        for (var other : List.of(CLERK, DECIDER)) {
            assertEquals(
                    Kind.DENIED,
                    refused(() -> hearings.open(file.number(), opening, file.version(), "k", other))
                            .kind());
        }
        assertEquals("no-hearing", refused(() -> reply(true)).code());
        assertEquals(
                Kind.NOT_FOUND,
                refused(() -> hearings.read(file.number(), REVIEWER)).kind());
        tell(Cause.PARTIES);
        assertEquals(
                Kind.DENIED,
                refused(() -> hearings.reply(file.number(), new Reply(true, "李四"), file.version(), "k", REVIEWER))
                        .kind());
        hall.offer(matter -> matter.put("kind", "CONFIRMATION"));
        file = hall.inReview();
        assertEquals(
                "hearing-of-licences-only", refused(() -> tell(Cause.PARTIES)).code());
    }

    @Test
    void whatIsAskedForTwiceIsDoneOnce() {
        var opening = new Opening(Cause.PARTIES, "相邻权益", List.of("李四", "王五"));
        var first = hearings.open(file.number(), opening, file.version(), "same", REVIEWER);
        assertEquals(first, hearings.open(file.number(), opening, file.version(), "same", REVIEWER));
        assertTrue(first.version() > file.version());
    }

    private void tell(Cause cause) {
        open(new Opening(cause, "相邻权益", cause == Cause.PARTIES ? List.of("李四", "王五") : null));
    }

    private void open(Opening opening) {
        act(version -> hearings.open(file.number(), opening, version, hall.nextKey(), REVIEWER));
    }

    private void reply(boolean wanted) {
        reply(wanted, "李四");
    }

    private void reply(boolean wanted, String by) {
        act(version -> hearings.reply(file.number(), new Reply(wanted, by), version, hall.nextKey(), CLERK));
    }

    private void call(String at) {
        call(new Call(at(at), "政务服务中心三楼", CHAIR.name()));
    }

    private void call(Call call) {
        act(version -> hearings.call(file.number(), call, version, hall.nextKey(), REVIEWER));
    }

    private void minute(Person by) {
        act(version -> hearings.minute(file.number(), new Minutes("双方陈述、质证。"), version, hall.nextKey(), by));
    }

    private void decide(Action decision) {
        file = hall.after(file, Order.of(decision, "依据听证笔录"), DECIDER);
    }

    private void act(LongConsumer step) {
        step.accept(file.version());
        file = hall.file(file.number());
    }

    private void on(String day) {
        hall.clock().set(LocalDate.parse(day));
    }

    private static OffsetDateTime at(String at) {
        return OffsetDateTime.parse(at);
    }

    private List<PaperKind> papers() {
        return new PaperRack(hall.clock(), hall.catalogue(), hall.cases())
                .of(file.number(), REVIEWER).stream()
                        .map(Paper::kind)
                        .filter(kind -> kind.name().startsWith("HEARING") || kind == PaperKind.GRANT)
                        .toList();
    }

    private long told(Message.Kind kind) {
        return hall.cases().messages().list(null, null, 200).stream()
                .map(Queued::message)
                .filter(message -> message.caseNumber().equals(file.number()) && message.kind() == kind)
                .count();
    }

    private static Map<String, String> faults(Runnable work) {
        return refused(work).faults().stream().collect(Collectors.toMap(Fault::pointer, Fault::code));
    }

    private static Problem refused(Runnable work) {
        return assertThrows(ProblemException.class, work::run).problem();
    }
}
