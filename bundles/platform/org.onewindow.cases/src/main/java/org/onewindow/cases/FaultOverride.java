package org.onewindow.cases;

import java.util.Objects;

/**
 * A clerk goes on in spite of an overridable fault.
 *
 * @param pointer the fault's pointer
 * @param reason why; journalled
 */
public record FaultOverride(String pointer, String reason) {
    public FaultOverride {
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(reason, "reason");
    }
}
