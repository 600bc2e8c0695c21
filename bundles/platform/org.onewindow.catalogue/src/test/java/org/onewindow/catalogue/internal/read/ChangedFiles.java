package org.onewindow.catalogue.internal.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The good department with some variation, in memory. */
public final class ChangedFiles implements DepartmentFiles {
    private final TreeMap<String, byte[]> files;
    private boolean backwards;

    private ChangedFiles() {
        files = new TreeMap<>();
        var good = new DirectoryFiles(Path.of("src/test/resources/department-good"));
        try {
            for (String path : good.list()) {
                try (InputStream in = good.open(path)) {
                    files.put(path, in.readAllBytes());
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    public static ChangedFiles good() {
        return new ChangedFiles();
    }

    /** Fails when the text is not there, so that no variation goes unnoticed. */
    public ChangedFiles replace(String path, String text, String other) {
        String before = text(path);
        if (!before.contains(text)) {
            throw new IllegalArgumentException(path + " has no " + text);
        }
        return put(path, before.replace(text, other));
    }

    /** Takes a line out of both message files. */
    public ChangedFiles withoutText(String key) {
        for (String path : List.of("messages_zh-CN.properties", "messages_en.properties")) {
            String before = text(path);
            String after = before.replaceAll("(?m)^" + key.replace(".", "\\.") + "=.*\n", "");
            if (after.equals(before)) {
                throw new IllegalArgumentException(path + " has no " + key);
            }
            put(path, after);
        }
        return this;
    }

    public ChangedFiles append(String path, String text) {
        return put(path, text(path) + text);
    }

    public ChangedFiles put(String path, String text) {
        return put(path, text.getBytes(StandardCharsets.UTF_8));
    }

    public ChangedFiles put(String path, byte[] bytes) {
        files.put(path, bytes);
        return this;
    }

    public ChangedFiles remove(String path) {
        if (files.remove(path) == null) {
            throw new IllegalArgumentException("no " + path);
        }
        return this;
    }

    public ChangedFiles backwards() {
        backwards = true;
        return this;
    }

    public String text(String path) {
        return new String(files.get(path), StandardCharsets.UTF_8);
    }

    /** The line, from 1, on which a text stands for the first time. */
    public int line(String path, String text) {
        int at = text(path).indexOf(text);
        if (at < 0) {
            throw new IllegalArgumentException(path + " has no " + text);
        }
        return 1
                + (int) text(path)
                        .substring(0, at)
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
    }

    @Override
    public SortedSet<String> list() {
        if (!backwards) {
            return new TreeSet<>(files.keySet());
        }
        var paths = new TreeSet<String>(Collections.reverseOrder());
        paths.addAll(files.keySet());
        return paths;
    }

    @Override
    public InputStream open(String path) {
        return new ByteArrayInputStream(files.get(path));
    }
}
