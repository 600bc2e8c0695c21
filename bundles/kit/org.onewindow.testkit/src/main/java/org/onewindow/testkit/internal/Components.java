package org.onewindow.testkit.internal;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Makes a bundle's components as Declarative Services would: each once, by its public constructor, with the services it
 * refers to, and with its settings as their annotation has them by default. For one test, on one thread.
 */
public final class Components {
    private final List<ComponentDescription> descriptions;
    private final Map<String, Object> services = new HashMap<>();
    private final Map<String, Object> made = new HashMap<>();
    private final Set<String> underWay = new HashSet<>();

    public Components(BuiltBundle bundle) {
        this.descriptions = bundle.components();
    }

    /** Offers a service in place of whatever component provides it. */
    public <T> void offer(Class<T> type, T service) {
        if (!made.isEmpty()) {
            throw new IllegalStateException("say what to use before the first component is made");
        }
        services.put(type.getName(), service);
    }

    /** The component of this class. */
    public <T> T of(Class<T> type) {
        return type.cast(descriptions.stream()
                .filter(description -> description.implementation().equals(type.getName()))
                .findFirst()
                .map(this::of)
                .orElseThrow(() -> new IllegalStateException(type.getName() + " is no component of the bundle")));
    }

    /** The component that is described so. */
    public synchronized Object of(ComponentDescription description) {
        String name = description.implementation();
        Object known = made.get(name);
        if (known != null) {
            return known;
        }
        if (!underWay.add(name)) {
            throw new IllegalStateException("components that need each other: " + underWay);
        }
        Object component = make(description);
        underWay.remove(name);
        made.put(name, component);
        return component;
    }

    private Object make(ComponentDescription description) {
        Constructor<?> constructor = constructor(description);
        var arguments = new Object[description.parameters()];
        for (int i = 0; i < arguments.length; i++) {
            Class<?> type = constructor.getParameterTypes()[i];
            arguments[i] = description.references().containsKey(i) ? service(type.getName()) : settings(type);
        }
        try {
            return constructor.newInstance(arguments);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(description.implementation() + " could not be made", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(description.implementation() + " could not be made", e);
        }
    }

    private static Constructor<?> constructor(ComponentDescription description) {
        try {
            var type = Class.forName(
                    description.implementation(), true, Thread.currentThread().getContextClassLoader());
            return Stream.of(type.getConstructors())
                    .filter(constructor -> fits(constructor, description))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(
                            type + " has no public constructor as OSGI-INF describes it; build it again"));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(description.implementation() + " is in OSGI-INF only; build it again", e);
        }
    }

    private static boolean fits(Constructor<?> constructor, ComponentDescription description) {
        return constructor.getParameterCount() == description.parameters()
                && description.references().entrySet().stream().allMatch(reference -> constructor
                        .getParameterTypes()[reference.getKey()]
                        .getName()
                        .equals(reference.getValue()));
    }

    private Object service(String type) {
        Object offered = services.get(type);
        if (offered != null) {
            return offered;
        }
        return descriptions.stream()
                .filter(description -> description.provides().contains(type))
                .findFirst()
                .map(this::of)
                .orElseThrow(() -> new IllegalStateException(
                        "nothing in the bundle or the kit provides " + type + ": give the centre one with(..)"));
    }

    private static Object settings(Class<?> type) {
        if (!type.isAnnotation()) {
            throw new IllegalStateException("the kit makes no " + type.getName() + " for a constructor");
        }
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
            if (method.getDefaultValue() == null) {
                throw new IllegalStateException(method + " has no default: give the centre the component with(..)");
            }
            return method.getDefaultValue();
        });
    }
}
