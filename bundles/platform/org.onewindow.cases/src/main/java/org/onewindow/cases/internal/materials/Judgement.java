package org.onewindow.cases.internal.materials;

import org.onewindow.cases.materials.FileType;

/**
 * What a look into a file has shown; one of both is null.
 *
 * @param fault the code of what stands against it
 */
record Judgement(FileType type, String fault) {
    static final Judgement DAMAGED = new Judgement(null, "file-damaged");
    static final Judgement AMBIGUOUS = new Judgement(null, "file-ambiguous");
    static final Judgement NOT_ALLOWED = new Judgement(null, "file-type-not-allowed");
    static final Judgement EMPTY = new Judgement(null, "file-empty");
    static final Judgement MACROS = new Judgement(null, "file-has-macros");
    static final Judgement ENCRYPTED = new Judgement(null, "file-encrypted");

    static Judgement is(FileType type) {
        return new Judgement(type, null);
    }
}
