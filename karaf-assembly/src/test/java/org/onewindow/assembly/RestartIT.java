package org.onewindow.assembly;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that is killed in the middle of a working day. */
class RestartIT {
    private static final Path DISTRIBUTION = Path.of(System.getProperty("karaf.assembly"));

    @Test
    void whatWasAcknowledgedIsWholeAfterAKill(@TempDir Path home) throws Exception {
        String number;
        String file;
        String journal;
        try (var centre = LaunchedCentre.start(DISTRIBUTION, home)) {
            centre.awaitUp();
            var clerk = CentreClient.administrator(centre.url(), home).employ("clerk", "*:INTAKE");
            number = clerk.file(Applications.ofANewCompany(clerk)).expect(201).text("/number");
            clerk.act(number, "ACCEPT").expect(200);
            file = clerk.get("api/v1/cases/" + number).response().body();
            journal =
                    clerk.get("api/v1/cases/" + number + "/journal").response().body();
            centre.kill();
        }
        try (var centre = LaunchedCentre.start(DISTRIBUTION, home)) {
            centre.awaitUp();
            var clerk = CentreClient.administrator(centre.url(), home).employ("clerk", "*:INTAKE");
            assertEquals(file, clerk.get("api/v1/cases/" + number).response().body());
            assertEquals(
                    journal,
                    clerk.get("api/v1/cases/" + number + "/journal").response().body());
            clerk.file(Applications.ofANewCompany(clerk)).expect(201);
        }
    }
}
