package org.onewindow.access.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onewindow.access.AccountRepository;
import org.onewindow.access.Grant;
import org.onewindow.access.Role;
import org.onewindow.access.testing.InMemoryAccess;

class FirstAdministratorTest {
    @TempDir
    Path home;

    private final InMemoryAccess access = new InMemoryAccess();

    @Test
    void aNewCentreGetsAnAdministratorWhosePasswordLiesInTheFile() throws IOException {
        start(Map.of("onewindow.home", home.toString()));

        var password = passwordInFile();
        assertTrue(password.length() >= 16);
        var person = access.authentication().basic("admin", password);
        assertEquals(Set.of(Grant.parse("*:ADMIN")), person.grants());
        assertTrue(person.may(Role.ADMIN, "*"), "need not change the password");
    }

    @Test
    void onlyTheOwnerCanReadTheFile() throws IOException {
        start(Map.of("onewindow.home", home.toString()));
        assertEquals("rw-------", permissions());
        assertEquals(List.of("first-administrator"), filesAtHome());
    }

    @Test
    void withoutAHomeOfItsOwnTheFileLiesInTheRuntimesBase() {
        start(Map.of("onewindow.home", " ", "karaf.base", home.toString()));
        assertTrue(Files.exists(home.resolve("first-administrator")));
    }

    @Test
    void aHomeThatIsNotThereYetIsMade() {
        start(Map.of("onewindow.home", home.resolve("a/b").toString(), "karaf.base", home.toString()));
        assertTrue(Files.exists(home.resolve("a/b/first-administrator")));
        assertFalse(Files.exists(home.resolve("first-administrator")));
    }

    @Test
    void whereThereIsAnyAccountNothingHappens() {
        access.staff().create("wang.fang", "王芳", Set.of());
        start(Map.of("onewindow.home", home.toString()));
        assertEquals(1, access.accounts().count());
        assertFalse(Files.exists(home.resolve("first-administrator")));
    }

    @Test
    void aSecondStartLeavesTheFileAlone() throws IOException {
        start(Map.of("onewindow.home", home.toString()));
        var password = passwordInFile();
        start(Map.of("onewindow.home", home.toString()));
        assertEquals(password, passwordInFile());
    }

    @Test
    void aFileLeftByACrashIsReplacedTogetherWithItsPermissions() throws IOException {
        Files.writeString(home.resolve("first-administrator"), "admin:left-by-a-crash\n");
        Files.setPosixFilePermissions(
                home.resolve("first-administrator"), PosixFilePermissions.fromString("rw-r--r--"));
        start(Map.of("onewindow.home", home.toString()));
        assertNotEquals("left-by-a-crash", passwordInFile());
        assertEquals("rw-------", permissions());
        assertEquals(
                "admin",
                access.authentication().basic("admin", passwordInFile()).name());
    }

    @Test
    void theFileIsThereBeforeTheAccount() throws IOException {
        var atInsert = new ArrayList<String>();
        var crash = (AccountRepository) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {AccountRepository.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("insert")) {
                        atInsert.add(permissions());
                        throw new IllegalStateException("the store went away");
                    }
                    return method.invoke(access.accounts(), arguments);
                });
        var properties = Map.of("onewindow.home", home.toString());
        assertThrows(
                IllegalStateException.class,
                () -> new FirstAdministrator(properties::get, crash, access.hasher(), access.clock()));
        assertEquals(List.of("rw-------"), atInsert);
        assertEquals(0, access.accounts().count());

        start(Map.of("onewindow.home", home.toString()));
        assertEquals(
                "admin",
                access.authentication().basic("admin", passwordInFile()).name());
    }

    @Test
    void withoutAPlaceForTheFileThereIsNoAccount() throws IOException {
        assertThrows(IllegalStateException.class, () -> start(Map.of()));
        var notADirectory = Files.writeString(home.resolve("file"), "");
        assertThrows(UncheckedIOException.class, () -> start(Map.of("onewindow.home", notADirectory.toString())));
        assertEquals(0, access.accounts().count());
    }

    @Test
    void theLogTellsThePlaceAndNotThePassword() throws IOException {
        var log = new ByteArrayOutputStream();
        var console = System.err;
        System.setErr(new PrintStream(log, true, StandardCharsets.UTF_8));
        try {
            start(Map.of("onewindow.home", home.toString()));
        } finally {
            System.setErr(console);
        }
        var lines = log.toString(StandardCharsets.UTF_8).lines().toList();
        assertEquals(1, lines.size(), lines::toString);
        assertTrue(lines.get(0).contains("INFO"));
        assertTrue(lines.get(0).contains(home.resolve("first-administrator").toString()));
        assertFalse(lines.get(0).contains(passwordInFile()));
    }

    private void start(Map<String, String> properties) {
        new FirstAdministrator(properties::get, access.accounts(), access.hasher(), access.clock());
    }

    private String passwordInFile() throws IOException {
        var lines = Files.readAllLines(home.resolve("first-administrator"));
        assertEquals(1, lines.size());
        assertTrue(lines.get(0).startsWith("admin:"));
        return lines.get(0).substring("admin:".length());
    }

    private String permissions() throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("first-administrator")));
    }

    private List<String> filesAtHome() throws IOException {
        try (var files = Files.list(home)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
