package org.onewindow.testkit.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.onewindow.api.department.RecorderName;
import org.onewindow.api.department.RuleName;
import org.onewindow.catalogue.Catalogue;
import org.onewindow.catalogue.testing.ReadDepartment;

/**
 * A department's bundle as the build lays it out before it becomes a jar: classes, {@code department/}, {@code OSGI-INF/}
 * and the manifest in one folder. Immutable; every folder is read once for all tests of a run.
 */
public final class BuiltBundle {
    private static final Map<Path, BuiltBundle> READ = new ConcurrentHashMap<>();
    private static final String RULE = RuleName.PREFIX_ + "rule.name";
    private static final String RECORDER = RecorderName.PREFIX_ + "recorder.name";

    private final Path folder;
    private final ReadDepartment department;
    private final List<ComponentDescription> components;

    private BuiltBundle(Path folder) {
        this.folder = folder;
        try {
            var headers = manifest(folder).getMainAttributes();
            String id = headers.getValue(Catalogue.DEPARTMENT_HEADER);
            if (id == null) {
                throw new IllegalStateException(
                        "bnd.bnd must say " + Catalogue.DEPARTMENT_HEADER + ": there is none in " + folder);
            }
            department = ReadDepartment.of(folder.resolve("department"), id, headers.getValue("Bundle-Version"));
            components = components(folder.resolve("OSGI-INF"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static BuiltBundle in(Path folder) {
        return READ.computeIfAbsent(folder.toAbsolutePath().normalize(), BuiltBundle::new);
    }

    /** The bundle on the class path that has a folder {@code department}. */
    public static BuiltBundle onTheClassPath() {
        var file = Thread.currentThread().getContextClassLoader().getResource("department/department.yaml");
        if (file == null || !file.getProtocol().equals("file")) {
            throw new IllegalStateException("no folder on the class path holds department/department.yaml");
        }
        return in(Path.of(URI.create(file.toString())).getParent().getParent());
    }

    public Path folder() {
        return folder;
    }

    public ReadDepartment department() {
        return department;
    }

    List<ComponentDescription> components() {
        return components;
    }

    /** The rules of the code by name. */
    public SortedMap<String, ComponentDescription> rules() {
        return named(RULE);
    }

    /** The recorders of the code by name. */
    public SortedMap<String, ComponentDescription> recorders() {
        return named(RECORDER);
    }

    private SortedMap<String, ComponentDescription> named(String property) {
        var named = new TreeMap<String, ComponentDescription>();
        for (ComponentDescription component : components) {
            component.property(property).ifPresent(name -> {
                if (named.put(name, component) != null) {
                    throw new IllegalStateException("two components are named " + name);
                }
            });
        }
        return named;
    }

    private static Manifest manifest(Path folder) throws IOException {
        Path file = folder.resolve("META-INF/MANIFEST.MF");
        if (!Files.exists(file)) {
            throw new IllegalStateException("the build has not written " + file + " yet: mvn process-classes does");
        }
        try (var in = Files.newInputStream(file)) {
            return new Manifest(in);
        }
    }

    private static List<ComponentDescription> components(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".xml"))
                    .sorted()
                    .map(ComponentDescription::read)
                    .toList();
        }
    }
}
