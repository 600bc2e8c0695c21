package org.onewindow.karaftest.internal;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import java.util.List;
import org.junit.jupiter.engine.JupiterTestEngine;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;
import org.junit.platform.launcher.listeners.TestExecutionSummary.Failure;
import org.ops4j.pax.exam.ProbeInvoker;
import org.ops4j.pax.exam.TestContainerException;

/** Runs one test method of a probe bundle with JUnit Jupiter, inside the container. */
final class JupiterProbe implements ProbeInvoker {
    private final ClassLoader tests;
    private final String type;
    private final String method;

    JupiterProbe(ClassLoader tests, String type, String method) {
        this.tests = tests;
        this.type = type;
        this.method = method;
    }

    @Override
    public void call(Object... arguments) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(JupiterProbe.class.getClassLoader());
        try {
            report(run(tests.loadClass(type)));
        } catch (ClassNotFoundException e) {
            throw new TestContainerException(e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private TestExecutionSummary run(Class<?> found) {
        var selectors = List.of(found.getDeclaredMethods()).stream()
                .filter(declared -> declared.getName().equals(method))
                .map(declared -> selectMethod(found, declared))
                .toList();
        var summary = new SummaryGeneratingListener();
        LauncherFactory.create(engineWithoutServiceLoader())
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(selectors)
                                .build(),
                        summary);
        return summary.getSummary();
    }

    private void report(TestExecutionSummary summary) {
        for (Failure failure : summary.getFailures()) {
            throw new TestContainerException(failure.getException());
        }
        if (summary.getTestsSucceededCount() != 1) {
            throw new TestContainerException("no test ran: " + type + '#' + method);
        }
    }

    private static LauncherConfig engineWithoutServiceLoader() {
        return LauncherConfig.builder()
                .enableTestEngineAutoRegistration(false)
                .enableLauncherSessionListenerAutoRegistration(false)
                .enableLauncherDiscoveryListenerAutoRegistration(false)
                .enableTestExecutionListenerAutoRegistration(false)
                .enablePostDiscoveryFilterAutoRegistration(false)
                .addTestEngines(new JupiterTestEngine())
                .build();
    }
}
