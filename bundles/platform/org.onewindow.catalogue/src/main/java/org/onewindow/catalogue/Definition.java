package org.onewindow.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Objects;
import org.onewindow.api.text.Text;

/**
 * Everything a case needs to be finished, frozen under the hash of its content. A case names the definition it was filed
 * under and keeps it when the department publishes another one or leaves.
 *
 * @param hash SHA-256 over the canonical JSON of everything else, in lower-case hex
 * @param departmentName the department's name when it was frozen
 * @param organ the organ that decides, as it was when it was frozen
 * @param schema JSON Schema 2020-12 of the form
 * @param ui layout hints for the form
 * @param specimen a complete, lawful body for {@code POST /cases} (示范文本, row 91)
 * @param setting what the centre has set over it; a promised limit stands in {@code matter} too. Null when nothing is
 *     set, so that the hash is the department's
 */
public record Definition(
        String hash,
        Matter matter,
        Text departmentName,
        Organ organ,
        JsonNode schema,
        JsonNode ui,
        JsonNode specimen,
        Setting setting) {
    /** As the department brings it, with nothing set over it. */
    public Definition(
            String hash,
            Matter matter,
            Text departmentName,
            Organ organ,
            JsonNode schema,
            JsonNode ui,
            JsonNode specimen) {
        this(hash, matter, departmentName, organ, schema, ui, specimen, null);
    }

    public Definition {
        Objects.requireNonNull(hash, "hash");
        Objects.requireNonNull(matter, "matter");
        Objects.requireNonNull(departmentName, "departmentName");
        Objects.requireNonNull(organ, "organ");
        Objects.requireNonNull(schema, "schema");
        Objects.requireNonNull(ui, "ui");
        Objects.requireNonNull(specimen, "specimen");
    }

    /** What the centre has set over it; {@link Setting#NONE} when nothing. */
    public Setting settings() {
        return setting == null ? Setting.NONE : setting;
    }
}
