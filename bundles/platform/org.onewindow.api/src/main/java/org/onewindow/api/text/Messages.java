package org.onewindow.api.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;

/**
 * The texts of one package: {@code messages_zh-CN.properties} and {@code messages_en.properties} beside a class of it,
 * in UTF-8, patterns of {@link MessageFormat}. Immutable and thread-safe.
 */
public final class Messages {
    private final Properties zh;
    private final Properties en;

    private Messages(Properties zh, Properties en) {
        var only = new TreeSet<>(zh.stringPropertyNames());
        only.removeAll(en.stringPropertyNames());
        var missing = new TreeSet<>(en.stringPropertyNames());
        missing.removeAll(zh.stringPropertyNames());
        only.addAll(missing);
        if (!only.isEmpty()) {
            throw new IllegalStateException("keys with a text in one language only: " + only);
        }
        this.zh = zh;
        this.en = en;
    }

    /**
     * Reads both files from the package of a class.
     *
     * @throws IllegalStateException when a file is absent or the two differ in their keys
     */
    public static Messages of(Class<?> neighbour) {
        return of(neighbour, "");
    }

    /**
     * Reads both files from a folder of the bundle that a class belongs to.
     *
     * @param folder relative to the class's package, or from the root as a department's {@code /department/}; ends with
     *     a slash
     * @throws IllegalStateException when a file is absent or the two differ in their keys
     */
    public static Messages of(Class<?> member, String folder) {
        return new Messages(
                load(member, folder + "messages_zh-CN.properties"), load(member, folder + "messages_en.properties"));
    }

    private static Properties load(Class<?> neighbour, String name) {
        try (InputStream in = neighbour.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing beside " + neighbour.getName());
            }
            var properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether there is a text under this key. */
    public boolean has(String key) {
        return zh.containsKey(key);
    }

    /**
     * The text under a key with its arguments filled in; an argument that is itself a {@link Text} appears in the
     * language of the sentence.
     *
     * @throws IllegalArgumentException when there is no such key
     */
    public Text text(String key, Object... arguments) {
        if (!has(key)) {
            throw new IllegalArgumentException("no text for " + key);
        }
        return new Text(
                format(zh, key, Locale.forLanguageTag("zh-CN"), arguments), format(en, key, Locale.ENGLISH, arguments));
    }

    private static String format(Properties texts, String key, Locale locale, Object[] arguments) {
        var spoken = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            Object value = arguments[i] instanceof Text text ? text.in(locale) : arguments[i];
            // Numbers are shown as they are: a case number must not get thousands separators.
            spoken[i] = value == null ? "" : value.toString();
        }
        return new MessageFormat(texts.getProperty(key), locale).format(spoken);
    }
}
