package org.onewindow.karaftest.internal;

import org.ops4j.pax.exam.ProbeInvoker;
import org.ops4j.pax.exam.ProbeInvokerFactory;
import org.osgi.framework.BundleContext;
import org.osgi.framework.wiring.BundleWiring;
import org.osgi.service.component.annotations.Component;

/** Tells Pax Exam's extender, which finds probe bundles, how their tests are run. */
@Component(property = "driver=jupiter")
public final class JupiterProbes implements ProbeInvokerFactory {
    /** @param expression class and method, joined by a semicolon */
    @Override
    public ProbeInvoker createProbeInvoker(Object context, String expression) {
        String[] test = expression.split(";");
        ClassLoader tests =
                ((BundleContext) context).getBundle().adapt(BundleWiring.class).getClassLoader();
        return new JupiterProbe(tests, test[0], test[1]);
    }
}
