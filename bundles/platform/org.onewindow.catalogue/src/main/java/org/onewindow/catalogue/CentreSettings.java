package org.onewindow.catalogue;

import java.time.LocalDate;
import org.osgi.annotation.versioning.ProviderType;

/** The centre's own settings over the definitions it offers. The hall implements it. Thread-safe; answers from memory. */
@ProviderType
public interface CentreSettings {
    /** What applies to a matter on a day, {@link Setting#NONE} when nothing does. */
    Setting on(LocalDate day, String matter);
}
