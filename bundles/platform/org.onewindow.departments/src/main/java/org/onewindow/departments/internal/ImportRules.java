package org.onewindow.departments.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.onewindow.api.problem.Fault;
import org.onewindow.departments.internal.PackageClauses.Clause;
import org.osgi.framework.Constants;
import org.osgi.framework.Version;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.framework.wiring.BundleWiring;

/**
 * What a department may ask of the framework: the API, the JDK, JAX-RS and the log, in the versions that are here. This is
 * lint and no sandbox: reflection gets round it.
 */
final class ImportRules {
    private static final Pattern ALLOWED =
            Pattern.compile("org\\.onewindow\\.api(\\..*)?|java\\..*|javax\\.ws\\.rs(\\..*)?|org\\.slf4j");
    private static final String API = "org.onewindow.api.";
    private static final String MANIFEST = "META-INF/MANIFEST.MF";
    /** By these a bundle could reach, or become a part of, any other one. */
    private static final List<String> FORBIDDEN =
            List.of(Constants.DYNAMICIMPORT_PACKAGE, Constants.REQUIRE_BUNDLE, Constants.FRAGMENT_HOST);

    private final Map<String, Version> offered;

    /** @param offered the packages of the API that the centre has, with their versions */
    ImportRules(Map<String, Version> offered) {
        this.offered = Map.copyOf(offered);
    }

    /** The packages that a bundle exports. */
    static Map<String, Version> exportsOf(BundleWiring wiring) {
        return wiring.getCapabilities(BundleRevision.PACKAGE_NAMESPACE).stream()
                .collect(Collectors.toMap(
                        capability -> (String) capability.getAttributes().get(BundleRevision.PACKAGE_NAMESPACE),
                        capability -> (Version) capability.getAttributes().get(Constants.VERSION_ATTRIBUTE),
                        (one, other) -> one.compareTo(other) > 0 ? one : other));
    }

    /** The packages that a jar exports, by its {@code Export-Package}. */
    static Map<String, Version> exportsOf(String header) {
        return PackageClauses.of(header).stream()
                .collect(Collectors.toMap(Clause::name, clause -> clause.range().getLeft()));
    }

    /** @throws IllegalArgumentException when a header cannot be read */
    List<Fault> check(Attributes manifest) {
        var faults = new ArrayList<Fault>();
        List<Clause> exports = PackageClauses.of(manifest.getValue(Constants.EXPORT_PACKAGE));
        Set<String> own = exports.stream().map(Clause::name).collect(Collectors.toSet());
        for (Clause clause : PackageClauses.of(manifest.getValue(Constants.IMPORT_PACKAGE))) {
            if (clause.name().startsWith(API)) {
                checkApi(clause, faults);
            } else if (!ALLOWED.matcher(clause.name()).matches() && !own.contains(clause.name())) {
                faults.add(Refusals.fault(MANIFEST, "import-forbidden", clause.name()));
            }
        }
        own.stream()
                .filter(name -> ALLOWED.matcher(name).matches())
                .sorted()
                .forEach(name -> faults.add(Refusals.fault(MANIFEST, "export-forbidden", name)));
        FORBIDDEN.stream()
                .filter(header -> manifest.getValue(header) != null)
                .forEach(header -> faults.add(Refusals.fault(MANIFEST, "header-forbidden", header)));
        return faults;
    }

    private void checkApi(Clause clause, List<Fault> faults) {
        Version here = offered.get(clause.name());
        if (here == null) {
            faults.add(Refusals.fault(MANIFEST, "api-missing", clause.name()));
        } else if (!clause.range().includes(here)) {
            faults.add(Refusals.fault(MANIFEST, "api-incompatible", clause.name(), spoken(clause), spoken(here)));
        }
    }

    private static String spoken(Clause clause) {
        var range = clause.range();
        if (range.getRight() == null) {
            return spoken(range.getLeft());
        }
        return range.getLeftType() + spoken(range.getLeft()) + "," + spoken(range.getRight()) + range.getRightType();
    }

    /** As people write it: 1.2.0 is 1.2, and 2.0.0 is 2. */
    private static String spoken(Version version) {
        return version.toString().replaceFirst("(\\.0){1,2}$", "");
    }
}
