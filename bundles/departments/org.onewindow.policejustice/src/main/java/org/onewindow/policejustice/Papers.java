package org.onewindow.policejustice;

import java.util.Optional;
import org.onewindow.api.department.Finding;
import org.onewindow.api.department.Submission;

/** Papers that are needed only in some cases. A clerk may receive the case without one and ask for it. */
final class Papers {
    private Papers() {}

    /** A warning when the material did not come with the application. */
    static Optional<Finding> missing(Submission submission, String material, String finding) {
        return submission.materials().contains(material)
                ? Optional.empty()
                : Optional.of(Finding.warning("/materials", finding));
    }
}
