package org.onewindow.testkit.shop;

import org.osgi.service.component.annotations.Activate;

/** Where the shops are. */
public final class Town {
    private final String name;

    /** The component's properties. */
    public @interface Settings {
        String name() default "玉山";
    }

    @Activate
    public Town(Settings settings) {
        this(settings.name());
    }

    public Town(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }
}
