package org.onewindow.papers.internal;

import java.util.Locale;
import org.onewindow.api.text.Messages;

/** The texts of this bundle, in the language of one sheet. */
record Texts(Locale language) {
    private static final Messages MESSAGES = Messages.of(Texts.class);

    String of(String key, Object... arguments) {
        return MESSAGES.text(key, arguments).in(language);
    }
}
