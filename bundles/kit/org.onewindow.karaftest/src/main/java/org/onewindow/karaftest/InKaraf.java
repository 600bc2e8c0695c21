package org.onewindow.karaftest;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Runs the {@code @Test} methods of a class against the booted distribution. Lifecycle methods run where the tests run.
 *
 * <p>Inside, a parameter may be the {@code BundleContext} of the probe bundle, or any type that is registered as a
 * service within ten seconds. Outside, a parameter may be the {@link Centre}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(KarafExtension.class)
public @interface InKaraf {
    /** Whether the tests travel into the container; otherwise it runs, and the tests reach it from outside. */
    boolean probe() default true;
}
