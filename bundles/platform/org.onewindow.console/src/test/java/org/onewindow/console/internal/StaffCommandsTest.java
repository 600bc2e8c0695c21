package org.onewindow.console.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.onewindow.access.Grant;

class StaffCommandsTest {
    private final Office office = new Office();

    @Test
    void aNewAccountIsShownWithItsPasswordOnce() throws Exception {
        var text = Screen.inEnglish().run(create("lin", "commerce:INTAKE", "amr:REVIEW"));

        assertEquals(1, text.split("once-only-1", -1).length - 1);
        assertTrue(text.contains("amr:REVIEW, commerce:INTAKE"), text);
        assertFalse(Screen.inEnglish().run(wire(new StaffList())).contains("once-only-1"));
    }

    @Test
    void forAProgramANewAccountIsItsNameAndPassword() throws Exception {
        var json = Screen.json(create("lin", "commerce:INTAKE"));

        assertEquals("lin", json.path("name").asText());
        assertEquals("once-only-1", json.path("oneTimePassword").asText());
        assertEquals("name\twu\noneTimePassword\tonce-only-1\n", Screen.plain(create("wu")));
    }

    @Test
    void theDisplayNameIsTheAccountsNameUnlessTold() throws Exception {
        Screen.inEnglish().run(create("lin"));
        var named = create("wu");
        named.displayName = "吴用";
        Screen.inEnglish().run(named);

        assertEquals("lin", office.find("lin").orElseThrow().displayName());
        assertEquals("吴用", office.find("wu").orElseThrow().displayName());
    }

    @Test
    void optionsMayStandBehindTheName() throws Exception {
        var command = create("lin");
        command.behind = List.of("--grant", "commerce:INTAKE", "-g", "amr:REVIEW", "--name", "林冲", "--json");
        Screen.inEnglish().run(command);

        var lin = office.find("lin").orElseThrow();
        assertEquals("林冲", lin.displayName());
        assertEquals(Set.of(Grant.parse("commerce:INTAKE"), Grant.parse("amr:REVIEW")), lin.grants());
        assertTrue(command.json);
    }

    @Test
    void anOptionThatDoesNotExistOrLacksItsValueMakesNoAccount() {
        var unknown = create("lin");
        unknown.behind = List.of("--colour", "red");
        assertEquals(
                "There is no option --colour.", Screen.inEnglish().fail(unknown).strip());
        var incomplete = create("lin");
        incomplete.behind = List.of("--grant");
        assertEquals(
                "The option --grant needs a value.",
                Screen.inEnglish().fail(incomplete).strip());
        assertTrue(office.list().isEmpty());
    }

    @Test
    void everyFaultIsToldWithItsPlace() {
        assertEquals(
                List.of("The account cannot be made as given.", "  /name  The name is wrong."),
                Screen.inEnglish().fail(create("LIN")).lines().toList());
    }

    @Test
    void aMalformedGrantMakesNoAccount() {
        Screen.inEnglish().fail(create("lin", "commerce"));

        assertTrue(office.list().isEmpty());
    }

    @Test
    void aScopeThatIsNotInTheHallIsWarnedOfAndKept() throws Exception {
        var screen = Screen.inEnglish();
        screen.run(create("lin", "comerce:INTAKE", "*:SUPERVISE", "amr:DECIDE"));

        assertEquals(
                1,
                screen.printed()
                        .lines()
                        .filter(line -> line.startsWith("Note:"))
                        .count());
        assertTrue(screen.printed().contains("organ \"comerce\""), screen.printed());
        assertEquals(3, office.find("lin").orElseThrow().grants().size());
    }

    @Test
    void grantsAreAddedToThoseThatAreThere() throws Exception {
        Screen.inEnglish().run(create("lin", "commerce:INTAKE"));
        var grant = wire(new StaffGrant());
        grant.name = "lin";
        grant.grants = List.of("amr:ISSUE");

        Screen.inEnglish().run(grant);

        assertEquals(
                Set.of(Grant.parse("commerce:INTAKE"), Grant.parse("amr:ISSUE")),
                office.find("lin").orElseThrow().grants());
    }

    @Test
    void onlyWhatWasGrantedCanBeRevoked() throws Exception {
        Screen.inEnglish().run(create("lin", "commerce:INTAKE", "amr:ISSUE"));

        assertTrue(Screen.inEnglish()
                .fail(revoke("lin", "amr:ISSUE", "amr:DECIDE"))
                .contains("amr:DECIDE"));
        assertEquals(2, office.find("lin").orElseThrow().grants().size());

        Screen.inEnglish().run(revoke("lin", "amr:ISSUE"));
        assertEquals(
                Set.of(Grant.parse("commerce:INTAKE")),
                office.find("lin").orElseThrow().grants());
    }

    @Test
    void anAccountThatDoesNotExistIsNamed() {
        assertEquals("账号 nobody 不存在。", Screen.inChinese().fail(revoke("nobody", "amr:ISSUE")));
    }

    @Test
    void accountsAreDisabledAndEnabled() throws Exception {
        Screen.inEnglish().run(create("lin"));
        var disable = wire(new StaffDisable());
        disable.name = "lin";
        assertTrue(Screen.json(disable).at("/0/disabled").asBoolean());

        var enable = wire(new StaffEnable());
        enable.name = "lin";
        assertFalse(Screen.json(enable).at("/0/disabled").asBoolean(true));
    }

    @Test
    void aResetGivesTheNewPassword() throws Exception {
        Screen.inEnglish().run(create("lin"));
        var reset = wire(new StaffResetPassword());
        reset.name = "lin";

        assertTrue(Screen.inChinese().run(reset).contains("once-only-2"));
    }

    private StaffCreate create(String name, String... grants) {
        var create = wire(new StaffCreate());
        create.name = name;
        create.grants = List.of(grants);
        return create;
    }

    private StaffRevoke revoke(String name, String... grants) {
        var revoke = wire(new StaffRevoke());
        revoke.name = name;
        revoke.grants = List.of(grants);
        return revoke;
    }

    private <T extends StaffCommand> T wire(T command) {
        command.staff = office;
        command.catalogue = new Hall();
        return command;
    }
}
