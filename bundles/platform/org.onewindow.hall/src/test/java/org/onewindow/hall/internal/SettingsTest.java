package org.onewindow.hall.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.onewindow.access.testing.Refusals.assertRefused;
import static org.onewindow.access.testing.Refusals.faults;
import static org.onewindow.hall.internal.Town.ADMINISTRATOR;
import static org.onewindow.hall.internal.Town.FEES;
import static org.onewindow.hall.internal.Town.TODAY;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onewindow.api.calendar.Period;
import org.onewindow.api.calendar.PeriodUnit;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.catalogue.Setting;

/** What the centre changes from day to day (动态管理, row 97), with its history. */
class SettingsTest {
    private static final Setting TWO_DAYS = promised(Period.workingDays(2));

    private final Town town = new Town();
    private KeptSettings kept = new KeptSettings(town.kept);
    private SettingsDesk desk = new SettingsDesk(town, kept, town.clock);

    @BeforeEach
    void threeMattersAreThere() {
        var commerce = Town.department("commerce", "C", "11361123MB0000019N");
        town.departments.add(commerce);
        town.brings(commerce, "permit", "COMMITTED", 5, FEES);
        town.brings(commerce, "free", "COMMITTED", 5, "[]");
        town.brings(commerce, "spot", "ON_THE_SPOT", 0, "[]");
    }

    @Test
    void aSettingAppliesFromItsFirstDayToItsLast() {
        var set = desk.set("permit", TWO_DAYS, TODAY.plusDays(1), TODAY.plusDays(3), ADMINISTRATOR, "提速");

        assertEquals(Setting.NONE, kept.on(TODAY, "permit"));
        assertEquals(TWO_DAYS, kept.on(TODAY.plusDays(1), "permit"));
        assertEquals(TWO_DAYS, kept.on(TODAY.plusDays(3), "permit"));
        assertEquals(Setting.NONE, kept.on(TODAY.plusDays(4), "permit"));
        assertEquals(Setting.NONE, kept.on(TODAY.plusDays(1), "free"));
        assertEquals(
                "lin 提速 " + town.clock.instant(),
                set.made().by() + " " + set.made().reason() + " " + set.made().at());
    }

    @Test
    void withoutADayItAppliesFromToday() {
        var set = desk.set("permit", TWO_DAYS, null, null, ADMINISTRATOR, "提速");

        assertEquals(TODAY, set.from());
        assertNull(set.until());
        assertEquals(TWO_DAYS, kept.on(TODAY.plusYears(10), "permit"));
    }

    @Test
    void ofSeveralThatApplyTheLastOneMadeCountsMemberByMember() {
        desk.set("permit", TWO_DAYS, null, null, ADMINISTRATOR, "提速");
        desk.set("permit", new Setting(null, "0793-5550123", null, null), null, null, ADMINISTRATOR, "换号");
        desk.set("permit", promised(Period.workingDays(3)), null, TODAY, ADMINISTRATOR, "今日缺人");

        assertEquals(new Setting(Period.workingDays(3), "0793-5550123", null, null), kept.on(TODAY, "permit"));
        assertEquals(
                new Setting(Period.workingDays(2), "0793-5550123", null, null), kept.on(TODAY.plusDays(1), "permit"));
    }

    @Test
    void whatIsRevokedNoLongerAppliesAndStaysInTheHistoryOverARestart() {
        var first = desk.set("permit", TWO_DAYS, null, null, ADMINISTRATOR, "提速");
        var second = desk.set("permit", promised(Period.workingDays(3)), null, null, ADMINISTRATOR, "放宽");

        var revoked = desk.revoke("permit", second.number(), "wang", "撤回");
        kept = new KeptSettings(town.kept);
        desk = new SettingsDesk(town, kept, town.clock);

        assertEquals(TWO_DAYS, kept.on(TODAY, "permit"));
        assertEquals(List.of(revoked, first), desk.history("permit"));
        assertEquals("wang 撤回", revoked.revoked().by() + " " + revoked.revoked().reason());
        assertRefused(
                Kind.NOT_FOUND, "setting-unknown", () -> desk.revoke("permit", second.number(), ADMINISTRATOR, "再次"));
        assertRefused(Kind.NOT_FOUND, "setting-unknown", () -> desk.revoke("free", first.number(), ADMINISTRATOR, "错"));
        assertEquals(
                3, desk.set("permit", TWO_DAYS, null, null, ADMINISTRATOR, "x").number());
    }

    @Test
    void aPromiseStaysWithinTheLaw() {
        desk.set("permit", promised(Period.workingDays(20)), null, null, ADMINISTRATOR, "最长");
        desk.set("permit", promised(new Period(28, PeriodUnit.CALENDAR_DAY)), null, null, ADMINISTRATOR, "四周");

        assertEquals(
                List.of("/promised promised-beyond-statutory"), refused("permit", promised(Period.workingDays(21))));
        assertEquals(
                List.of("/promised promised-beyond-statutory"),
                refused("permit", promised(new Period(1, PeriodUnit.MONTH))));
        assertEquals(List.of("/promised promised-takes-none"), refused("permit", promised(Period.workingDays(0))));
        assertEquals(List.of("/promised promised-on-the-spot"), refused("spot", promised(Period.workingDays(1))));
    }

    @Test
    void whatMakesNoSenseIsToldAllAtOnceAndNothingIsSet() {
        assertEquals(List.of(" nothing-set"), refused("permit", Setting.NONE));
        assertEquals(
                List.of("/phone phones-alike", "/feeExemption nothing-to-pay"),
                refused("free", new Setting(null, "0793-5550109", null, "文号")));
        var dates = assertRefused(
                Kind.INVALID,
                "setting-faulty",
                () -> desk.set("permit", TWO_DAYS, TODAY.minusDays(1), TODAY.minusDays(2), ADMINISTRATOR, "倒签"));
        assertEquals(List.of("/from from-past", "/until until-before-from"), faults(dates));
        assertRefused(
                Kind.NOT_FOUND, "matter-unknown", () -> desk.set("nothing", TWO_DAYS, null, null, ADMINISTRATOR, "无"));
        assertEquals(List.of(), desk.history("permit"));
    }

    private List<String> refused(String matter, Setting setting) {
        return faults(assertRefused(
                Kind.INVALID, "setting-faulty", () -> desk.set(matter, setting, null, null, ADMINISTRATOR, "试")));
    }

    private static Setting promised(Period period) {
        return new Setting(period, null, null, null);
    }
}
