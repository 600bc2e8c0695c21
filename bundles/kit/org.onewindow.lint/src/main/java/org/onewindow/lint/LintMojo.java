package org.onewindow.lint;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.onewindow.api.problem.Fault;
import org.onewindow.api.problem.ProblemException;
import org.onewindow.api.text.Messages;
import org.onewindow.departments.ReleaseLint;

/** Fails the build with every fault as {@code file:line code sentence}, in Maven's language. */
abstract class LintMojo extends AbstractMojo {
    private static final Messages TEXTS = Messages.of(LintMojo.class);

    /** Where the sources of the department are. */
    @Parameter(defaultValue = "${project.basedir}", readonly = true, required = true)
    File project;

    /** Every fault of the department as it is built so far. */
    abstract List<Fault> faults() throws IOException;

    @Override
    public final void execute() throws MojoFailureException, MojoExecutionException {
        List<Fault> faults = found();
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

    static List<Fault> faults(Path jar) {
        return ReleaseLint.faults(jar);
    }

    private List<Fault> found() throws MojoFailureException, MojoExecutionException {
        try {
            return faults();
        } catch (ProblemException unreadable) {
            throw new MojoFailureException(unreadable.problem().detail().in(Locale.getDefault()), unreadable);
        } catch (IOException e) {
            throw new MojoExecutionException(e.toString(), e);
        }
    }

    private static String text(String key, Object... arguments) {
        return TEXTS.text(key, arguments).in(Locale.getDefault());
    }
}
