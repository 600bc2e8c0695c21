package org.onewindow.console.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.onewindow.api.problem.Fault;
import org.onewindow.api.text.Text;
import org.onewindow.cases.State;
import org.onewindow.catalogue.Publication;
import org.onewindow.departments.Drift;
import org.onewindow.departments.LeftThread;

class CentreStatusTest {
    private final Hall hall = new Hall();
    private final Register register = new Register();
    private final Postbox postbox = new Postbox();
    private final Years years = new Years();
    private final Archive archive =
            new Archive().with("20250303000000000011", State.RECEIVED).with("20250303000000000022", State.ISSUED);
    private String database = "Apache Derby 10.16.1.1";

    @Test
    void aCentreWithEverythingIsUp() throws Exception {
        var json = Screen.json(status());

        assertEquals("UP", json.path("status").asText());
        assertEquals(0, json.path("reasons").size());
        assertEquals(2, json.path("matters").asInt());
        assertEquals("1", json.path("openCases").asText());
        assertEquals(7384, json.path("uptime").asInt());
        assertEquals("PUBLISHED", json.at("/departments/0/status").asText());
    }

    @Test
    void peopleReadTheUptimeInDaysAndHours() throws Exception {
        var text = Screen.inChinese().run(status());

        assertTrue(text.contains("0 天 2 小时 3 分"), text);
        assertTrue(text.contains("Apache Derby 10.16.1.1"), text);
        assertTrue(text.contains("有 1 个事项的实施清单尚未经本中心核实。"), text);
    }

    @Test
    void aRefusedDepartmentDegradesTheCentreAndItsFaultsAreShown() throws Exception {
        hall.publications.add(new Publication(
                "taxation",
                "0.9.0",
                78,
                Publication.Status.REFUSED,
                List.of(new Fault("matters/tax.yaml:3", "unknown-field", new Text("没有此项。", "No such field."))),
                List.of()));

        var text = Screen.inEnglish().run(status());

        assertTrue(text.lines().findFirst().orElseThrow().contains("DEGRADED"), text);
        assertTrue(text.contains("matters/tax.yaml:3: No such field."), text);
        assertTrue(text.contains("taxation (0.9.0) have faults"), text);
    }

    @Test
    void aThreadThatWasLeftBehindIsAWarning() throws Exception {
        var status = status();
        var register = new Register();
        register.left.add(new LeftThread("commerce", "1.0.0", "timer"));
        status.departments = register;

        var json = Screen.json(status);

        assertEquals("UP", json.path("status").asText());
        assertTrue(json.path("warnings").toString().contains("timer"), json.toString());
    }

    @Test
    void aDatabaseThatDoesNotAnswerDegradesTheCentre() throws Exception {
        database = null;

        var json = Screen.json(status());

        assertEquals("DEGRADED", json.path("status").asText());
        assertTrue(json.path("openCases").isNull());
    }

    @Test
    void aMissingServiceIsAReasonAndNoFailure() throws Exception {
        var status = status();
        status.catalogue = null;

        var json = Screen.json(status);

        assertEquals("DEGRADED", json.path("status").asText());
        assertTrue(json.at("/reasons/0/en").asText().contains("Catalogue"));
    }

    @Test
    void aDepartmentThatDiffersFromWhatWasDecidedDegradesTheCentre() throws Exception {
        register.drift.add(new Drift("commerce", "door-closed", new Text("无法到达。", "Nobody gets through.")));

        var json = Screen.json(status());

        assertEquals("DEGRADED", json.path("status").asText());
        assertEquals("commerce: Nobody gets through.", json.at("/reasons/0/en").asText());
        assertEquals("commerce：无法到达。", json.at("/reasons/0/zh-CN").asText());
    }

    @Test
    void messagesThatWereGivenUpDegradeTheCentreAndThoseThatWaitAreCounted() throws Exception {
        assertEquals(3, Screen.json(status()).path("messages").asInt());
        postbox.givenUp = 2;

        var json = Screen.json(status());

        assertEquals("DEGRADED", json.path("status").asText());
        assertTrue(json.at("/reasons/0/en").asText().startsWith("2 message(s)"));
    }

    @Test
    void nextYearsHolidaysAreAWarningAndThisYearsAReason() throws Exception {
        years.missing.add(2026);
        assertEquals("UP", Screen.json(status()).path("status").asText());

        years.missing.add(2025);
        assertEquals("DEGRADED", Screen.json(status()).path("status").asText());
    }

    private CentreStatus status() {
        var status = new CentreStatus();
        status.catalogue = hall;
        status.cases = archive;
        status.calendar = years;
        status.outbox = postbox;
        status.staff = new Office();
        status.departments = register;
        status.clock = Clock.fixed(Archive.AT, ZoneId.of("Asia/Shanghai"));
        status.surroundings = new Surroundings() {
            @Override
            public String version() {
                return "1.0.0";
            }

            @Override
            public String mode() {
                return "production";
            }

            @Override
            public Duration uptime() {
                return Duration.ofSeconds(7384);
            }

            @Override
            public Optional<String> database() {
                return Optional.ofNullable(database);
            }
        };
        return status;
    }
}
