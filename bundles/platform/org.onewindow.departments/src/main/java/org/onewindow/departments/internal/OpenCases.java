package org.onewindow.departments.internal;

import java.util.Map;
import org.onewindow.cases.CaseRepository;

/** How many cases are in a state that is not final. */
interface OpenCases {
    /** Of a matter. */
    long of(String matter);

    /** Of a department, by the version of the release they were filed under. */
    Map<String, Long> byVersion(String department);

    static OpenCases in(CaseRepository cases) {
        return new OpenCases() {
            @Override
            public long of(String matter) {
                return cases.openCases(matter);
            }

            @Override
            public Map<String, Long> byVersion(String department) {
                return cases.openVersions(department);
            }
        };
    }
}
