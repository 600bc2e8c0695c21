package org.onewindow.departments;

import java.nio.file.Path;
import java.util.List;
import org.onewindow.api.problem.Fault;
import org.onewindow.departments.internal.JarLint;

/**
 * What a centre finds wrong with a department's jar before it installs it, for whoever builds the jar: the very checks of a
 * deployment, without a centre. What only a centre knows (the other departments, the release that serves, how rules answer)
 * is not looked at.
 */
public final class ReleaseLint {
    private ReleaseLint() {}

    /**
     * Every fault of a jar; none of its code is run. The API it is compared with is the one on the class path.
     *
     * @return faults whose pointer is {@code file:line}: a file under {@code department/}, {@code META-INF/MANIFEST.MF}
     *     (without a line) or a class file with the line of its source
     * @throws org.onewindow.api.problem.ProblemException INVALID {@code jar-unreadable} when it is no department's bundle
     */
    public static List<Fault> faults(Path jar) {
        return JarLint.faults(jar);
    }
}
