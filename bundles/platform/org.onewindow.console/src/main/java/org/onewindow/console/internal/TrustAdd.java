package org.onewindow.console.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.CommandException;
import org.apache.karaf.shell.support.completers.FileCompleter;

/** Reads the file on the machine on which the centre runs. */
@Service
@Command(
        scope = "trust",
        name = "add",
        description = "Trusts a certificate: releases of the department may be signed with its key from now on")
public class TrustAdd extends TrustCommand {
    /** Far more than a certificate has. */
    private static final long MAX_BYTES = 1 << 20;

    @Argument(index = 0, name = "department", description = "The department's id (bundle id)", required = true)
    @Completion(ReleasedCompleter.class)
    String department;

    @Argument(
            index = 1,
            name = "file",
            description = "The certificate, X.509 in PEM or DER, on the centre's machine",
            required = true)
    @Completion(FileCompleter.class)
    String file;

    @Argument(index = 2, name = "options", description = "Options may also stand here", multiValued = true)
    List<String> behind = new ArrayList<>();

    @Override
    List<String> behind() {
        return behind;
    }

    @Override
    void run() throws Exception {
        show(store().add(department, read(), BY));
        if (departments != null
                && departments.departments().stream()
                        .noneMatch(release -> release.department().equals(department))) {
            note("trust.department-not-here", department);
        }
    }

    private byte[] read() throws CommandException {
        Path path;
        try {
            path = Path.of(file).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            throw refuse("trust.no-file", file);
        }
        if (!Files.isRegularFile(path)) {
            throw refuse("trust.no-file", path);
        }
        try {
            if (Files.size(path) > MAX_BYTES) {
                throw refuse("trust.file-too-large", path);
            }
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw refuse("trust.unreadable", path, e.getClass().getSimpleName());
        }
    }
}
