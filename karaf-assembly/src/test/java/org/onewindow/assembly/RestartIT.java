package org.onewindow.assembly;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that is killed in the middle of a working day. */
class RestartIT {
    private static final Path DISTRIBUTION = Path.of(System.getProperty("karaf.assembly"));

    @TempDir
    Path home;

    /** Killed while messages are sent, and again while timers fire. */
    @Test
    void whatWasAcknowledgedIsWholeAndToldAndDoneOnceAfterTwoKills() throws Exception {
        var told = new Told(home);
        String number;
        String unanswered;
        String file;
        String journal;
        try (var centre = LaunchedCentre.start(DISTRIBUTION, home)) {
            centre.awaitUp();
            var clerk = clerk(centre);
            unanswered =
                    clerk.file(Applications.ofANewCompany(clerk)).expect(201).text("/number");
            number = clerk.file(Applications.ofANewCompany(clerk)).expect(201).text("/number");
            clerk.act(number, "ACCEPT").expect(200);
            file = clerk.get("api/v1/cases/" + number).response().body();
            journal =
                    clerk.get("api/v1/cases/" + number + "/journal").response().body();
            centre.kill();
        }
        told.setTimersBack();
        try (var centre = LaunchedCentre.start(DISTRIBUTION, home)) {
            centre.await(() -> told.about(number, "ESCALATION") || told.about(unanswered, "ACCEPTED"));
            centre.kill();
        }
        try (var centre = LaunchedCentre.start(DISTRIBUTION, home)) {
            centre.awaitUp();
            var clerk = clerk(centre);
            var admin = CentreClient.administrator(centre.url(), home);
            assertEquals(file, clerk.get("api/v1/cases/" + number).response().body());
            assertEquals(
                    journal,
                    clerk.get("api/v1/cases/" + number + "/journal").response().body());
            clerk.file(Applications.ofANewCompany(clerk)).expect(201);

            centre.await(() -> told.about(number, "ESCALATION") && told.about(unanswered, "ACCEPTED"));
            centre.await(() -> messages(admin, "?state=WAITING").isEmpty());
            assertEquals(1, acceptancesByLaw(clerk, unanswered));
            assertToldUnderTheirKeys(told, messages(admin, ""));
        }
    }

    private CentreClient clerk(LaunchedCentre centre) {
        return CentreClient.administrator(centre.url(), home).employ("clerk", "*:INTAKE");
    }

    private static JsonNode messages(CentreClient admin, String query) {
        return admin.get("api/v1/outbox" + query).expect(200).json().get("items");
    }

    private static long acceptancesByLaw(CentreClient clerk, String number) {
        var dates = clerk.get("api/v1/cases/" + number).expect(200);
        assertEquals("ACCEPTED", dates.text("/state"));
        assertEquals(dates.text("/receivedOn"), dates.text("/acceptedOn"));
        var entries = clerk.get("api/v1/cases/" + number + "/journal").json().get("items");
        return StreamSupport.stream(entries.spliterator(), false)
                .filter(entry -> entry.get("action").asText().equals("DEEM_ACCEPTED"))
                .count();
    }

    /** Each at least once, and whenever it is told again the same but for the time. */
    private static void assertToldUnderTheirKeys(Told told, JsonNode messages) {
        var lines = told.byKey();
        var keys = new HashSet<String>();
        messages.forEach(message -> assertTrue(keys.add(message.get("key").asText())));
        assertEquals(keys, lines.keySet());
        lines.values()
                .forEach(same -> assertEquals(
                        1,
                        same.stream()
                                .map(line -> ((ObjectNode) line).without("at"))
                                .distinct()
                                .count(),
                        same.toString()));
    }
}
