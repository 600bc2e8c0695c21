package org.onewindow.console.internal;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.apache.karaf.shell.support.CommandException;

/** Where the jar of a department lies, as people write it. */
final class JarAddress {
    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+:.*");

    private JarAddress() {}

    /** An address as it is; anything else is a file on the centre's machine. */
    static URI of(String written, CentreCommand command) throws CommandException {
        if (SCHEME.matcher(written).matches()) {
            try {
                return new URI(written);
            } catch (URISyntaxException e) {
                throw command.refuse("department.no-address", written);
            }
        }
        Path file;
        try {
            file = Path.of(written).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            throw command.refuse("department.no-file", written);
        }
        if (!Files.isRegularFile(file)) {
            throw command.refuse("department.no-file", file);
        }
        return file.toUri();
    }
}
