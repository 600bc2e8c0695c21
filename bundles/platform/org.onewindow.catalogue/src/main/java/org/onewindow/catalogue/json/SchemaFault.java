package org.onewindow.catalogue.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.ValidationMessage;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.onewindow.api.identity.CreditCode;
import org.onewindow.api.problem.Fault;
import org.onewindow.api.text.Messages;
import org.onewindow.catalogue.internal.json.Pointers;

/** Turns what the validator says into faults in the centre's words. */
final class SchemaFault {
    private static final Messages MESSAGES = Messages.of(Schema.class);
    private static final Set<String> ABOUT_A_MEMBER =
            Set.of("required", "additionalProperties", "unevaluatedProperties", "propertyNames");

    private SchemaFault() {}

    static Fault of(ValidationMessage message, String prefix) {
        String keyword = message.getType();
        String pointer = prefix + message.getInstanceLocation();
        if (keyword.equals("format")) {
            return format(message, pointer);
        }
        if (ABOUT_A_MEMBER.contains(keyword)) {
            return of(kebab(keyword), Pointers.member(pointer, message.getProperty()), message.getProperty());
        }
        if (keyword.equals("dependentRequired")) {
            String missing = String.valueOf(message.getArguments()[0]);
            return of("dependent-required", Pointers.member(pointer, missing), missing, message.getProperty());
        }
        return of(kebab(keyword), pointer, plain(message.getSchemaNode()));
    }

    static Fault of(String code, String pointer, Object... arguments) {
        return new Fault(pointer, code, MESSAGES.text(MESSAGES.has(code) ? code : "other", arguments));
    }

    private static Fault format(ValidationMessage message, String pointer) {
        String format = message.getSchemaNode().asText();
        return switch (format) {
            case Dialect.RESIDENT_ID -> of(format, pointer);
            case Dialect.CREDIT_CODE ->
                CreditCode.isWellFormed(message.getInstanceNode().asText())
                        ? new Fault(pointer, "credit-code-check", MESSAGES.text("credit-code-check"), true)
                        : of(format, pointer);
            default ->
                MESSAGES.has("format." + format)
                        ? new Fault(pointer, "format", MESSAGES.text("format." + format))
                        : of("format", pointer, format);
        };
    }

    private static String plain(JsonNode argument) {
        if (argument == null || argument.isObject()) {
            return "";
        }
        return argument.isArray()
                ? StreamSupport.stream(argument.spliterator(), false)
                        .map(SchemaFault::plain)
                        .collect(Collectors.joining(", "))
                : argument.asText();
    }

    private static String kebab(String keyword) {
        return keyword.replace("$", "").replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
