package org.onewindow.commerce;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * Where the registering authority sits: the first part of a name and six digits of a credit code depend on it. A centre
 * elsewhere sets both by configuration. Immutable and thread-safe.
 */
@Component(service = Locality.class, configurationPid = "org.onewindow.commerce")
public final class Locality {
    private final String regionCode;
    private final List<String> names;

    /** The component's properties. */
    public @interface Settings {
        /** The administrative division's code (GB/T 2260), six digits. */
        String region_code() default "361123";

        /** The division's name and those above it, as they may begin an enterprise's name. */
        String[] names() default {"江西省", "江西", "上饶市", "上饶", "玉山县", "玉山"};
    }

    @Activate
    public Locality(Settings settings) {
        this(settings.region_code(), List.of(settings.names()));
    }

    Locality(String regionCode, List<String> names) {
        if (!regionCode.matches("[0-9]{6}")) {
            throw new IllegalArgumentException("a division's code has six digits, not " + regionCode);
        }
        this.regionCode = regionCode;
        this.names = names.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    String regionCode() {
        return regionCode;
    }

    /**
     * The beginning of a name made of this place's divisions, such as 江西省玉山县; empty when there is none. A division
     * counts once: in 玉山县玉山茶叶店 the second 玉山 is the trade name.
     */
    String leading(String text) {
        var found = new ArrayList<String>();
        String rest = text;
        Optional<String> next = next(rest, found);
        while (next.isPresent()) {
            found.add(next.get());
            rest = rest.substring(next.get().length());
            next = next(rest, found);
        }
        return String.join("", found);
    }

    private Optional<String> next(String rest, List<String> found) {
        return names.stream()
                .filter(rest::startsWith)
                .filter(name -> found.stream().noneMatch(other -> other.startsWith(name) || name.startsWith(other)))
                .findFirst();
    }

    /** Whether a region is this place, or one of the divisions it belongs to. */
    boolean covers(String region) {
        return leading(region).equals(region);
    }
}
