package org.onewindow.api.form;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A filled form, or a part of one, read-only. Fields are named by JSON pointers (RFC 6901) relative to this part. A
 * field that is absent, or of another type than the one asked for, is empty: the schema has already judged types when a
 * rule sees a form. Immutable and thread-safe.
 */
public final class Form {
    private final String pointer;
    private final Object content;

    private Form(String pointer, Object content) {
        this.pointer = pointer;
        this.content = content;
    }

    /**
     * @param fields JSON in plain Java values: maps, lists, strings, booleans, numbers, null; copied
     */
    public static Form of(Map<String, ?> fields) {
        return new Form("/form", copy(fields));
    }

    private static Object copy(Object value) {
        if (value instanceof Map<?, ?> map) {
            var copy = new LinkedHashMap<String, Object>();
            map.forEach((key, item) -> copy.put((String) key, copy(item)));
            return Collections.unmodifiableMap(copy);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(Form::copy).toList();
        }
        return value;
    }

    /** The place of this part in the request body, such as {@code /form/shareholders/0}; findings are anchored by it. */
    public String pointer() {
        return pointer;
    }

    /** The place of a field of this part in the request body. */
    public String pointer(String field) {
        return pointer + field;
    }

    public Optional<String> text(String field) {
        return value(field, String.class);
    }

    public Optional<Boolean> flag(String field) {
        return value(field, Boolean.class);
    }

    /** A number, exactly as it was written. */
    public Optional<BigDecimal> number(String field) {
        return value(field, Number.class).map(number -> new BigDecimal(number.toString()));
    }

    /** A date written {@code YYYY-MM-DD}. */
    public Optional<LocalDate> date(String field) {
        return text(field).flatMap(text -> {
            try {
                return Optional.of(LocalDate.parse(text));
            } catch (DateTimeException notADate) {
                return Optional.empty();
            }
        });
    }

    /** The items of a list, each a part of its own; empty when there is no such list. */
    public List<Form> items(String field) {
        if (!(find(field) instanceof List<?> list)) {
            return List.of();
        }
        var items = new ArrayList<Form>();
        for (int i = 0; i < list.size(); i++) {
            items.add(new Form(pointer + field + "/" + i, list.get(i)));
        }
        return items;
    }

    /** A nested object; empty when there is none. */
    public Optional<Form> part(String field) {
        return find(field) instanceof Map<?, ?> map ? Optional.of(new Form(pointer + field, map)) : Optional.empty();
    }

    private <T> Optional<T> value(String field, Class<T> type) {
        Object found = find(field);
        return type.isInstance(found) ? Optional.of(type.cast(found)) : Optional.empty();
    }

    private Object find(String field) {
        if (field.isEmpty()) {
            return content;
        }
        if (field.charAt(0) != '/') {
            throw new IllegalArgumentException("a JSON pointer begins with '/': " + field);
        }
        Object here = content;
        for (String step : field.substring(1).split("/", -1)) {
            String name = step.replace("~1", "/").replace("~0", "~");
            if (here instanceof Map<?, ?> map) {
                here = map.get(name);
            } else if (here instanceof List<?> list && name.matches("0|[1-9][0-9]{0,8}")) {
                int index = Integer.parseInt(name);
                here = index < list.size() ? list.get(index) : null;
            } else {
                return null;
            }
        }
        return here;
    }
}
