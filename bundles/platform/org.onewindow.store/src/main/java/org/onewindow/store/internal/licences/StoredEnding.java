package org.onewindow.store.internal.licences;

import com.fasterxml.jackson.core.type.TypeReference;
import java.time.LocalDate;
import org.onewindow.cases.licences.Licence.Ending;
import org.onewindow.store.internal.Instants;
import org.onewindow.store.internal.Json;

/** An end of a licence as it is kept in its column. */
record StoredEnding(String on, String reason, String basis, String by, long atNanos) {
    static String write(Ending ending) {
        return ending == null
                ? null
                : Json.write(new StoredEnding(
                        ending.on().toString(),
                        ending.reason(),
                        ending.basis(),
                        ending.by(),
                        Instants.nanos(ending.at())));
    }

    static Ending read(String text) {
        var kept = Json.read(text, new TypeReference<StoredEnding>() {});
        return kept == null
                ? null
                : new Ending(
                        LocalDate.parse(kept.on()),
                        kept.reason(),
                        kept.basis(),
                        kept.by(),
                        Instants.of(kept.atNanos()));
    }
}
