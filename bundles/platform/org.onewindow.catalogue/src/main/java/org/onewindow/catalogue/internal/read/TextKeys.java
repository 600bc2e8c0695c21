package org.onewindow.catalogue.internal.read;

import java.util.List;

/** Under which keys a department's message files hold its texts. */
public final class TextKeys {
    /** The keywords of a schema whose value is such a key. */
    public static final List<String> LABELS = List.of("title", "description");

    private TextKeys() {}

    public static String department(String part) {
        return "department." + part;
    }

    public static String organ(String id) {
        return "organ." + id + ".name";
    }

    public static String matter(String code, String part) {
        return "matter." + code + "." + part;
    }

    public static String chain(String code, String part) {
        return "chain." + code + "." + part;
    }

    public static String law(String id) {
        return "law." + id;
    }

    public static String certificate(String type) {
        return "certificate." + type;
    }

    /** @param code of what a certificate of this type shows */
    public static String shown(String type, String code) {
        return certificate(type) + "." + code;
    }

    public static String procedure(String id) {
        return "procedure." + id;
    }
}
