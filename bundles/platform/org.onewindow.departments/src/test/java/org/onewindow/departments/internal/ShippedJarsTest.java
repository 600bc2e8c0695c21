package org.onewindow.departments.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShippedJarsTest {
    private static final String ONE = "ab".repeat(32);
    private static final String TWO = "cd".repeat(32);

    @TempDir
    Path home;

    @Test
    void theDigestsOfTheListAreTheDistributions() throws Exception {
        Files.createDirectories(home.resolve("system"));
        Files.writeString(
                home.resolve(ShippedJars.FILE),
                ONE + "  a/one-1.0.jar\n" + TWO + " *a/two 1.0.jar\n# a note\nabcd  short.jar\n");

        assertEquals(Set.of(ONE, TWO), ShippedJars.of(Map.of("karaf.home", home.toString())::get));
    }

    @Test
    void withoutAListNothingIsTheDistributions() {
        assertEquals(Set.of(), ShippedJars.of(Map.of("karaf.home", home.toString())::get));
        assertEquals(Set.of(), ShippedJars.of(property -> null));
    }
}
