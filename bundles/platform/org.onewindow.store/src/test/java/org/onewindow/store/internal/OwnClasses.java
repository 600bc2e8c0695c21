package org.onewindow.store.internal;

import java.net.URL;
import java.net.URLClassLoader;
import javax.sql.DataSource;

/** Has the store's classes for itself, as a bundle has. */
final class OwnClasses extends URLClassLoader {
    private OwnClasses() {
        super(
                new URL[] {Database.class.getProtectionDomain().getCodeSource().getLocation()},
                OwnClasses.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            if (!name.startsWith("org.onewindow.store.internal.")) {
                return super.loadClass(name, resolve);
            }
            Class<?> known = findLoadedClass(name);
            return known != null ? known : findClass(name);
        }
    }

    /** A store that was used by classes of its own and closed; the loader of those classes. */
    static ClassLoader openAndClose(DataSource source) throws Exception {
        var loader = new OwnClasses();
        var open = loader.loadClass(Database.class.getName()).getDeclaredMethod("open", DataSource.class);
        open.setAccessible(true);
        try (var database = (AutoCloseable) open.invoke(null, source)) {
            if (database.getClass().getClassLoader() != loader) {
                throw new IllegalStateException("the classes are not its own");
            }
        }
        loader.close();
        return loader;
    }
}
