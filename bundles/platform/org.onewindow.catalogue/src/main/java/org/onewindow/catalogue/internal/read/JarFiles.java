package org.onewindow.catalogue.internal.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;

/** The files of a department whose jar is not installed. */
public record JarFiles(JarFile jar) implements DepartmentFiles {
    private static final String FOLDER = "department/";

    @Override
    public SortedSet<String> list() {
        return jar.stream()
                .filter(entry -> !entry.isDirectory())
                .map(ZipEntry::getName)
                .filter(name -> name.startsWith(FOLDER))
                .map(name -> name.substring(FOLDER.length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public InputStream open(String path) throws IOException {
        return jar.getInputStream(jar.getEntry(FOLDER + path));
    }
}
