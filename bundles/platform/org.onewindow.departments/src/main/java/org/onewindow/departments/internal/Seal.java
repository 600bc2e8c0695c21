package org.onewindow.departments.internal;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onewindow.api.problem.Fault;

/**
 * What a jar's signature says.
 *
 * @param signer the one who signed all of it; present exactly when there is no fault
 * @param faults {@code unsigned}, {@code tampered}, {@code partly-signed} or {@code several-signers}
 */
record Seal(Optional<X509Certificate> signer, List<Fault> faults) {
    private static final Set<String> BROKEN = Set.of("tampered", "partly-signed");

    Seal {
        faults = List.copyOf(faults);
    }

    static Seal of(X509Certificate signer) {
        return new Seal(Optional.of(signer), List.of());
    }

    static Seal without(Fault fault) {
        return new Seal(Optional.empty(), List.of(fault));
    }

    /** What is wrong even where no signature is needed: the jar was changed after it was signed. */
    List<Fault> broken() {
        return faults.stream().filter(fault -> BROKEN.contains(fault.code())).toList();
    }
}
