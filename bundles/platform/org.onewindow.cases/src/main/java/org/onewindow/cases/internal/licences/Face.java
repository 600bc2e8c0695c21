package org.onewindow.cases.internal.licences;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.onewindow.api.text.Text;
import org.onewindow.cases.CaseFile;
import org.onewindow.cases.licences.Licence;
import org.onewindow.catalogue.Definition;
import org.onewindow.catalogue.Matter.Shown;
import org.onewindow.catalogue.json.FormField;

/** What a certificate shows (照面): what its definition names, in the words of the form. What was not filled in is left out. */
final class Face {
    private static final String FORM = "/form";
    private static final String RESULT = "/result/";
    private static final DateTimeFormatter CHINESE_DAY = DateTimeFormatter.ofPattern("uuuu年M月d日");

    private Face() {}

    static List<Licence.Shown> of(Definition definition, CaseFile issued) {
        var shows = definition.matter().result().certificate().shows();
        return of(shows, definition.schema(), issued.content().form(), issued.result());
    }

    static List<Licence.Shown> of(List<Shown> shows, JsonNode schema, JsonNode form, Map<String, String> result) {
        var face = new ArrayList<Licence.Shown>();
        for (Shown shown : shows) {
            var from = shown.from();
            var value = from.startsWith(RESULT)
                    ? recorded(result.get(from.substring(RESULT.length())))
                    : filledIn(from.substring(FORM.length()), schema, form);
            value.ifPresent(text -> face.add(new Licence.Shown(shown.name(), text)));
        }
        return face;
    }

    private static Optional<Text> recorded(String value) {
        return Optional.ofNullable(value).filter(text -> !text.isBlank()).map(Text::same);
    }

    private static Optional<Text> filledIn(String pointer, JsonNode schema, JsonNode form) {
        var field = FormField.find(schema, pointer);
        var found = new ArrayList<JsonNode>();
        collect(form, List.of(pointer.substring(1).split("/")), found);
        var values = found.stream().map(value -> plain(value, field)).toList();
        return values.isEmpty()
                ? Optional.empty()
                : Optional.of(new Text(
                        values.stream().map(Text::zh).collect(Collectors.joining("、")),
                        values.stream().map(Text::en).collect(Collectors.joining(", "))));
    }

    /** The plain values that are there; {@code *} goes into every item of a list. */
    private static void collect(JsonNode node, List<String> names, List<JsonNode> found) {
        if (names.isEmpty()) {
            if (node.isValueNode() && !node.isNull() && !node.asText().isBlank()) {
                found.add(node);
            }
            return;
        }
        var rest = names.subList(1, names.size());
        if (names.get(0).equals("*")) {
            node.forEach(item -> collect(item, rest, found));
        } else {
            collect(node.path(names.get(0).replace("~1", "/").replace("~0", "~")), rest, found);
        }
    }

    private static Text plain(JsonNode value, Optional<FormField> field) {
        var named = field.flatMap(one -> one.nameOf(value));
        if (named.isPresent()) {
            return named.get();
        }
        if (value.isBoolean()) {
            return Texts.text(value.asBoolean() ? "yes" : "no");
        }
        var text = value.isNumber() ? value.decimalValue().toPlainString() : value.asText();
        return field.filter(FormField::isDate).flatMap(date -> day(text)).orElseGet(() -> Text.same(text));
    }

    private static Optional<Text> day(String text) {
        try {
            return Optional.of(new Text(LocalDate.parse(text).format(CHINESE_DAY), text));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }
}
