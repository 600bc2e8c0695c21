package org.onewindow.cases.internal.licences;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.onewindow.api.problem.Fault;

/**
 * Which column stands where in a file.
 *
 * @param width how many cells a row has
 * @param columns the place of each column that is there, from 0
 * @param fields the place of each field of licences, by its name
 */
record Heading(int width, Map<Column, Integer> columns, Map<String, Integer> fields) {
    private static final Pattern FIELD_NAME = Pattern.compile("[a-z][A-Za-z0-9]{0,59}");
    private static final int MOST_FIELDS = 40;

    /** @param faults takes what is wrong with it */
    static Heading of(List<String> cells, boolean organGiven, List<Fault> faults) {
        var columns = new EnumMap<Column, Integer>(Column.class);
        var fields = new TreeMap<String, Integer>();
        for (int i = 0; i < cells.size(); i++) {
            place(cells.get(i).strip(), i, columns, fields, faults);
        }
        for (Column column : Column.values()) {
            boolean required = column.required() || column == Column.ORGAN && !organGiven;
            if (required && !columns.containsKey(column)) {
                faults.add(Texts.fault("/1", "column-missing", column.code(), Texts.text("column." + column.code())));
            }
        }
        if (fields.size() > MOST_FIELDS) {
            faults.add(Texts.fault("/1", "too-many-fields", MOST_FIELDS));
        }
        return new Heading(cells.size(), columns, fields);
    }

    private static void place(
            String name, int at, Map<Column, Integer> columns, Map<String, Integer> fields, List<Fault> faults) {
        var pointer = "/1/" + (at + 1);
        var known = Column.of(name);
        if (known.isPresent()) {
            if (columns.putIfAbsent(known.get(), at) != null) {
                faults.add(Texts.fault(pointer, "column-twice", at + 1));
            }
        } else if (name.startsWith(Column.FIELD)
                && FIELD_NAME.matcher(name.substring(Column.FIELD.length())).matches()) {
            if (fields.putIfAbsent(name.substring(Column.FIELD.length()), at) != null) {
                faults.add(Texts.fault(pointer, "column-twice", at + 1));
            }
        } else {
            faults.add(Texts.fault(pointer, "column-unknown", at + 1));
        }
    }
}
