package org.onewindow.cases.closures;

import java.util.List;
import org.onewindow.cases.CaseFile;

/**
 * Some of the cases that were closed in a period, drawn at random.
 *
 * @param seed with which the same are drawn again
 * @param closed how many were closed in the period
 * @param cases by number
 */
public record ClosureSample(int seed, long closed, List<CaseFile> cases) {
    public ClosureSample {
        cases = List.copyOf(cases);
    }
}
