package org.onewindow.realestate;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * The place whose units this registry enters (条例 art. 7), and how its certificates name it. A centre elsewhere sets
 * all three by configuration. Immutable and thread-safe.
 */
@Component(service = Jurisdiction.class, configurationPid = "org.onewindow.realestate")
public final class Jurisdiction {
    private final String regionCode;
    private final String province;
    private final String county;

    /** The component's properties. */
    public @interface Settings {
        /** The administrative division's code (GB/T 2260), six digits. */
        String region_code() default "361123";

        /** The province's one character, as certificates begin with it. */
        String province() default "赣";

        /** The county's name in the certificates. */
        String county() default "玉山县";
    }

    @Activate
    public Jurisdiction(Settings settings) {
        this(settings.region_code(), settings.province(), settings.county());
    }

    Jurisdiction(String regionCode, String province, String county) {
        if (!regionCode.matches("[0-9]{6}")) {
            throw new IllegalArgumentException("a division's code has six digits, not " + regionCode);
        }
        this.regionCode = regionCode;
        this.province = province;
        this.county = county;
    }

    String regionCode() {
        return regionCode;
    }

    String province() {
        return province;
    }

    String county() {
        return county;
    }
}
