package org.onewindow.cases.joint;

import java.time.Instant;
import java.util.Objects;

/**
 * What an organ thinks of a case, or of what it saw at a joint event.
 *
 * @param text why, and on which conditions; null when there is nothing to say
 * @param by the account that gave it
 */
public record Opinion(View view, String text, String by, Instant at) {
    public Opinion {
        Objects.requireNonNull(view, "view");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(at, "at");
    }

    /** Which way an opinion goes. */
    public enum View {
        /** 同意 */
        AGREES,
        /** 附条件同意 */
        AGREES_WITH_CONDITIONS,
        /** 不同意 */
        OBJECTS,
        /** 无意见 */
        HAS_NO_OPINION;

        /** Whether it says nothing without its reason. */
        public boolean needsText() {
            return this == AGREES_WITH_CONDITIONS || this == OBJECTS;
        }
    }

    /** Free text: never in a log. */
    @Override
    public String toString() {
        return "Opinion[" + view + "]";
    }
}
