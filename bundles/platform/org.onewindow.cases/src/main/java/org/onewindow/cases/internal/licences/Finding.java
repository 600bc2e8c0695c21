package org.onewindow.cases.internal.licences;

import org.onewindow.api.text.Text;

/**
 * Something that was found in a row; without personal data.
 *
 * @param column the name of the column; empty for the row as a whole
 * @param refuses whether the row is refused for it; otherwise it was entered and should be looked at again
 */
record Finding(int row, String column, String code, Text message, boolean refuses) {
    static Finding refusal(Row row, String column, String code, Object... arguments) {
        return new Finding(row.number(), column, code, Texts.text(code, arguments), true);
    }

    static Finding warning(Row row, String column, String code, Object... arguments) {
        return new Finding(row.number(), column, code, Texts.text(code, arguments), false);
    }
}
