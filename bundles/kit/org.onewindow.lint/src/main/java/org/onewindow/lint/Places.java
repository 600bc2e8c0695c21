package org.onewindow.lint;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where to look in a project for what was found in its jar: the source when it is where Maven has it, else the place in the
 * jar.
 *
 * @param project its folder
 */
record Places(Path project) {
    private static final String CLASS = ".class";

    /** @param pointer {@code file:line}, or a file alone */
    String of(String pointer) {
        int colon = pointer.lastIndexOf(':');
        String file = colon < 0 ? pointer : pointer.substring(0, colon);
        String line = colon < 0 ? ":1" : pointer.substring(colon);
        String source = source(file);
        return (Files.exists(project.resolve(source)) ? source : file) + line;
    }

    private static String source(String file) {
        if (file.endsWith(CLASS)) {
            String outermost = file.substring(0, file.length() - CLASS.length()).replaceFirst("(?<=[^/])\\$.*", "");
            return "src/main/java/" + outermost + ".java";
        }
        return "src/main/resources/department/" + file;
    }
}
