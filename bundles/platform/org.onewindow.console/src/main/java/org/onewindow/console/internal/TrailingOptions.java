package org.onewindow.console.internal;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.support.CommandException;

/**
 * Options that stand behind the arguments. Karaf takes options only in front of them and hands everything behind on as
 * arguments; people write {@code staff:create NAME --grant commerce:INTAKE}.
 */
final class TrailingOptions {
    private TrailingOptions() {}

    /** Sets the command's option fields from what stood behind its arguments. */
    static void set(CentreCommand command, List<String> words) throws CommandException {
        for (Iterator<String> rest = words.iterator(); rest.hasNext(); ) {
            String word = rest.next();
            Field field = field(command.getClass(), word).orElseThrow(() -> command.refuse("option-unknown", word));
            try {
                field.setAccessible(true);
                if (field.getType() == boolean.class) {
                    field.setBoolean(command, true);
                } else if (!rest.hasNext()) {
                    throw command.refuse("option-needs-value", word);
                } else {
                    put(command, field, rest.next());
                }
            } catch (IllegalAccessException ours) {
                throw new IllegalStateException(ours);
            }
        }
    }

    private static void put(CentreCommand command, Field field, String value)
            throws IllegalAccessException, CommandException {
        Class<?> type = field.getType();
        if (List.class.isAssignableFrom(type)) {
            var values = new ArrayList<Object>((List<?>) field.get(command));
            values.add(value);
            field.set(command, values);
        } else if (type == String.class) {
            field.set(command, value);
        } else {
            throw command.refuse("option-in-front", value);
        }
    }

    private static Optional<Field> field(Class<?> type, String word) {
        for (Class<?> here = type; here != Object.class; here = here.getSuperclass()) {
            for (Field field : here.getDeclaredFields()) {
                Option option = field.getAnnotation(Option.class);
                if (option != null
                        && (option.name().equals(word)
                                || Arrays.asList(option.aliases()).contains(word))) {
                    return Optional.of(field);
                }
            }
        }
        return Optional.empty();
    }
}
