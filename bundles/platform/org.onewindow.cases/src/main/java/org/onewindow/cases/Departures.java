package org.onewindow.cases;

import org.osgi.annotation.versioning.ConsumerType;

/** Which departments have left the centre. Asked by cases, answered by whoever administers departments. Thread-safe. */
@ConsumerType
public interface Departures {
    /** Whether the department was withdrawn and nothing has taken its place; false for one that is only suspended. */
    boolean hasLeft(String department);
}
