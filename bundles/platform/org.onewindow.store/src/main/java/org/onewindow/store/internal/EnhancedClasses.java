package org.onewindow.store.internal;

import java.util.ArrayList;
import java.util.List;
import org.apache.openjpa.enhance.PCRegistry;

/**
 * The entities' places in OpenJPA's static registry, which would keep this bundle's class loader alive after the bundle
 * is gone. An enhanced class registers itself only once, when it is initialised, so whoever takes it out must be able to
 * put it back: the store closes and opens again when its data source is replaced.
 */
final class EnhancedClasses {
    private static final List<Runnable> TAKEN_OUT = new ArrayList<>();
    private static int users;

    private EnhancedClasses() {}

    /** To be called before the entities are used, and matched by {@link #release()}. */
    static synchronized void acquire() {
        users++;
        TAKEN_OUT.forEach(Runnable::run);
        TAKEN_OUT.clear();
    }

    /** When the last user is gone nothing of ours stays registered. */
    static synchronized void release() {
        users--;
        if (users == 0) {
            StoreUnit.ENTITIES.stream().filter(PCRegistry::isRegistered).forEach(EnhancedClasses::remember);
            PCRegistry.deRegister(EnhancedClasses.class.getClassLoader());
        }
    }

    private static void remember(Class<?> type) {
        var names = PCRegistry.getFieldNames(type);
        var types = PCRegistry.getFieldTypes(type);
        var parent = PCRegistry.getPersistentSuperclass(type);
        var alias = PCRegistry.getTypeAlias(type);
        var prototype = PCRegistry.newInstance(type, null, false);
        // The registry ignores the flags.
        TAKEN_OUT.add(() -> PCRegistry.register(type, names, types, new byte[names.length], parent, alias, prototype));
    }
}
