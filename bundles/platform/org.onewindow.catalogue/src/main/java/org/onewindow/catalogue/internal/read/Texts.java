package org.onewindow.catalogue.internal.read;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.onewindow.api.text.Text;

/**
 * The texts of a department in both languages. Only those under {@code finding.} are patterns of {@link MessageFormat};
 * all others are shown as they are written. Immutable once it is read.
 */
public final class Texts {
    private static final String FINDING = "finding.";

    private final MessageFile zh;
    private final MessageFile en;
    private final Map<String, Text> texts = new TreeMap<>();

    private Texts(MessageFile zh, MessageFile en) {
        this.zh = zh;
        this.en = en;
    }

    static Texts of(MessageFile zh, MessageFile en, Faults faults) {
        var texts = new Texts(zh, en);
        texts.pair(faults);
        return texts;
    }

    /** Whether some language has the key; when only one has it, that has been reported. */
    public boolean knows(String key) {
        return zh.texts().containsKey(key) || en.texts().containsKey(key);
    }

    /** @throws IllegalStateException when there is no such text: lint asks {@link #knows} first */
    public Text text(String key) {
        Text text = texts.get(key);
        if (text == null) {
            throw new IllegalStateException("no text for " + key);
        }
        return text;
    }

    /** The patterns for the findings of the department's rules, by the findings' codes. */
    public FindingTexts findings() {
        var patterns = new TreeMap<String, Text>();
        texts.forEach((key, text) -> {
            if (key.startsWith(FINDING)) {
                patterns.put(key.substring(FINDING.length()), text);
            }
        });
        return new FindingTexts(patterns);
    }

    /** Reports every text that nothing shows. */
    public void reportUnused(Set<String> used, Faults faults) {
        texts.keySet().stream()
                .filter(key -> !key.startsWith(FINDING) && !used.contains(key))
                .forEach(key -> faults.add(zh.name(), zh.lines().get(key), "text-unused", key));
    }

    private void pair(Faults faults) {
        var keys = new TreeSet<>(zh.texts().keySet());
        keys.addAll(en.texts().keySet());
        for (String key : keys) {
            boolean whole = isPresent(zh, en, key, faults) & isPresent(en, zh, key, faults);
            if (whole) {
                texts.put(key, new Text(zh.texts().get(key), en.texts().get(key)));
            }
        }
    }

    private static boolean isPresent(MessageFile file, MessageFile other, String key, Faults faults) {
        String text = file.texts().get(key);
        if (text == null) {
            faults.add(other.name(), other.lines().get(key), "text-one-language", key, file.name());
            return false;
        }
        if (text.isBlank()) {
            faults.add(file.name(), file.lines().get(key), "text-blank", key);
            return false;
        }
        if (key.startsWith(FINDING) && !isPattern(text)) {
            faults.add(file.name(), file.lines().get(key), "text-pattern", key);
            return false;
        }
        return true;
    }

    /** A single apostrophe silently swallows itself and the arguments behind it; it may only quote a brace. */
    private static boolean isPattern(String text) {
        if (text.replace("''", "").replaceAll("'[{}]+'", "").contains("'")) {
            return false;
        }
        try {
            return new MessageFormat(text, Locale.ROOT).format(new Object[0]) != null;
        } catch (IllegalArgumentException broken) {
            return false;
        }
    }
}
