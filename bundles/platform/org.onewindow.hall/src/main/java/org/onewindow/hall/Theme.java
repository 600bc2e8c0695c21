package org.onewindow.hall;

import java.util.Objects;
import org.onewindow.api.text.Text;

/**
 * A theme (主题) under which matters are found, such as starting a business (row 19).
 *
 * @param code kebab-case, as matters name it
 */
public record Theme(String code, Text name) {
    public Theme {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
    }
}
