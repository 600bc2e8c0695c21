package org.onewindow.karaftest;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.junit.platform.commons.support.AnnotationSupport;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;

/** Sends test methods into the container, and hands out their parameters on either side. Use {@link InKaraf}. */
public final class KarafExtension implements BeforeAllCallback, InvocationInterceptor, ParameterResolver {
    private static final ExtensionContext.Namespace SPACE = ExtensionContext.Namespace.create(KarafExtension.class);
    private static final boolean INSIDE = FrameworkUtil.getBundle(KarafExtension.class) != null;
    private static final long SERVICE_LIMIT_MILLIS = 10_000;

    @Override
    public void beforeAll(ExtensionContext context) {
        if (INSIDE) {
            return;
        }
        RunningKaraf karaf = karaf(context);
        if (travels(context)) {
            Class<?> type = context.getRequiredTestClass();
            context.getStore(SPACE).put(Probe.class, karaf.install(type, testsOf(type)));
        }
    }

    @Override
    public void interceptTestMethod(
            Invocation<Void> invocation, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        if (travels(context)) {
            invocation.skip();
            context.getStore(SPACE)
                    .get(Probe.class, Probe.class)
                    .call(method.getExecutable().getName());
        } else {
            invocation.proceed();
        }
    }

    @Override
    public void interceptBeforeAllMethod(
            Invocation<Void> invocation, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        whereTheTestsRun(invocation, context);
    }

    @Override
    public void interceptBeforeEachMethod(
            Invocation<Void> invocation, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        whereTheTestsRun(invocation, context);
    }

    @Override
    public void interceptAfterEachMethod(
            Invocation<Void> invocation, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        whereTheTestsRun(invocation, context);
    }

    @Override
    public void interceptAfterAllMethod(
            Invocation<Void> invocation, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        whereTheTestsRun(invocation, context);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        boolean centre = parameter.getParameter().getType() == Centre.class;
        return centre != (INSIDE || travels(context));
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        if (!INSIDE) {
            return type == Centre.class ? karaf(context).centre() : null;
        }
        BundleContext bundle =
                FrameworkUtil.getBundle(context.getRequiredTestClass()).getBundleContext();
        return type == BundleContext.class ? bundle : service(bundle, type);
    }

    private static Object service(BundleContext bundle, Class<?> type) {
        ServiceTracker<?, ?> tracker = new ServiceTracker<>(bundle, type, null);
        tracker.open();
        try {
            Object service = tracker.waitForService(SERVICE_LIMIT_MILLIS);
            if (service == null) {
                throw new IllegalStateException("no service of type " + type.getName());
            }
            return service;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for " + type.getName(), e);
        }
    }

    private static List<String> testsOf(Class<?> type) {
        List<Method> methods = Arrays.asList(type.getDeclaredMethods());
        if (methods.stream().anyMatch(method -> AnnotationSupport.isAnnotated(method, TestTemplate.class))) {
            throw new ExtensionConfigurationException(
                    "only plain @Test methods travel into the container: " + type.getName());
        }
        return methods.stream()
                .filter(method -> method.isAnnotationPresent(Test.class))
                .map(Method::getName)
                .toList();
    }

    private static void whereTheTestsRun(Invocation<Void> invocation, ExtensionContext context) throws Throwable {
        if (travels(context)) {
            invocation.skip();
        } else {
            invocation.proceed();
        }
    }

    private static boolean travels(ExtensionContext context) {
        return !INSIDE
                && context.getRequiredTestClass().getAnnotation(InKaraf.class).probe();
    }

    private static RunningKaraf karaf(ExtensionContext context) {
        return context.getRoot()
                .getStore(SPACE)
                .getOrComputeIfAbsent(RunningKaraf.class, key -> RunningKaraf.boot(), RunningKaraf.class);
    }
}
