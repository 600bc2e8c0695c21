package org.onewindow.lint;

import java.io.File;
import java.util.List;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.onewindow.api.problem.Fault;

/** Checks the jar of a department as a centre will at its deployment. */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class CheckMojo extends LintMojo {
    /** The department's bundle. */
    @Parameter(
            property = "onewindow.lint.jar",
            defaultValue = "${project.build.directory}/${project.build.finalName}.jar",
            required = true)
    File jar;

    @Override
    List<Fault> faults() {
        return faults(jar.toPath());
    }
}
