package org.onewindow.api.text;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * One text in both languages. Neither may be blank.
 *
 * @param zh Simplified Chinese
 * @param en English
 */
public record Text(String zh, String en) {
    private static final Locale CHINESE = Locale.forLanguageTag("zh-CN");

    public Text {
        if (Objects.requireNonNull(zh, "zh").isBlank()
                || Objects.requireNonNull(en, "en").isBlank()) {
            throw new IllegalArgumentException("a text has both languages");
        }
    }

    /** A text that is the same in every language: a number, a name. */
    public static Text same(String text) {
        return new Text(text, text);
    }

    /** The English text for an English locale, the Chinese one for every other. */
    public String in(Locale locale) {
        return "en".equals(locale.getLanguage()) ? en : zh;
    }

    /**
     * The language to answer in, of the two that a centre speaks.
     *
     * @param acceptLanguage the value of an Accept-Language header, or null
     * @return zh-CN unless English is preferred to Chinese; a malformed header counts as absent
     */
    public static Locale preferred(String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return CHINESE;
        }
        try {
            var ranges = Locale.LanguageRange.parse(acceptLanguage);
            var found = Locale.lookup(ranges, List.of(CHINESE, Locale.CHINESE, Locale.ENGLISH));
            return Locale.ENGLISH.equals(found) ? Locale.ENGLISH : CHINESE;
        } catch (IllegalArgumentException malformed) {
            return CHINESE;
        }
    }
}
