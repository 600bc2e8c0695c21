package org.onewindow.departments.internal;

import java.util.ArrayList;
import java.util.List;
import org.osgi.framework.Constants;
import org.osgi.framework.VersionRange;

/** Reads {@code Import-Package} and {@code Export-Package}: what the framework would read, without a bundle. */
final class PackageClauses {
    private PackageClauses() {}

    /**
     * @param range every version when the header names none
     */
    record Clause(String name, VersionRange range) {}

    /** @param header null when there is none */
    static List<Clause> of(String header) {
        var clauses = new ArrayList<Clause>();
        if (header == null) {
            return clauses;
        }
        for (String clause : split(header, ',')) {
            var names = new ArrayList<String>();
            String version = "0";
            for (String part : split(clause, ';')) {
                int assigned = part.indexOf('=');
                if (assigned < 0) {
                    names.add(part.trim());
                } else if (part.substring(0, assigned).trim().equals(Constants.VERSION_ATTRIBUTE)) {
                    version = part.substring(assigned + 1).trim().replace("\"", "");
                }
            }
            var range = new VersionRange(version);
            names.stream().filter(name -> !name.isEmpty()).forEach(name -> clauses.add(new Clause(name, range)));
        }
        return clauses;
    }

    private static List<String> split(String text, char separator) {
        var parts = new ArrayList<String>();
        boolean quoted = false;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == separator && !quoted) {
                parts.add(text.substring(start, i));
                start = i + 1;
            }
        }
        parts.add(text.substring(start));
        return parts;
    }
}
