package org.onewindow.console.internal;

import java.util.Locale;

/** The language in which the console speaks: Chinese where the machine does, else English. */
final class Language {
    private Language() {}

    static Locale ofThisMachine() {
        return of(Locale.getDefault());
    }

    static Locale of(Locale machine) {
        return Locale.CHINESE.getLanguage().equals(machine.getLanguage())
                ? Locale.forLanguageTag("zh-CN")
                : Locale.ENGLISH;
    }
}
