package org.onewindow.departments.internal;

import java.lang.reflect.Field;
import java.sql.Connection;
import java.util.Locale;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/** Does what a department must not do. Nobody calls it. */
@SuppressWarnings({"removal", "deprecation"})
final class Trespasser {
    private Connection own;

    void ends() {
        System.exit(1);
    }

    void endsLater() {
        Supplier<Runtime> runtime = () -> {
            Runtime.getRuntime().halt(1);
            return null;
        };
        runtime.get();
        IntConsumer end = System::exit;
        end.accept(1);
    }

    Object starts() throws Exception {
        Runtime.getRuntime().exec(new String[0]);
        return new ProcessBuilder[0];
    }

    void opens(Field field) {
        field.setAccessible(true);
    }

    void stops(Thread thread) {
        thread.stop();
    }

    void changesEverything() {
        System.setSecurityManager(null);
        Locale.setDefault(Locale.CHINA);
    }

    Class<?> names() {
        System.loadLibrary("own");
        return Connection.class;
    }

    /** None of this is forbidden. */
    String harmless(Thread thread) {
        thread.interrupt();
        return System.getProperty("user.dir") + System.nanoTime() + Locale.getDefault();
    }
}
