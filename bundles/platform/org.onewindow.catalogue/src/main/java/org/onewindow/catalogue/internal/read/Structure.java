package org.onewindow.catalogue.internal.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.onewindow.catalogue.json.CanonicalJson;
import org.onewindow.catalogue.json.Schema;

/** The shapes of a department's files: which members there are and of what type. What they mean is for lint. */
enum Structure {
    DEPARTMENT("department.schema.json"),
    WINDOWS("windows.schema.json"),
    MATTER("matter.schema.json"),
    UI("ui.schema.json"),
    SPECIMEN("specimen.schema.json"),
    CHAIN("chain.schema.json"),
    CHAIN_SPECIMEN("chain-specimen.schema.json");

    private final Schema schema;

    Structure(String resource) {
        try (InputStream in = Structure.class.getResourceAsStream(resource)) {
            schema = Schema.of(CanonicalJson.mapper().readTree(Objects.requireNonNull(in, resource)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a file has this shape; what is wrong with it is reported, all at once. */
    boolean holds(Source source, Faults faults) {
        var wrong = schema.faults(source.root(), "");
        faults.addAll(source, wrong);
        return wrong.isEmpty();
    }
}
