package org.onewindow.catalogue.internal.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.SortedSet;

/** The files under {@code department/}, wherever they lie. */
public interface DepartmentFiles {
    /** The paths of all files, relative to {@code department/}, with {@code /} between the names. */
    SortedSet<String> list() throws IOException;

    /** @param path one of {@link #list()} */
    InputStream open(String path) throws IOException;
}
