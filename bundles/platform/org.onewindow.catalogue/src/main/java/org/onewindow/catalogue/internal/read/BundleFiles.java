package org.onewindow.catalogue.internal.read;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.osgi.framework.Bundle;

/** The files of an installed department bundle. */
public record BundleFiles(Bundle bundle) implements DepartmentFiles {
    private static final String FOLDER = "/department/";

    @Override
    public SortedSet<String> list() {
        var paths = new TreeSet<String>();
        var entries = bundle.findEntries(FOLDER, "*", true);
        if (entries != null) {
            for (URL entry : Collections.list(entries)) {
                if (!entry.getPath().endsWith("/")) {
                    paths.add(entry.getPath().substring(FOLDER.length()));
                }
            }
        }
        return paths;
    }

    @Override
    public InputStream open(String path) throws IOException {
        return bundle.getEntry(FOLDER + path).openStream();
    }
}
