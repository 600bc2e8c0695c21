package org.onewindow.store.internal.cases;

import java.io.Serializable;
import java.util.Objects;

/** The key of a reply. */
public final class ReplyId implements Serializable {
    private static final long serialVersionUID = 1;

    private String actor;
    private String key;

    /** For OpenJPA. */
    public ReplyId() {}

    ReplyId(String actor, String key) {
        this.actor = actor;
        this.key = key;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReplyId that && Objects.equals(actor, that.actor) && Objects.equals(key, that.key);
    }

    @Override
    public int hashCode() {
        return Objects.hash(actor, key);
    }
}
