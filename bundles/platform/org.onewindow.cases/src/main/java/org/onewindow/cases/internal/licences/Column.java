package org.onewindow.cases.internal.licences;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * The columns that a file of licences may have. The heading names them as programs do, or in Chinese as the message file has
 * it.
 */
enum Column {
    TYPE("type", true),
    TYPE_NAME("typeName", false),
    TYPE_NAME_EN("typeNameEn", false),
    NUMBER("number", true),
    HOLDER_KIND("holderKind", true),
    HOLDER_NAME("holderName", true),
    ID_TYPE("idType", true),
    ID_NUMBER("idNumber", true),
    PHONE("phone", false),
    ORGAN("organ", false),
    ISSUED_ON("issuedOn", true),
    VALID_FROM("validFrom", false),
    VALID_UNTIL("validUntil", true),
    LISTED("listed", false);

    /** What stands before the name of a column that is no column of the library's own but a field of the licence. */
    static final String FIELD = "fields.";

    private final String code;
    private final boolean required;

    Column(String code, boolean required) {
        this.code = code;
        this.required = required;
    }

    String code() {
        return code;
    }

    boolean required() {
        return required;
    }

    static Optional<Column> of(String heading) {
        return Stream.of(values())
                .filter(column -> heading.equals(column.code)
                        || heading.equals(Texts.text("column." + column.code).zh()))
                .findFirst();
    }
}
