package org.onewindow.cases.internal.licences;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onewindow.api.text.Text;
import org.onewindow.cases.internal.OneLine;
import org.onewindow.cases.licences.Licence;
import org.onewindow.catalogue.Certificate.Shown;
import org.onewindow.catalogue.json.FormField;

/** What a certificate shows (照面): what its definition names, in the words of the form. What was not filled in is left out. */
final class Face {
    private static final DateTimeFormatter CHINESE_DAY = DateTimeFormatter.ofPattern("uuuu年M月d日");

    private Face() {}

    /** @param schema of the form, with its labels */
    static List<Licence.Shown> of(List<Shown> shows, JsonNode schema, Said said) {
        var face = new ArrayList<Licence.Shown>();
        for (Shown shown : shows) {
            var field = Said.inForm(shown.from())
                    .or(() -> Optional.ofNullable(shown.labels()))
                    .flatMap(pointer -> FormField.find(schema, pointer));
            var values = values(said.at(shown.from()), field);
            if (!values.isEmpty()) {
                face.add(new Licence.Shown(shown.name(), OneLine.of(values)));
            }
        }
        return face;
    }

    /** Where there is a choice, what several items have chosen is told once. */
    private static List<Text> values(List<JsonNode> said, Optional<FormField> field) {
        var values = said.stream().map(value -> plain(value, field));
        return (field.filter(FormField::isLabelled).isPresent() ? values.distinct() : values).toList();
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
        // A result says of no field what it is.
        boolean mayBeDay = field.map(FormField::isDate).orElse(true);
        return mayBeDay ? day(text).orElseGet(() -> Text.same(text)) : Text.same(text);
    }

    private static Optional<Text> day(String text) {
        try {
            return Optional.of(new Text(LocalDate.parse(text).format(CHINESE_DAY), text));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }
}
