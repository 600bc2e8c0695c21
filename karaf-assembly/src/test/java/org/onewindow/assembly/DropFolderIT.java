package org.onewindow.assembly;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onewindow.karaftest.Centre;
import org.onewindow.karaftest.InKaraf;

/** A department that somebody copies into the folder deploy. */
@InKaraf(probe = false)
class DropFolderIT {
    private static final int BUILDS = 5;

    @Test
    void everyBuildThatIsCopiedThereServesAndNoRequestFails(Centre centre, @TempDir Path jars) throws Exception {
        var administrator = CentreClient.administrator(centre.url(), centre.home());
        var dropped = centre.home().resolve("deploy/sports.jar");
        copy(jars, "1.900.0", dropped);
        Threads.await(() -> version(administrator).equals("1.900.0"));
        var specimen = administrator.get("api/v1/matters/pool-permit/specimen").json();
        var clerk = administrator.employ("clerk", "*:INTAKE");
        var load = new Load(Map.of(
                "its own endpoint", () -> clerk.get("departments/sports/version"),
                "its matter", () -> clerk.get("api/v1/matters/pool-permit"),
                "a case", () -> clerk.file(specimen)));

        load.start();
        for (int build = 1; build <= BUILDS; build++) {
            String version = "1.900." + build;
            copy(jars, version, dropped);
            Threads.await(() -> version(administrator).equals(version));
        }
        load.stop();
        Files.delete(dropped);

        Threads.await(() -> administrator.get("api/v1/matters/pool-permit").status() == 404);
        assertEquals(Set.of(), load.failures());
        assertTrue(load.requests() > BUILDS, "there was load: " + load.requests());
        assertEquals(
                "deploy-folder",
                administrator.get("api/v1/departments/sports/history").text("/items/0/by"));
    }

    private static String version(CentreClient anybody) {
        return anybody.get("departments/sports/version").response().body();
    }

    private static void copy(Path jars, String version, Path to) throws Exception {
        Files.copy(FixtureRelease.of(version).in(jars), to, StandardCopyOption.REPLACE_EXISTING);
    }
}
