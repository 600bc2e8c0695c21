package org.onewindow.catalogue.internal.json;

/** JSON pointers (RFC 6901). */
public final class Pointers {
    private Pointers() {}

    /** The pointer to a member of the object under a pointer. */
    public static String member(String pointer, String name) {
        return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
    }

    /** The pointer to an item of the list under a pointer. */
    public static String item(String pointer, int index) {
        return pointer + "/" + index;
    }

    /** The pointer to what holds this value; the empty pointer for the outermost. */
    public static String parent(String pointer) {
        return pointer.isEmpty() ? "" : pointer.substring(0, pointer.lastIndexOf('/'));
    }
}
