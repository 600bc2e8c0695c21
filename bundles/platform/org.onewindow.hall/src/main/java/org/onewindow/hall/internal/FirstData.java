package org.onewindow.hall.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.onewindow.catalogue.json.CanonicalJson;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What a centre's registers begin with: YAML files beside this class, each with its source. */
final class FirstData {
    private FirstData() {}

    static <T> List<T> read(String file, Class<T> type) {
        try (InputStream in = FirstData.class.getResourceAsStream(file)) {
            List<?> items = new Yaml(new SafeConstructor(new LoaderOptions())).load(Objects.requireNonNull(in, file));
            return items.stream()
                    .map(item -> CanonicalJson.mapper().convertValue(item, type))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
