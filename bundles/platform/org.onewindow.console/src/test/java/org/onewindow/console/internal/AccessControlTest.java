package org.onewindow.console.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.junit.jupiter.api.Test;

/** Karaf lets every user of the console use a scope for which the distribution ships no list. */
class AccessControlTest {
    private static final Path ETC = Path.of("../../../karaf-assembly/src/main/resources/etc");
    private static final Set<String> FOR_VIEWERS = Set.of(
            "matter:list",
            "matter:info",
            "calendar:info",
            "centre:status",
            "department:list",
            "department:info",
            "hall:windows",
            "hall:zones",
            "hall:sites",
            "hall:themes",
            "hall:entrants",
            "hall:exemptions",
            "hall:presence");

    @Test
    void everyCommandIsNamedInTheAccessListOfItsScope() throws IOException {
        for (var command : commands()) {
            var roles = roles(command);

            assertEquals(
                    FOR_VIEWERS.contains(command.scope() + ":" + command.name())
                            ? Set.of("admin", "viewer")
                            : Set.of("admin"),
                    roles,
                    command.scope() + ":" + command.name());
        }
    }

    @Test
    void everyScopeHasItsAccessList() {
        var scopes = new TreeSet<String>();
        commands().forEach(command -> scopes.add(command.scope()));

        assertEquals(
                Set.of(
                        "calendar",
                        "case",
                        "centre",
                        "chain",
                        "department",
                        "hall",
                        "licence",
                        "matter",
                        "outbox",
                        "staff",
                        "trust"),
                scopes);
        scopes.forEach(scope -> assertTrue(Files.isRegularFile(list(scope)), scope));
    }

    @Test
    void everyCommandSaysWhatItDoesAndIsOffered() {
        for (var type : Commands.all()) {
            assertTrue(type.isAnnotationPresent(Service.class), type.getName());
            assertTrue(type.getAnnotation(Command.class).description().length() > 10, type.getName());
        }
    }

    private static List<Command> commands() {
        return Commands.all().stream()
                .map(type -> type.getAnnotation(Command.class))
                .toList();
    }

    private static Set<String> roles(Command command) throws IOException {
        var properties = new Properties();
        try (var in = Files.newBufferedReader(list(command.scope()))) {
            properties.load(in);
        }
        var roles = properties.getProperty(command.name(), "");
        return new TreeSet<>(List.of(roles.split("\\s*,\\s*")));
    }

    private static Path list(String scope) {
        return ETC.resolve("org.apache.karaf.command.acl." + scope + ".cfg");
    }
}
