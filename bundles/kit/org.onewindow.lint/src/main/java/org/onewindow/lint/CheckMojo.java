package org.onewindow.lint;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.onewindow.api.problem.Fault;
import org.onewindow.api.problem.ProblemException;
import org.onewindow.api.text.Messages;
import org.onewindow.departments.ReleaseLint;

/**
 * Checks the jar of a department as a centre will at its deployment, and fails the build with every fault as {@code file:line
 * code sentence}, in Maven's language.
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class CheckMojo extends AbstractMojo {
    private static final Messages TEXTS = Messages.of(CheckMojo.class);

    /** The department's bundle. */
    @Parameter(
            property = "onewindow.lint.jar",
            defaultValue = "${project.build.directory}/${project.build.finalName}.jar",
            required = true)
    File jar;

    /** Where the sources of the department are. */
    @Parameter(defaultValue = "${project.basedir}", readonly = true, required = true)
    File project;

    @Override
    public void execute() throws MojoFailureException {
        List<Fault> faults = faults();
        var places = new Places(project.toPath());
        for (Fault fault : faults) {
            getLog().error(places.of(fault.pointer()) + " " + fault.code() + " "
                    + fault.message().in(Locale.getDefault()));
        }
        if (!faults.isEmpty()) {
            throw new MojoFailureException(text("refused", faults.size()));
        }
        getLog().info(text("sound"));
    }

    private List<Fault> faults() throws MojoFailureException {
        Path file = jar.toPath();
        try {
            return ReleaseLint.faults(file);
        } catch (ProblemException unreadable) {
            throw new MojoFailureException(
                    file + ": " + unreadable.problem().detail().in(Locale.getDefault()), unreadable);
        }
    }

    private static String text(String key, Object... arguments) {
        return TEXTS.text(key, arguments).in(Locale.getDefault());
    }
}
