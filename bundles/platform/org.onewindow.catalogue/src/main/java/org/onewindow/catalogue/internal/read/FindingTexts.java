package org.onewindow.catalogue.internal.read;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.onewindow.api.text.Text;

/** The sentences for what a department's rules find. Immutable and thread-safe. */
public record FindingTexts(Map<String, Text> patterns) {
    public FindingTexts {
        patterns = Map.copyOf(patterns);
    }

    /** The sentence for a finding; empty when the department has none for the code. */
    public Optional<Text> sentence(String code, List<String> arguments) {
        Object[] values = arguments.toArray();
        return Optional.ofNullable(patterns.get(code))
                .map(pattern -> new Text(
                        new MessageFormat(pattern.zh(), Locale.SIMPLIFIED_CHINESE).format(values),
                        new MessageFormat(pattern.en(), Locale.ENGLISH).format(values)));
    }
}
