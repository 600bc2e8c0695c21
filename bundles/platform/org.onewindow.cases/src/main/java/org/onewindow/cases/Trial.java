package org.onewindow.cases;

import java.util.List;
import java.util.Set;
import org.onewindow.api.problem.Fault;
import org.osgi.annotation.versioning.ProviderType;

/** Tells what stands against an application without filing it. Asks nobody's grants. Thread-safe. */
@ProviderType
public interface Trial {
    /**
     * Every fault for which {@link CaseDesk#file} would refuse it, and those it would let pass by an override.
     *
     * @param open what will be there only later, as corrections point to it: {@code /form/...} or {@code /materials/} and a
     *     code. It is not missed, and while there is any the department's rules, which see whole applications, are not asked
     * @throws org.onewindow.api.problem.ProblemException NOT_FOUND {@code matter-unknown}; CONFLICT {@code matter-closed};
     *     UNAVAILABLE when the department's code is away or failed
     */
    List<Fault> faults(Filing filing, Set<String> open);
}
