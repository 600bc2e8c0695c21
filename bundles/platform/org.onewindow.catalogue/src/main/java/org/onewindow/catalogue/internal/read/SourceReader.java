package org.onewindow.catalogue.internal.read;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Reads all files of a department and reports every one that cannot be read or has not the right shape. */
public final class SourceReader {
    private static final String DEPARTMENT = "department.yaml";
    private static final String WINDOWS = "windows.yaml";
    private static final String CHINESE = "messages_zh-CN.properties";
    private static final String ENGLISH = "messages_en.properties";
    private static final Pattern MATTER = Pattern.compile("matters/[^/]+\\.yaml");
    private static final Pattern FORM = Pattern.compile("forms/[^/]+\\.schema\\.json");
    private static final Pattern LAYOUT = Pattern.compile("forms/[^/]+\\.ui\\.json");
    private static final Pattern CHAIN = Pattern.compile("chains/[^/]+\\.yaml");
    private static final Pattern SPECIMEN = Pattern.compile("specimens/(?!chain-)[^/]+\\.json");
    private static final Pattern CHAIN_SPECIMEN = Pattern.compile("specimens/chain-[^/]+\\.json");

    private final DepartmentFiles files;
    private final Faults faults;
    private final SortedSet<String> paths;
    private final SortedSet<String> unknown;

    private SourceReader(DepartmentFiles files, Faults faults, SortedSet<String> paths) {
        this.files = files;
        this.faults = faults;
        this.paths = paths;
        this.unknown = new TreeSet<>(paths);
        // Made by the department's build from its endpoints; REST merges it into its own document.
        unknown.remove("openapi.json");
    }

    public static DepartmentSources read(DepartmentFiles files, Faults faults) {
        try {
            return new SourceReader(files, faults, files.list()).read();
        } catch (IOException e) {
            faults.add(DEPARTMENT, 1, "unreadable", String.valueOf(e.getMessage()));
            return new SourceReader(files, faults, new TreeSet<>()).read();
        }
    }

    private DepartmentSources read() {
        int before = faults.count();
        var department = one(DEPARTMENT, Structure.DEPARTMENT);
        var windows = one(WINDOWS, Structure.WINDOWS);
        var chinese = texts(CHINESE);
        var english = texts(ENGLISH);
        var matters = all(MATTER, Structure.MATTER);
        var forms = all(FORM, null);
        var layouts = all(LAYOUT, Structure.UI);
        var chains = all(CHAIN, Structure.CHAIN);
        var specimens = all(SPECIMEN, Structure.SPECIMEN);
        specimens.putAll(all(CHAIN_SPECIMEN, Structure.CHAIN_SPECIMEN));
        boolean whole = faults.count() == before;
        if (paths.stream().noneMatch(MATTER.asMatchPredicate())) {
            faults.add("matters/", 1, "missing-file", "matters/*.yaml");
        }
        unknown.forEach(path -> faults.add(path, 1, "unexpected-file"));
        var texts = chinese.flatMap(zh -> english.map(en -> Texts.of(zh, en, faults)));
        return new DepartmentSources(
                paths, department, windows, matters, chains, forms, layouts, specimens, texts, whole);
    }

    private Optional<Source> one(String path, Structure shape) {
        if (!unknown.remove(path)) {
            faults.add(path, 1, "missing-file", path);
            return Optional.empty();
        }
        return source(path, shape);
    }

    private Optional<MessageFile> texts(String path) {
        if (!unknown.remove(path)) {
            faults.add(path, 1, "missing-file", path);
            return Optional.empty();
        }
        return FileText.read(files, path, faults).flatMap(text -> MessageFile.read(path, text, faults));
    }

    private Map<String, Source> all(Pattern pattern, Structure shape) {
        var sources = new TreeMap<String, Source>();
        paths.stream().filter(pattern.asMatchPredicate()).forEach(path -> {
            unknown.remove(path);
            source(path, shape).ifPresent(source -> sources.put(path, source));
        });
        return sources;
    }

    private Optional<Source> source(String path, Structure shape) {
        return FileText.read(files, path, faults)
                .flatMap(text -> path.endsWith(".json")
                        ? JsonSource.read(path, text, faults)
                        : YamlSource.read(path, text, faults))
                .filter(source -> shape == null || shape.holds(source, faults));
    }
}
