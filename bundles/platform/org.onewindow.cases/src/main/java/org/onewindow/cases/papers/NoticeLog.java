package org.onewindow.cases.papers;

import java.util.List;
import java.util.Objects;
import org.onewindow.access.Person;
import org.osgi.annotation.versioning.ProviderType;

/** Which notices were handed over at the windows (一次性告知单, row 11). Thread-safe. */
@ProviderType
public interface NoticeLog {
    /**
     * Takes down that the sheet of a matter, as it is published now, was handed over. INTAKE for the matter's department is needed.
     *
     * @param idempotencyKey a retry with the same key takes down nothing more and gets the first answer
     * @throws org.onewindow.api.problem.ProblemException NOT_FOUND {@code matter-unknown}; DENIED; INVALID {@code notice-faulty}
     *     with what stands against the window; MALFORMED and INVALID as {@link org.onewindow.cases.CaseDesk#file} says of keys
     */
    NoticeHandover handOver(Handing handing, String idempotencyKey, Person by);

    /**
     * Those that were taken down, the newest first. SUPERVISE is needed.
     *
     * @param matter only those of this matter; null for all
     * @param account only those of this account; null for all
     * @param before only smaller ids; null for the first page
     * @param limit 1 to 201
     */
    List<NoticeHandover> list(String matter, String account, String before, int limit, Person by);

    /** @param window the number of the window; null when none is named */
    record Handing(String matter, String window) {
        public Handing {
            Objects.requireNonNull(matter, "matter");
        }
    }
}
