package org.onewindow.testkit;

import java.util.List;
import org.onewindow.api.problem.Fault;

/** Faults in the words of the tests: {@code pointer code}, and {@code (overridable)} behind it when they are. */
final class Told {
    private Told() {}

    static String of(String pointer, String code, boolean overridable) {
        return pointer + " " + code + (overridable ? " (overridable)" : "");
    }

    static List<String> of(List<Fault> faults) {
        return faults.stream()
                .map(fault -> of(fault.pointer(), fault.code(), fault.overridable()))
                .toList();
    }
}
