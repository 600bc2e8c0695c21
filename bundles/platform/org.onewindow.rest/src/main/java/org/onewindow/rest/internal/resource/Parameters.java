package org.onewindow.rest.internal.resource;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * Query parameters. One that is absent or empty does not restrict; one that can't be used is MALFORMED with the member
 * {@code parameter}: {@code parameter-missing}, {@code parameter-invalid}, {@code parameter-range}, {@code
 * parameter-choice}.
 */
final class Parameters {
    private static final int LONGEST = 200;
    private static final int LONGEST_DOCUMENT_NUMBER = 64;
    private static final int DEFAULT_LIMIT = 50;
    private static final int MAX_LIMIT = 200;
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,9}");

    private Parameters() {}

    /** A text of at most 200 characters, without control characters; null when there is none. */
    static String text(String name, String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        if (value.length() > LONGEST || value.chars().anyMatch(Character::isISOControl)) {
            throw Refusals.parameter(name, "parameter-invalid");
        }
        return value.strip();
    }

    static <E extends Enum<E>> E choice(String name, String value, Class<E> type) {
        String text = text(name, value);
        if (text == null) {
            return null;
        }
        for (E known : type.getEnumConstants()) {
            if (known.name().equals(text)) {
                return known;
            }
        }
        throw Refusals.parameter(name, "parameter-choice", Refusals.names(type.getEnumConstants()));
    }

    /** {@code true} or {@code false}; null when there is none. */
    static Boolean flag(String name, String value) {
        String text = text(name, value);
        if (text == null) {
            return null;
        }
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw Refusals.parameter(name, "parameter-choice", "true, false");
        };
    }

    static int limit(String value) {
        return number("limit", value, 1, MAX_LIMIT, DEFAULT_LIMIT);
    }

    static int number(String name, String value, int min, int max, int otherwise) {
        String text = text(name, value);
        if (text == null) {
            return otherwise;
        }
        if (!NUMBER.matcher(text).matches()) {
            throw Refusals.parameter(name, "parameter-range", min, max);
        }
        int number = Integer.parseInt(text);
        if (number < min || number > max) {
            throw Refusals.parameter(name, "parameter-range", min, max);
        }
        return number;
    }

    static String required(String name, String value) {
        String text = text(name, value);
        if (text == null) {
            throw Refusals.parameter(name, "parameter-missing");
        }
        return text;
    }

    /** The number of somebody's document, as long as an application's may be. */
    static String documentNumber(String name, String value) {
        String number = required(name, value);
        if (number.length() > LONGEST_DOCUMENT_NUMBER) {
            throw Refusals.parameter(name, "parameter-invalid");
        }
        return number;
    }

    static LocalDate date(String name, String value) {
        try {
            return LocalDate.parse(required(name, value));
        } catch (DateTimeException malformed) {
            throw Refusals.parameter(name, "parameter-date");
        }
    }

    /** Keysets are nobody's business but ours: encoded, so that nobody comes to rely on what they hold. */
    static String cursor(String keyset) {
        return keyset == null
                ? null
                : Base64.getUrlEncoder().withoutPadding().encodeToString(keyset.getBytes(StandardCharsets.UTF_8));
    }

    static String keyset(String cursor) {
        String text = text("cursor", cursor);
        if (text == null) {
            return null;
        }
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(text);
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (IllegalArgumentException | CharacterCodingException malformed) {
            throw Refusals.parameter("cursor", "parameter-invalid");
        }
    }
}
