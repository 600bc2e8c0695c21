package org.onewindow.console.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.karaf.shell.api.action.Command;

/** Every command class of the bundle, found as Karaf finds them: among the compiled classes. */
final class Commands {
    private Commands() {}

    static List<Class<?>> all() {
        try {
            var classes = Path.of(CentreCommand.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            try (var files = Files.walk(classes)) {
                return files.map(file -> classes.relativize(file).toString())
                        .filter(name -> name.startsWith("org/onewindow/console/") && name.endsWith(".class"))
                        .<Class<?>>map(Commands::load)
                        .filter(type -> type.isAnnotationPresent(Command.class))
                        .toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Class<?> load(String file) {
        try {
            return Class.forName(
                    file.substring(0, file.length() - ".class".length()).replace('/', '.'));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
