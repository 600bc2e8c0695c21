package org.onewindow.realestate;

import org.onewindow.api.form.Form;

/** A name by which somebody who knows it recognises it: its first character. Organisations are shown as they are. */
final class MaskedName {
    private static final String ORGANISATION = "CREDIT_CODE";
    private static final String MASK = "**";

    private MaskedName() {}

    static String of(Form person) {
        String name = person.text("/name").orElse("");
        boolean organisation =
                person.text("/idType").filter(ORGANISATION::equals).isPresent();
        return organisation || name.isEmpty() ? name : name.substring(0, name.offsetByCodePoints(0, 1)) + MASK;
    }
}
