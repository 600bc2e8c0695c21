package org.onewindow.cases.internal;

import java.util.List;
import java.util.stream.Collectors;
import org.onewindow.api.text.Text;

/** Several texts as one, each language with its own comma. */
public final class OneLine {
    private OneLine() {}

    public static Text of(List<Text> texts) {
        return new Text(
                texts.stream().map(Text::zh).collect(Collectors.joining("、")),
                texts.stream().map(Text::en).collect(Collectors.joining(", ")));
    }
}
