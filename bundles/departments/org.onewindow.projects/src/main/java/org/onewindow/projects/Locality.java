package org.onewindow.projects;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * Where the centre sits: project codes and the numbers of permits begin with it. A centre elsewhere sets both by
 * configuration. Immutable and thread-safe.
 */
@Component(service = Locality.class, configurationPid = "org.onewindow.projects")
public final class Locality {
    private final String regionCode;
    private final String shortName;

    /** The component's properties. */
    public @interface Settings {
        /** The administrative division's code (GB/T 2260), six digits. */
        String region_code() default "361123";

        /** The character that stands for the county in the numbers of its documents. */
        String short_name() default "玉";
    }

    @Activate
    public Locality(Settings settings) {
        this(settings.region_code(), settings.short_name());
    }

    Locality(String regionCode, String shortName) {
        if (!regionCode.matches("[0-9]{6}")) {
            throw new IllegalArgumentException("a division's code has six digits, not " + regionCode);
        }
        this.regionCode = regionCode;
        this.shortName = shortName;
    }

    String regionCode() {
        return regionCode;
    }

    String shortName() {
        return shortName;
    }
}
