package org.onewindow.rest.internal.view;

import java.util.List;
import org.onewindow.api.text.Text;
import org.onewindow.catalogue.Definition;
import org.onewindow.hall.Theme;

/**
 * A theme.
 *
 * @param matters the codes of the matters that name it, in order
 */
public record ThemeView(String code, Text name, List<String> matters) {
    public static ThemeView of(Theme theme, List<Definition> offered) {
        return new ThemeView(
                theme.code(),
                theme.name(),
                offered.stream()
                        .map(Definition::matter)
                        .filter(matter -> matter.themes().contains(theme.code()))
                        .map(matter -> matter.code())
                        .sorted()
                        .toList());
    }
}
