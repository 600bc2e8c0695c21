package org.onewindow.api.register;

import java.util.Map;
import java.util.Objects;

/** A write that a department wants made to one of its registers. */
public sealed interface RegisterChange {
    /** The register's name, as department.yaml declares it. */
    String register();

    /** The entry's key. */
    String key();

    /** A new entry. Refused, and the step with it, when the key or a unique index value is taken. */
    record Create(String register, String key, Map<String, Object> document) implements RegisterChange {
        public Create {
            Objects.requireNonNull(register, "register");
            document = new RegisterEntry(key, document).document();
        }
    }

    /**
     * The entry under this key becomes this document, whether or not there was one. Refused, and the step with it, when
     * another entry has a value of a unique index.
     */
    record Put(String register, String key, Map<String, Object> document) implements RegisterChange {
        public Put {
            Objects.requireNonNull(register, "register");
            document = new RegisterEntry(key, document).document();
        }
    }

    /** The entry goes; nothing happens when there is none. */
    record Remove(String register, String key) implements RegisterChange {
        public Remove {
            Objects.requireNonNull(register, "register");
            Objects.requireNonNull(key, "key");
        }
    }
}
