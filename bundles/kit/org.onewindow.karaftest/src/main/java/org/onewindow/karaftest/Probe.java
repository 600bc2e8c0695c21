package org.onewindow.karaftest;

import java.util.Map;
import org.ops4j.pax.exam.TestAddress;
import org.ops4j.pax.exam.TestContainer;

/** The bundle that carries one test class into the container, and the addresses of its methods there. */
record Probe(TestContainer container, Map<String, TestAddress> addresses) {
    /** Runs a method inside; throws what it threw there. */
    void call(String method) throws Throwable {
        try {
            container.call(addresses.get(method));
        } catch (RuntimeException e) {
            throw thrownInside(e);
        }
    }

    private static Throwable thrownInside(Throwable received) {
        Throwable thrown = received;
        while (thrown.getCause() != null && !(thrown instanceof AssertionError)) {
            thrown = thrown.getCause();
        }
        thrown.addSuppressed(new IllegalStateException("called from outside the container"));
        return thrown;
    }
}
