package org.onewindow.console.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onewindow.api.text.Text;
import org.onewindow.catalogue.Department;
import org.onewindow.catalogue.Department.WindowGroup;
import org.onewindow.catalogue.WindowKind;
import org.onewindow.hall.internal.KeptExemptions;
import org.onewindow.hall.internal.KeptHall;
import org.onewindow.hall.internal.KeptSettings;
import org.onewindow.hall.internal.NumberedWindows;
import org.onewindow.hall.internal.SettingsDesk;
import org.onewindow.hall.testing.InMemoryHall;

/** The commands over the real registers, kept in memory. */
class HallCommandsTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T02:00:00Z"), ZoneId.of("Asia/Shanghai"));

    private final Hall catalogue = new Hall();
    private final InMemoryHall kept = new InMemoryHall();
    private final NumberedWindows windows = new NumberedWindows(kept, CLOCK);
    private final KeptHall register = new KeptHall(kept, catalogue);
    private final KeptExemptions exemptions = new KeptExemptions(kept, register, catalogue, CLOCK);
    private final SettingsDesk settings = new SettingsDesk(catalogue, new KeptSettings(kept), CLOCK);

    @Test
    void windowsAreAddedClosedOpenedAndTakenAway() throws Exception {
        allot(1);
        var add = wired(new HallWindowAdd());
        add.zone = "B";
        add.kind = "RESERVE";
        add.floor = "2";
        assertEquals("B02\tB\t2\tRESERVE\t\ttrue", Screen.plain(add).strip());

        var close = wired(new HallWindowClose());
        close.number = "B02";
        close.behind = List.of("--reason", "设备检修");
        assertTrue(Screen.inChinese().run(close).contains("设备检修"));
        assertEquals("console", windows.find("B02").orElseThrow().closed().by());

        var open = wired(new HallWindowOpen());
        open.number = "B02";
        Screen.inEnglish().run(open);
        var remove = wired(new HallWindowRemove());
        remove.number = "B02";
        remove.behind = List.of("--yes");
        Screen.inEnglish().run(remove);

        var list = wired(new HallWindowList());
        list.zone = "B";
        assertEquals(
                "B01\tB\t1\tCOMPREHENSIVE\tcommerce\ttrue", Screen.plain(list).strip());
    }

    @Test
    void the121stWindowIsRefusedInOneSentence() {
        allot(120);
        var add = wired(new HallWindowAdd());
        add.zone = "A";
        add.kind = "EMERGENCY";

        assertEquals(
                "The centre would have 121 windows; there may be 120 at most.",
                Screen.inEnglish().fail(add));
    }

    @Test
    void whatCannotBeUndoneIsAskedFirst() {
        allot(1);
        var conversation = Conversation.answering("n");
        var remove = wired(new HallWindowRemove());
        remove.number = "B01";
        remove.session = conversation.session();

        Screen.inEnglish().fail(remove);

        assertTrue(conversation.asked.get(0).contains("Take window B01 away?"));
    }

    @Test
    void theListsBeginWithTheDataOfTheSource() throws Exception {
        allot(2);
        assertTrue(Screen.plain(wired(new HallZoneList())).contains("B\tSocial services\t2"));
        assertTrue(Screen.plain(wired(new HallSiteList())).startsWith("main\t"));
        assertTrue(Screen.plain(wired(new HallThemeList())).contains("start-up\tStarting a business"));
        assertTrue(Screen.plain(wired(new HallEntrantList())).contains("amr\tMarket Regulation\tDEPARTMENT"));
        assertTrue(Screen.inChinese().run(wired(new HallExemptionList())).contains("婚姻登记"));
    }

    @Test
    void somebodyIsEnteredAndTakenOut() throws Exception {
        var enter = wired(new HallEntrantEnter());
        enter.id = "water-company";
        enter.nameZh = "示例供水公司";
        enter.nameEn = "Sample Water";
        enter.kind = "UTILITY";
        assertTrue(Screen.plain(enter).startsWith("water-company\tSample Water\tUTILITY"));
        enter.kind = "UTILITIES";
        assertTrue(Screen.inEnglish().fail(enter).contains("[DEPARTMENT, UTILITY, INTERMEDIARY]"));

        var remove = wired(new HallEntrantRemove());
        remove.id = "water-company";
        remove.yes = true;
        Screen.inEnglish().run(remove);

        assertTrue(register.entrants().stream().noneMatch(one -> one.id().equals("water-company")));
    }

    @Test
    void aMatterIsExemptAndPresentAgain() throws Exception {
        var exempt = wired(new HallExempt());
        exempt.matter = "seal-filing";
        exempt.document = "玉府常纪〔2026〕2号";
        exempt.approver = "县政府常务会议";
        exempt.date = "2026-02-30";
        exempt.reason = "需专用场地";
        assertEquals(
                "2026-02-30 is no day; write it as 2026-03-02.",
                Screen.inEnglish().fail(exempt));
        exempt.date = "2026-02-01";
        assertTrue(Screen.plain(exempt).startsWith("4\tThe matter seal-filing\tseal-filing\t\tmain\t玉府常纪"));
        var presence = wired(new HallPresence());
        presence.matter = "seal-filing";
        assertTrue(Screen.inEnglish().run(presence).contains("exempt"));

        var revoke = wired(new HallExemptionRevoke());
        revoke.number = "4";
        revoke.reason = "已进驻";
        revoke.yes = true;
        Screen.inEnglish().run(revoke);

        assertTrue(Screen.inChinese().run(presence).contains("已进驻"));
        exempt.document = null;
        assertEquals("--document is needed.", Screen.inEnglish().fail(exempt));
    }

    @Test
    void whatIsOutsideNeedNoDepartment() throws Exception {
        var exempt = wired(new HallExempt());
        exempt.matter = "-";
        exempt.nameZh = "护照自助";
        exempt.nameEn = "Passport kiosks";
        exempt.document = "文号";
        exempt.approver = "县政府常务会议";
        exempt.date = "2026-02-01";
        exempt.reason = "在别处";

        Screen.inEnglish().run(exempt);

        assertEquals(
                new Text("护照自助", "Passport kiosks"), exemptions.inForce().get(3).name());
    }

    @Test
    void aSettingIsMadeShownAndEnded() throws Exception {
        var set = wired(new HallSet());
        set.matter = "seal-filing";
        set.promised = "3";
        set.from = "2026-03-05";
        set.reason = "提速";
        assertTrue(Screen.plain(set).startsWith("1\t3 WORKING_DAY\t\t\t\t2026-03-05\t\tconsole\t"));
        set.promised = "5000";
        assertEquals("5000 is no number that fits here.", Screen.inEnglish().fail(set));
        set.promised = "30";
        assertTrue(Screen.inEnglish().fail(set).contains("/promised"));

        var unset = wired(new HallUnset());
        unset.matter = "seal-filing";
        unset.number = "1";
        unset.reason = "撤回";
        unset.yes = true;
        Screen.inEnglish().run(unset);

        var list = wired(new HallSettingList());
        list.matter = "seal-filing";
        assertTrue(Screen.inChinese().run(list).contains("撤回"));
    }

    private void allot(int count) {
        var commerce = Hall.COMMERCE;
        windows.allot(new Department(
                commerce.id(),
                commerce.version(),
                commerce.name(),
                commerce.zone(),
                commerce.contact(),
                commerce.organs(),
                List.of(new WindowGroup(WindowKind.COMPREHENSIVE, 1, count)),
                commerce.registers()));
    }

    private <C extends HallCommand> C wired(C command) {
        command.windows = windows;
        command.register = register;
        command.exemptions = exemptions;
        command.settings = settings;
        return command;
    }
}
